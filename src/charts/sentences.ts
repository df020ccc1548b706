import { formatFact } from '../facts/format.ts';
import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { listWords } from '../i18n/list-words.ts';
import type { Language } from '../i18n/locale.ts';
import { isNamedInSentences, unitName } from '../i18n/units.ts';
import { periodBeside } from './periods.ts';
import { isKnown, type Row } from './rows.ts';

/** A fact as a sentence says it: `35.782 orang`, `50,50 persen`, `tidak dilaporkan`. */
export function spokenFact(fact: Fact, language: Language): string {
  const printed = formatFact(fact, language);
  return fact.value === null || !isNamedInSentences(fact.unit)
    ? printed
    : `${printed} ${unitName(fact.unit, language)}`;
}

/** `38 persen (2023)`: a value and when; `38 persen (2023 dan 2025)` where it was reached more than once. */
export const valueAndPeriod = (fact: Fact, language: Language, ...equals: readonly Fact[]): string => {
  const periods = [...new Set([fact, ...equals].map(({ periodText }) => formatPeriod(periodText, language)))];
  return `${spokenFact(fact, language)} (${listWords(periods, language)})`;
};

/** More rows of one value than these are counted and not named. */
const mostNamed = 6;

/** A value that rows share, with all their periods where those of the chart differ. */
export function valueOfAll(
  [first, ...others]: readonly [Row, ...Row[]],
  all: readonly Fact[],
  language: Language,
): string {
  const differ = all.some(({ periodText }) => periodText !== first.fact.periodText);
  return differ
    ? valueAndPeriod(first.fact, language, ...others.map(({ fact }) => fact))
    : spokenFact(first.fact, language);
}

/** What a row is called in a sentence, with its period where the facts are of several and its name does not say of which. */
export function nameAndPeriod({ fact, label }: Row, all: readonly Fact[], language: Language): string {
  const period = periodBeside(fact, label, all, language, formatPeriod);
  return period === null ? label[language] : `${label[language]} (${period})`;
}

/**
 * The rows of one value, and that they share it: `Luwu 42 persen`, `Luwu dan Gowa sama-sama 42 persen`.
 * @param all every fact of the chart: where their periods differ, each row says its own
 * @param comma what stands between the name of a single row and its value
 */
export function sayPlace(rows: readonly [Row, ...Row[]], all: readonly Fact[], language: Language, comma = ''): string {
  const [first] = rows;
  const names = rows.map((row) => nameAndPeriod(row, all, language));
  if (rows.length === 1) return `${names[0]}${comma} ${spokenFact(first.fact, language)}`;
  const many = { id: `${rows.length} baris`, en: `${rows.length} rows` }[language];
  const isNamed = rows.length <= mostNamed;
  const who = isNamed ? listWords(names, language) : many;
  const figure = isNamed ? spokenFact(first.fact, language) : valueOfAll(rows, all, language);
  return { id: `${who} sama-sama ${figure}`, en: `${who} ${figure} each` }[language];
}

/** A list of places, from one end to the other; where some are shared, with a sign between them that stands in none of them. */
export const joinPlaces = (places: readonly string[], rows: number, language: Language): string =>
  places.length === rows ? listWords(places, language) : places.join('; ');

const missing = (list: string, language: Language): string =>
  ({ id: `Tidak dilaporkan: ${list}.`, en: `Not reported: ${list}.` })[language];

/** Names the rows without a value. Nothing when there are none. */
export function missingSentence(rows: readonly Row[], language: Language): readonly string[] {
  const all = rows.map(({ fact }) => fact);
  const names = rows.filter((row) => !isKnown(row)).map((row) => nameAndPeriod(row, all, language));
  return names.length === 0 ? [] : [missing(listWords(names, language), language)];
}

/** Names what has no value by words that hold commas of their own, such as `Luwu, Juli 2024`. Nothing when there are none. */
export const missingPlaces = (places: readonly string[], language: Language): readonly string[] =>
  places.length === 0 ? [] : [missing(places.join('; '), language)];

/** Said where a share is so small that its mark is larger than it is. */
export const leastDrawnLarger: Bilingual = {
  id: 'Bagian terkecil digambar sedikit lebih besar supaya terlihat.',
  en: 'The smallest part is drawn a little larger, so that it can be seen.',
};
