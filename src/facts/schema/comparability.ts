import { z } from 'zod';
import { bilingual, identifier } from './common.ts';

/**
 * A set of facts that may stand on one axis. `trend` may also be joined over time by a line, a slope, a change or a difference;
 * `comparison` may only stand side by side.
 */
export const seriesSchema = z.strictObject({
  id: identifier,
  name: bilingual,
  use: z.enum(['trend', 'comparison']),
  /** Why its facts may be compared, and what to mind. */
  note: bilingual,
});

export type Series = z.output<typeof seriesSchema>;

/** Two series that are tempting to join and never may be. Named in the error when somebody tries. */
export const separationSchema = z.strictObject({
  id: identifier,
  between: z.tuple([identifier, identifier]),
  reason: bilingual,
});

export type Separation = z.output<typeof separationSchema>;

/**
 * Facts share an axis only when they share a series. Everything else is refused; a separation says why for the pairs
 * that editors are most likely to try.
 */
export const comparabilityFileSchema = z.strictObject({
  $schema: z.string().optional(),
  series: z.array(seriesSchema).min(1),
  separations: z.array(separationSchema),
});
