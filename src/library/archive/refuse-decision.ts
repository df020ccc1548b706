import { describeChange } from '../../citing/versions/describe-change.ts';
import type { ChangeReason, VersionFile } from '../../citing/versions/version-file.ts';
import { asWritten } from '../../facts/as-written.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { findNumerals } from '../../prose/numerals/find-numerals.ts';

/** What an editor said about a change: why, and in a sentence for readers. */
export interface Decision {
  readonly reason: ChangeReason;
  readonly note: Bilingual;
}

/**
 * Why a note may not be printed, or null. Figures stand beside it as they were and as they are, written by the command: one typed
 * by hand could be wrong.
 */
export function refuseNoteText(text: string, language: Language, names: readonly string[] = []): Bilingual | null {
  const written = /\{[^{}]*\}?/.exec(text)?.[0] ?? findNumerals(text, language, names)[0]?.text;
  if (written === undefined) return null;
  return {
    id: `${asWritten(written)} tidak boleh ada di catatan: angka lama dan baru dicetak sendiri di halaman perubahan. Tulis dengan kata-kata.`,
    en: `${asWritten(written)} may not stand in the note: the old and the new figures are printed on the page of changes. Say it in words.`,
  };
}

/** Why a reason cannot be right, or null: "other words" is no name for other figures. */
export function refuseReason(before: VersionFile, after: VersionFile): Bilingual | null {
  const change = describeChange(before, after, 'id');
  const figures = change.facts.some(({ how, changes }) => how !== 'changed' || changes.some(({ aspect }) => aspect === 'value' || aspect === 'status' || aspect === 'period')); // prettier-ignore
  if (figures && (change.reason === 'wording' || change.reason === 'restyle')) {
    return {
      id: `Angkanya berubah, jadi alasannya bukan "${change.reason}". Pilih source-revised, our-error, definition, atau new-figures.`,
      en: `Figures changed, so the reason is not "${change.reason}". Choose source-revised, our-error, definition or new-figures.`,
    };
  }
  if (change.reason !== 'restyle' || (change.facts.length === 0 && change.words.length === 0)) return null;
  return {
    id: 'Kata-katanya berubah, jadi alasannya bukan "restyle". Pilih wording.',
    en: 'Words changed, so the reason is not "restyle". Choose wording.',
  };
}

/** What is wrong with a note in either language, or null. */
export const refuseNotes = (note: Bilingual, names: readonly string[] = []): Bilingual | null =>
  languages.map((language) => refuseNoteText(note[language], language, names)).find((wrong) => wrong !== null) ?? null;
