import { scaleFactor } from '../i18n/numbers.ts';
import { isCounted } from '../i18n/units.ts';
import type { Observation } from './schema/observation.ts';

/** What one unit of the last published digit is worth: 0.01 for 50,50 percent, ten million for Rp5,97 billion. */
export const lastDigit = ({ decimals, scale }: Pick<Observation, 'decimals' | 'scale'>): number =>
  scaleFactor(scale) / 10 ** decimals;

/** How far the true value may be from the published one: nothing for an exact count, half of the last digit, or two of it for "about". */
export function publishedRounding(observation: Pick<Observation, 'decimals' | 'scale' | 'precision' | 'unit'>): number {
  switch (observation.precision) {
    case 'exact':
      return isCounted(observation.unit) ? 0 : lastDigit(observation) / 2;
    case 'rounded':
      return lastDigit(observation) / 2;
    case 'approximate':
      return lastDigit(observation) * 2;
  }
}

/** Whether two numbers are no further apart than allowed; arithmetic in floating point is forgiven its last bits. */
export const within = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= tolerance + 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
