import { z } from 'zod';
import { bilingual, identifier } from '../facts/schema/common.ts';
import { seriesSchema } from '../facts/schema/comparison.ts';
import { observationSchema, statusSchema } from '../facts/schema/observation.ts';

/** Words in both languages that may not be written yet. */
const draftWords = z.strictObject({ id: z.string(), en: z.string() });

/** What a column of somebody’s table is. */
export const columnSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('place') }),
  z.strictObject({ is: z.literal('period') }),
  z.strictObject({ is: z.literal('status') }),
  z.strictObject({ is: z.literal('unit') }),
  z.strictObject({ is: z.literal('ignore') }),
  z.strictObject({
    is: z.literal('figure'),
    /** Empty until somebody has chosen. */
    indicator: z.string(),
    /** Who is counted in this column; left out where it is whom all columns count. */
    population: draftWords.optional(),
    /** The time of this column, such as 2023 at the head of one of several years; left out where it is that of the table. */
    period: z.string().optional(),
    /** Of the share in another column, what stands above or below its line. */
    part: z.enum(['numerator', 'denominator']).optional(),
  }),
]);

export type TableColumn = z.output<typeof columnSchema>;
export type FigureColumn = Extract<TableColumn, { is: 'figure' }>;

/** The series that the numbers of a table come into: a new one unless somebody says otherwise, since a known one may stand in print. */
const seriesChoiceSchema = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('new'),
    id: z.string(),
    name: draftWords,
    note: draftWords,
    use: seriesSchema.shape.use,
  }),
  z.strictObject({ is: z.literal('known'), id: identifier }),
  z.strictObject({ is: z.literal('none') }),
]);

/** What holds for every row. */
export const sharedSchema = z.strictObject({
  source: z.string(),
  period: z.string(),
  status: statusSchema.nullable(),
  precision: observationSchema.shape.precision.nullable(),
  population: draftWords,
  attributedTo: draftWords,
  caveat: bilingual.nullable(),
  series: seriesChoiceSchema,
});

export type Shared = z.output<typeof sharedSchema>;

/**
 * All that somebody decided about a table: what the desk keeps and `npm run import -- --answers` reads. Answers are by the key of their
 * question; what is not answered is asked.
 */
export const importSettingsSchema = z.strictObject({
  encoding: z.literal('windows-1252').optional(),
  /** Null for the first that is not hidden. */
  sheet: z.string().nullable(),
  /** The row of the names of the columns, counted from 1; 0 where there is none. */
  head: z.int().min(0),
  /** By letter. */
  columns: z.record(z.string().regex(/^[A-Z]{1,2}$/), columnSchema),
  shared: sharedSchema,
  answers: z.record(z.string(), z.string()),
});

export type ImportSettings = z.output<typeof importSettingsSchema>;
