import { z } from 'zod';
import { forms } from '../../facts/format.ts';
import { day, identifier } from '../../facts/schema/common.ts';
import { unitSchema } from '../../facts/schema/indicator.ts';
import { observationSchema, statusSchema } from '../../facts/schema/observation.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Everything that decides how a fact prints and what kind of figure it is. */
const signedFactSchema = z.strictObject({
  value: z.number().nullable(),
  unit: unitSchema,
  /** Below zero rounds, as in data/derivations.json. */
  decimals: z.number().int(),
  scale: observationSchema.shape.scale.unwrap(),
  status: z.enum([...statusSchema.options, 'derived']),
  /** Null for a figure we computed. */
  precision: observationSchema.shape.precision.nullable(),
  /** SHA-256 of the six above. */
  fingerprint: hash,
});

export type SignedFact = z.output<typeof signedFactSchema>;

const signedPrintSchema = z.strictObject({
  /** The key of the head, or `text` for the prose. */
  at: z.string(),
  id: identifier,
  form: z.enum(forms),
  printed: z.string(),
});

export type SignedPrint = z.output<typeof signedPrintSchema>;

const signedClaimSchema = z.strictObject({
  that: z.string(),
  words: z.string(),
  result: z.boolean(),
  /** Whether a source says it, rather than we. */
  attributed: z.boolean(),
});

export type SignedClaim = z.output<typeof signedClaimSchema>;

const signedTextSchema = z.strictObject({
  /** SHA-256 of the file, to tell a story that was rewritten from one whose figures moved under it. */
  text: hash,
  /** In reading order. */
  prints: z.array(signedPrintSchema),
  claims: z.array(signedClaimSchema),
});

export type SignedText = z.output<typeof signedTextSchema>;

/** `content/stories/<slug>/lock.json`: what a story printed when an editor signed it. Written by commands, never by hand. */
export const lockSchema = z.strictObject({
  /** The day of signing. */
  signed: day,
  /** Every fact in the sentences and charts, by id. */
  facts: z.record(identifier, signedFactSchema),
  id: signedTextSchema,
  en: signedTextSchema,
  /** The fingerprint of each chart's words, figures and table, by id. */
  charts: z.record(identifier, hash),
  /** Facts that the story goes on printing as signed although the record has moved, and since when. */
  kept: z.strictObject({ since: day, facts: z.array(identifier).min(1) }).optional(),
});

export type Lock = z.output<typeof lockSchema>;
