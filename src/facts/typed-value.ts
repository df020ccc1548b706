import type { Language } from '../i18n/locale.ts';
import { type Scale, scaleFactor } from '../i18n/numbers.ts';
import { takeNumbers } from '../i18n/typed-numbers.ts';
import { isWhole, type Unit } from '../i18n/units.ts';

/** A value as the record keeps it. */
export interface ReadValue {
  readonly value: number;
  readonly decimals: number;
  readonly scale: Scale;
}

/** What stands for a number that the source does not give, though one would look for it there. */
export const isNotReported = (answer: string): boolean =>
  /^(tidak dilaporkan|tidak ada|not reported|null|[-–—])$/i.test(answer.trim());

/**
 * Reads a number as its source printed it: `50,50` has two decimals, `2,8 juta` is in millions. Where a sign can part thousands
 * or decimals, counted things are whole, and anything else is read in the language given. Null when it is not one number.
 */
export function readValue(written: string, unit: Unit, language: Language): ReadValue | null {
  const { numbers, rest } = takeNumbers(written);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || rest.trim() !== '') return null;
  const [first, second] = number.readings;
  if (first === undefined) return null;
  const { scale } = number;
  // The first reading is the Indonesian one wherever there are two.
  const isSecond = scale === 'one' && isWhole(unit) ? first.step !== 1 : language !== 'id';
  const { value, step } = isSecond ? (second ?? first) : first;
  const decimals = Math.round(Math.log10(scaleFactor(scale) / step));
  return { value: Number(value.toPrecision(15)), decimals, scale };
}
