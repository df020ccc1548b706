import type { Fact } from '../facts/fact.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { scaleFactor } from '../i18n/numbers.ts';
import { isShare } from '../i18n/units.ts';
import { spokenFact } from './spoken-fact.ts';

const words = {
  id: { up: 'naik', down: 'turun', same: 'tidak berubah' },
  en: { up: 'up', down: 'down', same: 'unchanged' },
} as const;

/** What a difference of percentages is called is not percent; people and firms are named, since their numbers are bare. */
function withUnit(fact: Fact, size: number, language: Language): string {
  const unit = isShare(fact.unit) ? 'points' : fact.unit;
  const digits = Array.from({ length: fact.decimals + 1 }, (_, count) => count).find((count) => {
    const scaled = size / scaleFactor(fact.scale);
    return Math.abs(Number(scaled.toFixed(count)) - scaled) < 0.5 * 10 ** -(fact.decimals + 3);
  });
  return spokenFact({ ...fact, unit, value: size, decimals: digits ?? fact.decimals }, language);
}

/**
 * How one fact stands to an earlier one: `naik 12,5 poin`, `down 1,204 people`, `unchanged`. As many digits as the finer of the two was
 * published with, without zeros at the end. Null when either was not reported.
 */
export function changeWords(from: Fact, to: Fact, language: Language): string | null {
  const size = distance(from, to, language);
  if (from.value === null || to.value === null || size === null) return null;
  if (to.value === from.value) return words[language].same;
  return `${to.value > from.value ? words[language].up : words[language].down} ${size}`;
}

/** How far apart two facts of one unit are, in words without a direction: `19,5 poin`. Null when either was not reported. */
export function distance(one: Fact, other: Fact, language: Language): string | null {
  if (one.value === null || other.value === null) return null;
  const finer = one.decimals > other.decimals ? one : other;
  const fact = one.scale === other.scale ? finer : { ...finer, scale: 'one' as const };
  return withUnit(fact, Math.abs(one.value - other.value), language);
}

/** `38 persen (2023)`: a value and when. */
export const valueAndPeriod = (fact: Fact, language: Language): string =>
  `${spokenFact(fact, language)} (${formatPeriod(fact.periodText, language)})`;
