import type { Language } from '../i18n/locale.ts';
import { listWords } from '../i18n/list-words.ts';
import type { Row } from './rows.ts';

const sentence = (list: string, language: Language): string =>
  ({ id: `Tidak dilaporkan: ${list}.`, en: `Not reported: ${list}.` })[language];

/** Names the rows without a value. Nothing when there are none. */
export function missingSentence(rows: readonly Row[], language: Language): readonly string[] {
  const names = rows.filter(({ fact }) => fact.value === null).map(({ label }) => label[language]);
  return names.length === 0 ? [] : [sentence(listWords(names, language), language)];
}

/** Names what has no value by words that hold commas of their own, such as `Luwu, Juli 2024`. Nothing when there are none. */
export const missingPlaces = (places: readonly string[], language: Language): readonly string[] =>
  places.length === 0 ? [] : [sentence(places.join('; '), language)];
