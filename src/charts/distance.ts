import type { Fact } from '../facts/fact.ts';
import { valueAsPrinted } from '../facts/format.ts';
import { reliableDigit } from '../facts/precision.ts';
import { lastDigit } from '../facts/rounding.ts';
import type { Language } from '../i18n/locale.ts';
import { scaleFactor } from '../i18n/numbers.ts';
import { isShare } from '../i18n/units.ts';
import { spokenFact } from './sentences.ts';

/** Prints a fact, or a difference as if it were one. */
type Print = (fact: Fact, language: Language) => string;

const words = {
  id: { about: 'sekitar', under: 'kurang dari' },
  en: { about: 'about', under: 'less than' },
} as const;

/** A number that its source calls approximate, or that we could only work out roughly. */
export const isRough = (fact: Fact): boolean =>
  fact.kind === 'observation' ? fact.observation.precision === 'approximate' : fact.decimals < 0;

/** Digits after the decimal point without zeros at the end, and no more than so many. */
function shortestDecimals(value: number, most: number): number {
  const found = Array.from({ length: Math.max(0, most) + 1 }, (_, count) => count).find(
    (count) => Math.abs(Number(value.toFixed(count)) - value) < 0.5 * 10 ** -(Math.max(0, most) + 3),
  );
  return most < 0 ? most : (found ?? most);
}

/**
 * How far apart two facts of one unit are, in words without a direction: `19,5 poin`, `sekitar 13 poin`, `kurang dari 1 poin`. A difference of
 * percentages is points and not percent. It is no more precise than the less precise of the two, the rule that printed equations keep; where
 * that changes what a reader would get from the two figures, or one of them is approximate, it says so. Null when either was not reported.
 */
export function distance(one: Fact, other: Fact, language: Language, print: Print = spokenFact): string | null {
  const [from, to] = [valueAsPrinted(one), valueAsPrinted(other)];
  if (from === null || to === null) return null;
  const [digitOfOne, digitOfOther] = [reliableDigit(one), reliableDigit(other)];
  const digit = Math.max(digitOfOne, digitOfOther);
  const exact = Math.abs(from - to);
  const value = digit === 0 ? exact : Number((Math.round(exact / digit + 1e-9) * digit).toPrecision(15));
  // The coarser figure says how the result is printed; of two as fine, the one with more digits does.
  const coarser = digitOfOne > digitOfOther ? one : digitOfOther > digitOfOne ? other : null;
  const scale = coarser?.scale ?? (one.scale === other.scale ? one.scale : 'one');
  const most = coarser?.decimals ?? Math.max(one.decimals, other.decimals);
  const printed = (amount: number) =>
    print(
      {
        ...one,
        value: amount,
        scale,
        unit: isShare(one.unit) ? 'points' : one.unit,
        decimals: shortestDecimals(amount / scaleFactor(scale), most),
      },
      language,
    );
  const { about, under } = words[language];
  if (value === 0 && one.value !== other.value)
    return `${under} ${printed(digit || Math.max(lastDigit(one), lastDigit(other)))}`;
  const isAbout = isRough(one) || isRough(other) || Math.abs(value - exact) > 1e-6 * Math.max(digit, exact);
  return isAbout && value !== 0 ? `${about} ${printed(value)}` : printed(value);
}

/** How a fact stands to an earlier one. What prints alike is the same only where it was recorded alike. */
export type Turn = 'up' | 'down' | 'same' | 'nearly';

/** Null when either was not reported. */
export function turnOf(from: Fact, to: Fact): Turn | null {
  const [start, end] = [valueAsPrinted(from), valueAsPrinted(to)];
  if (start === null || end === null) return null;
  if (start !== end) return end > start ? 'up' : 'down';
  return from.value === to.value ? 'same' : 'nearly';
}

export const turnWords = {
  id: { up: 'naik', down: 'turun', same: 'tidak berubah', nearly: 'hampir sama' },
  en: { up: 'up', down: 'down', same: 'unchanged', nearly: 'almost the same' },
} as const satisfies Readonly<Record<Language, Readonly<Record<Turn, string>>>>;

/** How one fact stands to an earlier one: `naik 12,5 poin`, `down 1,204 people`, `unchanged`. Null when either was not reported. */
export function changeWords(from: Fact, to: Fact, language: Language): string | null {
  const turn = turnOf(from, to);
  if (turn === null) return null;
  const word = turnWords[language][turn];
  return turn === 'same' || turn === 'nearly' ? word : `${word} ${distance(from, to, language)}`;
}
