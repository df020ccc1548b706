import { z } from 'zod';
import { bilingual, day, identifier } from '../../facts/schema/common.ts';
import { disputeSchema, separationSchema, seriesSchema } from '../../facts/schema/comparison.ts';
import { derivationSchema } from '../../facts/schema/derivation.ts';
import { indicatorSchema, placeSchema, sourceSchema } from '../../facts/schema/subject.ts';
import { observationSchema } from '../../facts/schema/observation.ts';

/** SHA-256 as 64 hexadecimal digits. */
export const sha256Pattern = /^[0-9a-f]{64}$/;

const hash = z.string().regex(sha256Pattern);

/**
 * Why a published chart changed. source-revised: the source gave another figure. our-error: we had it wrong. definition: what is
 * counted changed. new-figures: figures were added or left out. wording: the same figures in other words. restyle: the same
 * figures and words, drawn differently.
 */
export const changeReasons = [
  'source-revised', 'our-error', 'definition', 'new-figures', 'wording', 'restyle',
] as const; // prettier-ignore

export type ChangeReason = (typeof changeReasons)[number];

const changeSchema = z.strictObject({
  reason: z.enum(changeReasons),
  /** What changed and why, in a sentence that a reader sees. */
  note: bilingual,
  /** The stories that showed the chart at that moment, with their titles as printed. */
  stories: z.array(z.strictObject({ slug: identifier, title: bilingual })),
});

const factCommon = {
  id: identifier,
  /** As printed on the site, such as `50,50 persen`. */
  printed: bilingual,
  /** What the number is, in a line. */
  caption: bilingual,
};

/** A fact as it was, value and all: nothing is computed again when a version is read. Texts have their figures filled in. */
const factSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('observation'), ...factCommon, observation: observationSchema }),
  z.strictObject({
    kind: z.literal('derivation'),
    ...factCommon,
    derivation: derivationSchema,
    value: z.number(),
    place: identifier,
    /** As in data/: `2024-11`, `2024-01/2024-06`. */
    period: z.string(),
    /** Ids of the facts it was computed from, which stand in the file too, in the order of the formula. */
    operands: z.array(identifier),
    /** As a reader would check it on paper. */
    formula: bilingual,
  }),
]);

export type VersionFact = z.output<typeof factSchema>;

const tableSchema = z.strictObject({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.strictObject({ text: z.string(), fact: identifier.optional() }))),
});

/** What the version said in one language, word for word. */
const wordsSchema = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  note: z.string().nullable(),
  description: z.array(z.string()),
  table: tableSchema,
});

/** Everything one published version of a chart is drawn and cited from. One canonical JSON file in content/versions/. */
export const versionFileSchema = z.strictObject({
  /** The form of this file and the renderer that draws it. */
  schema: z.literal(1),
  chart: identifier,
  /** The day it was published, in Makassar. */
  published: day,
  /** SHA-256 of the version before it; null for the first. */
  previous: hash.nullable(),
  /** Null for the first. */
  change: changeSchema.nullable(),
  /** The chart's file as the editor wrote it, without `$schema`. */
  spec: z.record(z.string(), z.unknown()),
  words: z.strictObject({ id: wordsSchema, en: wordsSchema }),
  /** Ids of the facts it shows, in the order of its table. */
  shown: z.array(identifier).min(1),
  /** The facts shown, those named in its words, and those they were computed from. */
  facts: z.array(factSchema),
  sources: z.array(sourceSchema),
  places: z.array(placeSchema),
  indicators: z.array(indicatorSchema),
  series: z.array(seriesSchema),
  separations: z.array(separationSchema),
  disputes: z.array(disputeSchema),
  /** SHA-256 of the drawing in each language, colours left out: it must come out the same for ever. */
  drawings: z.strictObject({ id: hash, en: hash }),
});

export type VersionFile = z.output<typeof versionFileSchema>;
