import type { Box } from '../labels/label-box.ts';

/** CSS pixels from the middle of a diamond to its corners. */
export const diamondRadius = 6;

/** CSS pixels. */
export const dotRadius = (labelled: boolean): number => (labelled ? 4.5 : 3);

/** A target as a dashed bar: percent of the plot from x1 to x2, CSS pixels from the top. */
export interface PlacedTarget {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** What a target's bar covers, with a hair of air. */
export const boxOfBar = ({ x1, x2, y }: PlacedTarget): Box => ({
  left: { percent: x1, px: 0 },
  right: { percent: x2, px: 0 },
  top: y - 2,
  bottom: y + 2,
});
