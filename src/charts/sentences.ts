import { formatFact } from '../facts/format.ts';
import type { Fact } from '../facts/fact.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { listWords } from '../i18n/list-words.ts';
import type { Language } from '../i18n/locale.ts';
import { scaleFactor } from '../i18n/numbers.ts';
import { isNamedInSentences, isShare, unitName } from '../i18n/units.ts';
import { isKnown, type Row } from './rows.ts';

/** A fact as a sentence says it: `35.782 orang`, `50,50 persen`, `tidak dilaporkan`. */
export function spokenFact(fact: Fact, language: Language): string {
  const printed = formatFact(fact, language);
  return fact.value === null || !isNamedInSentences(fact.unit)
    ? printed
    : `${printed} ${unitName(fact.unit, language)}`;
}

/** `38 persen (2023)`: a value and when. */
export const valueAndPeriod = (fact: Fact, language: Language): string =>
  `${spokenFact(fact, language)} (${formatPeriod(fact.periodText, language)})`;

/**
 * How far apart two facts of one unit are, in words without a direction: `19,5 poin`. A difference of percentages is points and not
 * percent. As many digits as the finer of the two was published with, without zeros at the end. Null when either was not reported.
 */
export function distance(one: Fact, other: Fact, language: Language): string | null {
  if (one.value === null || other.value === null) return null;
  const { decimals, unit } = one.decimals > other.decimals ? one : other;
  const scale = one.scale === other.scale ? one.scale : 'one';
  const value = Math.abs(one.value - other.value);
  const scaled = value / scaleFactor(scale);
  const digits = Array.from({ length: decimals + 1 }, (_, count) => count).find(
    (count) => Math.abs(Number(scaled.toFixed(count)) - scaled) < 0.5 * 10 ** -(decimals + 3),
  );
  return spokenFact(
    { ...one, value, scale, unit: isShare(unit) ? 'points' : unit, decimals: digits ?? decimals },
    language,
  );
}

const directions = {
  id: { up: 'naik', down: 'turun', same: 'tidak berubah' },
  en: { up: 'up', down: 'down', same: 'unchanged' },
} as const;

/** How one fact stands to an earlier one: `naik 12,5 poin`, `down 1,204 people`, `unchanged`. Null when either was not reported. */
export function changeWords(from: Fact, to: Fact, language: Language): string | null {
  const size = distance(from, to, language);
  if (from.value === null || to.value === null || size === null) return null;
  const { up, down, same } = directions[language];
  return to.value === from.value ? same : `${to.value > from.value ? up : down} ${size}`;
}

const missing = (list: string, language: Language): string =>
  ({ id: `Tidak dilaporkan: ${list}.`, en: `Not reported: ${list}.` })[language];

/** Names the rows without a value. Nothing when there are none. */
export function missingSentence(rows: readonly Row[], language: Language): readonly string[] {
  const names = rows.filter((row) => !isKnown(row)).map(({ label }) => label[language]);
  return names.length === 0 ? [] : [missing(listWords(names, language), language)];
}

/** Names what has no value by words that hold commas of their own, such as `Luwu, Juli 2024`. Nothing when there are none. */
export const missingPlaces = (places: readonly string[], language: Language): readonly string[] =>
  places.length === 0 ? [] : [missing(places.join('; '), language)];
