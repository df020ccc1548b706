import { z } from 'zod';
import { bilingual, day, identifier } from '../facts/schema/common.ts';

const correctionSchema = z.strictObject({
  /** The day on which it was made. */
  date: day,
  /** The folder in content/stories/. */
  story: identifier,
  /** What was wrong and what is right, without figures: those stand in `changes`. */
  note: bilingual,
  /** The figures as they were printed and as they are printed now. Written by `npm run accept`; empty when only words were wrong. */
  changes: z.array(z.strictObject({ fact: identifier, from: bilingual, to: bilingual })),
});

export type Correction = z.output<typeof correctionSchema>;

/** `content/corrections.json`: what was wrong, in the order in which it was mended. Entries are added at the end and never changed. */
export const correctionsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  corrections: z.array(correctionSchema),
});
