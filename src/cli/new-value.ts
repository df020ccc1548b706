import type { Observation } from '../facts/schema/observation.ts';
import type { Unit } from '../facts/schema/indicator.ts';
import type { Language } from '../i18n/locale.ts';
import { takeNumbers } from './find-number.ts';

/** A value as the record keeps it. */
export interface ReadValue {
  readonly value: number;
  readonly decimals: number;
  readonly scale: Observation['scale'];
}

const scales: readonly (readonly [RegExp, Observation['scale'], number])[] = [
  [/ribu|thousand/i, 'thousand', 1e3],
  [/juta|million/i, 'million', 1e6],
  [/mil[iy]ar|billion/i, 'billion', 1e9],
  [/triliun|trillion/i, 'trillion', 1e12],
];

/** Nobody counts a thousandth of a person, so `35.782` of these is a whole number in either language. */
const whole: readonly Unit[] = ['people', 'rupiah', 'rupiah-per-month', 'firms', 'cases', 'regions', 'rank'];

/**
 * Reads a number as its source printed it: `50,50` has two decimals, `2,8 juta` is in millions. Where a sign can part thousands
 * or decimals, counted things are whole, and anything else is read in the language given. Null when it is not one number.
 */
export function readValue(written: string, unit: Unit, language: Language): ReadValue | null {
  const { numbers, rest } = takeNumbers(written);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || rest.trim() !== '') return null;
  const [, scale, factor] = scales.find(([word]) => word.test(written)) ?? [null, 'one' as const, 1];
  const [first, second] = number.readings;
  if (first === undefined) return null;
  const isWhole = scale === 'one' && whole.includes(unit);
  // The first reading is the Indonesian one wherever there are two.
  const chosen = second === undefined ? first : isWhole ? (first.step === 1 ? first : second) : language === 'id' ? first : second; // prettier-ignore
  return { value: Number(chosen.value.toPrecision(15)), decimals: Math.round(Math.log10(factor / chosen.step)), scale };
}
