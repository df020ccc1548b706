import { extent } from 'd3';

/**
 * From the lowest to the highest value, and never so close-up that a change of a tenth runs from the bottom to the top: the scale spans at
 * least two fifths of the largest value, and stops at zero where no value lies beyond it.
 */
export function slopeDomain(values: readonly number[]): readonly [number, number] {
  const [low = 0, high = 0] = extent(values);
  const missing = Math.max(Math.abs(low), Math.abs(high)) * 0.4 - (high - low);
  if (low === 0 && high === 0) return [-1, 1];
  if (missing <= 0) return [low, high];
  const bottom = low - missing / 2;
  const top = high + missing / 2;
  if (low >= 0 && bottom < 0) return [0, top - bottom];
  return high <= 0 && top > 0 ? [bottom - top, 0] : [bottom, top];
}
