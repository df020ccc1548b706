import { z } from 'zod';
import { unitNames } from '../../i18n/units.ts';
import { bilingual, identifier } from './common.ts';

export const unitSchema = z.enum(unitNames);

/** What is measured: its words, its unit and who is above and below the line of a share. */
export const indicatorSchema = z.strictObject({
  id: identifier,
  name: bilingual,
  unit: unitSchema,
  definition: bilingual,
  /** Who is counted, for a share; null for anything else. */
  numerator: bilingual.nullable(),
  /** Out of whom, for a share; null for anything else. */
  denominator: bilingual.nullable(),
});

export type Indicator = z.output<typeof indicatorSchema>;

export const indicatorsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  indicators: z.array(indicatorSchema).min(1),
});
