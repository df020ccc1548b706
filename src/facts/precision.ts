import { isCounted } from '../i18n/units.ts';
import type { Fact } from './fact.ts';
import { operations } from './operations.ts';
import { lastDigit } from './rounding.ts';
import type { Observation } from './schema/observation.ts';

/** A number and what one unit of its last digit that can be relied on is worth: 0.01 for 50.50, 0 for an exact count. */
export interface Precise {
  readonly value: number;
  readonly digit: number;
}

/** Zeros at the end of a rounded count say nothing: 36,000 people, rounded, is good to a thousand. */
function roundedDigit(observation: Observation, value: number): number {
  const digit = lastDigit(observation);
  if (observation.decimals > 0 || !isCounted(observation.unit) || value === 0) return digit;
  const zeros = /0*$/.exec(Math.round(Math.abs(value) / digit).toFixed(0))?.[0].length ?? 0;
  return digit * 10 ** zeros;
}

function preciseObservation(observation: Observation, value: number): Precise {
  if (observation.precision !== 'exact') return { value, digit: roundedDigit(observation, value) };
  const isFixed = isCounted(observation.unit) || observation.status === 'enacted';
  return { value, digit: isFixed ? 0 : lastDigit(observation) };
}

/** How many digits of a number can be relied on; infinitely many of an exact one. */
const digitsOf = ({ value, digit }: Precise): number => {
  if (digit === 0) return Infinity;
  return Math.max(1, exponent(value) - exponent(digit) + 1);
};

/** 2 for 100 to 999; floating point may have put 1000 at 2.9999999999999996. */
const exponent = (value: number): number => (value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) + 1e-9));

/** What is added or taken away is known to its coarsest place. */
export const byPlace = (operands: readonly Precise[]): number => Math.max(...operands.map(({ digit }) => digit));

/** What is multiplied or divided is known to its fewest digits. */
export function byDigits(operands: readonly Precise[], value: number): number {
  const digits = Math.min(...operands.map(digitsOf));
  return digits === Infinity ? 0 : 10 ** (exponent(value) - digits + 1);
}

/** How precisely a fact is known: as its source printed it, or as its least precise operand lets a calculation be. */
export function precisionOf(fact: Fact): Precise {
  const value = fact.value ?? NaN;
  if (fact.kind === 'observation') return preciseObservation(fact.observation, value);
  const operands = fact.operands.map(precisionOf);
  return { value, digit: preciseResult(fact.derivation.operation, operands, value) };
}

/** What the last digit of a result is worth that its operands can bear: the rule of school for sums and for products. */
export function preciseResult(operation: keyof typeof operations, operands: readonly Precise[], value: number): number {
  switch (operations[operation].precision) {
    case 'place':
      return byPlace(operands);
    case 'digits':
      return byDigits(operands, value);
    case 'change': {
      const [from, to] = operands;
      if (from === undefined || to === undefined) return 0;
      return byDigits([{ value: to.value - from.value, digit: byPlace(operands) }, from], value);
    }
  }
}

/**
 * What one unit of the last place is worth that a reader may rely on when a fact is held against another: no finer than it is known, nor than it
 * is printed. 0 for what a law fixes.
 */
export function reliableDigit(fact: Fact): number {
  const { digit } = precisionOf(fact);
  return fact.status === 'enacted' ? digit : Math.max(digit, lastDigit(fact));
}
