import { asWritten } from '../facts/as-written.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { findNumerals } from './numerals/find-numerals.ts';

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
