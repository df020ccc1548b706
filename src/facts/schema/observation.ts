import { z } from 'zod';
import { periodPattern } from '../period.ts';
import { bilingual, identifier } from './common.ts';
import { unitSchema } from './indicator.ts';

/**
 * How a number came about.
 * measured: counted by an office that keeps the records. announced: stated in public as reached, without a count behind it.
 * target: to be reached. estimate: "about", counted by nobody. enacted: fixed by a law, a regulation or a budget.
 * misprint: printed wrongly; kept so that it can be recognised, and never drawn.
 */
export const statusSchema = z.enum(['measured', 'announced', 'target', 'estimate', 'enacted', 'misprint']);

export type Status = z.output<typeof statusSchema>;

/** One number as one source gave it. That a source gave it is the fact, not that it is right. */
export const observationSchema = z.strictObject({
  id: identifier,
  indicator: identifier,
  place: identifier,
  /** Who or what is counted, in the source's sense. */
  population: bilingual,
  /** A day, month, year, or `start/end`; `../end` when the source does not state the start. */
  period: z.string().regex(periodPattern),
  /** Null means that the source says it was not reported. */
  value: z.number().nullable(),
  unit: unitSchema,
  /** Digits after the decimal point as published, after dividing by `scale`: 50,50 has 2 and Rp5,97 miliar has 2. */
  decimals: z.number().int().min(0).max(6),
  /** The power the source printed in: "2,8 juta" is `million`. */
  scale: z.enum(['one', 'thousand', 'million', 'billion', 'trillion']).default('one'),
  status: statusSchema,
  /** exact: printed to the last unit. rounded: printed rounded. approximate: "about", "more than". */
  precision: z.enum(['exact', 'rounded', 'approximate']),
  source: identifier,
  /** Who said it, with the office held at the time. */
  attributedTo: bilingual,
  /** The source's words around the number, eight at the most, for checking. Null where the record keeps none. */
  wording: z.string().min(1).nullable(),
  /** What a reader must know before using it. Null when nothing. */
  caveat: bilingual.nullable(),
  /** The series it belongs to; empty when it may be compared with nothing. */
  series: z.array(identifier),
  /** For a share whose numerator and denominator the source gave: the facts that hold them. Recomputed at every build. */
  share: z.strictObject({ numerator: identifier, denominator: identifier }).optional(),
  /** For a total: the facts it is made of. Summed at every build. */
  parts: z.array(identifier).min(2).optional(),
  /** The dispute that explains why this number breaks a rule of arithmetic, such as a share above 100. */
  irregularity: identifier.optional(),
});

export type Observation = z.output<typeof observationSchema>;

export const observationsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  observations: z.array(observationSchema).min(1),
});
