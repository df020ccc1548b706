import { z } from 'zod';
import { asWritten } from '../facts/suggest.ts';
import { bilingual, type Bilingual, day, identifier } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { findNumerals } from './numerals/find-numerals.ts';

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

/**
 * Why a correction note may not be printed, or null. It says in words what was wrong: the figures stand beside it as they were and as they
 * are, written by the command, and a figure bound in braces would go on moving under a note that must stay as it is.
 * @param names names that hold numbers, which are no figures
 */
export function refuseNote(note: string, language: Language, names: readonly string[] = []): Bilingual | null {
  const brace = /\{[^{}]*\}?/.exec(note)?.[0];
  const written = brace ?? findNumerals(note, language, names)[0]?.text;
  if (written === undefined) return null;
  return {
    id: `${asWritten(written)} tidak boleh ada di catatan koreksi: angka lama dan baru dicetak sendiri di sebelahnya. Tulis apa yang keliru dengan kata-kata.`,
    en: `${asWritten(written)} may not stand in a correction note: the old and the new figure are printed beside it. Say in words what was wrong.`,
  };
}
