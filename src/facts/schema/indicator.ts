import { z } from 'zod';
import { bilingual, identifier } from './common.ts';

/** Units of a value. `percent` is 0 to 100, `points` is a difference of percentages, rupiah are whole rupiah. */
export const unitSchema = z.enum([
  'percent',
  'points',
  'people',
  'rupiah',
  'rupiah-per-month',
  'percent-of-wage',
  'times-monthly-wage',
  'firms',
  'cases',
  'months',
  'regions',
  'rank',
  'ratio',
]);

export type Unit = z.output<typeof unitSchema>;

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
