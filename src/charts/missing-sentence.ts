import type { Language } from '../i18n/locale.ts';
import { listWords } from './list-words.ts';
import type { Row } from './row.ts';

/** Names the rows without a value. Nothing when there are none. */
export function missingSentence(rows: readonly Row[], language: Language): readonly string[] {
  const names = rows.filter(({ fact }) => fact.value === null).map(({ label }) => label[language]);
  if (names.length === 0) return [];
  const list = listWords(names, language);
  return [{ id: `Tidak dilaporkan: ${list}.`, en: `Not reported: ${list}.` }[language]];
}
