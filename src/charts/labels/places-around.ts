import type { Role } from '../../theme/theme.ts';
import {
  boxInside,
  boxesMeetAcross,
  boxesMeetDown,
  lineCrossings,
  piecesBetween,
  type Box,
  type Piece,
  type Widths,
} from './label-box.ts';
import type { PointLabel } from './point-label.ts';
import { textWidth, type Weight } from './text-width.ts';
import { labelSize } from './type-sizes.ts';

/** Where a label stands, seen from its mark. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'above-right' | 'above-left' | 'below-right' | 'below-left';

/** What a label must not cover and what it had better not cover. */
export interface Surroundings {
  readonly widths: Widths;
  /** CSS pixels between which labels may stand. */
  readonly top: number;
  readonly bottom: number;
  readonly marks: readonly Box[];
  /** Marks so small or so many that a label may cover one, over a halo, when nothing else is left. */
  readonly dots?: readonly Box[];
  readonly lines: readonly Piece[];
  /** CSS pixels: grid lines. */
  readonly grid: readonly number[];
}

export interface Anchoring {
  readonly x: number;
  readonly y: number;
  /** CSS pixels from the middle of the mark to its rim. */
  readonly radius: number;
  readonly text: string;
  readonly role: Role;
  readonly weight?: Weight;
  /** From the best to the worst; a side that is not named is not used. */
  readonly prefer: readonly Side[];
}

const gap = 6;
/** A label of 14 px reaches so far above and below its baseline. */
export const ascent = 12;
export const descent = 4;
const shifts = [0, 9, 18, 28];
const furthestShift = Math.max(...shifts);
const shiftCost = 5;
const crossingCost = 10;
const coveringCost = 14;
/** A label this close to a mark that is not its own, in CSS pixels, may be taken for that mark's. */
const strangersNear = 7;
const strangerCost = 4;

/** How far a side moves a label from the middle of its mark. `away` is the direction in which it may be pushed further. */
function offset(
  side: Side,
  radius: number,
): { dx: number; dy: number; anchor: PointLabel['anchor']; away: readonly number[] } {
  const vertical = side.startsWith('above') ? -radius - gap : side.startsWith('below') ? radius + ascent + gap - 2 : 5;
  const away = side.startsWith('above') ? [-1] : side.startsWith('below') ? [1] : [-1, 1];
  if (side === 'above' || side === 'below') return { dx: 0, dy: vertical, anchor: 'middle', away };
  const beside = side === 'right' || side === 'left' ? radius + gap : -radius;
  return side.endsWith('right')
    ? { dx: beside, dy: vertical, anchor: 'start', away }
    : { dx: -beside, dy: vertical, anchor: 'end', away };
}

/** What a line of text covers. */
export function textBox(x: number, dx: number, y: number, width: number, anchor: PointLabel['anchor']): Box {
  const left = anchor === 'start' ? dx : anchor === 'end' ? dx - width : dx - width / 2;
  return {
    left: { percent: x, px: left },
    right: { percent: x, px: left + width },
    top: y - ascent,
    bottom: y + descent,
  };
}

/** What a round mark covers, with a hair of air. */
export const dotBox = (x: number, y: number, radius: number): Box => ({
  left: { percent: x, px: -radius - 1 },
  right: { percent: x, px: radius + 1 },
  top: y - radius - 1,
  bottom: y + radius + 1,
});

/** Whether a mark lies where a label belongs. */
const isOwn = ({ left, right, top, bottom }: Box, { x, y }: Anchoring): boolean =>
  left.percent <= x && x <= right.percent && top <= y && y <= bottom;

const grown = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: { percent: left.percent, px: left.px - by },
  right: { percent: right.percent, px: right.px + by },
  top: top - by,
  bottom: bottom + by,
});

/** Every place around a mark where its label stays inside the drawing and off all marks, at every width. */
export function placesAround(at: Anchoring, around: Surroundings): readonly PointLabel[] {
  const { text, role, x } = at;
  const { widths, marks, dots = [], lines, grid } = around;
  const width = textWidth(text, labelSize, at.weight ?? '700');
  const strangers = marks.filter((mark) => !isOwn(mark, at)).map((mark) => grown(mark, strangersNear));
  return at.prefer.flatMap((side, preference) => {
    const { dx, dy, anchor, away } = offset(side, at.radius);
    const level = textBox(x, dx, at.y + dy, width, anchor);
    if (!boxInside(level, widths)) return [];
    // A label is pushed up and down only, so what it could meet is the same for all its shifts.
    const beside = (boxes: readonly Box[]) => boxes.filter((box) => boxesMeetAcross(level, box, widths));
    const nearLines = piecesBetween(level.top - furthestShift, level.bottom + furthestShift, lines);
    const [nearMarks, nearDots, nearStrangers] = [beside(marks), beside(dots), beside(strangers)];
    return away.flatMap((direction, turn) =>
      shifts.slice(turn === 0 ? 0 : 1).flatMap((shift, far) => {
        const push = direction * shift;
        const box = { ...level, top: level.top + push, bottom: level.bottom + push };
        const meets = (other: Box) => boxesMeetDown(box, other);
        if (box.top < around.top || box.bottom > around.bottom || nearMarks.some(meets)) return [];
        const crossings = lineCrossings(box, nearLines, widths);
        const covered = nearDots.filter(meets).length;
        const covers = crossings + covered > 0;
        const halo = covers || grid.some((line) => line > box.top - 1 && line < box.bottom + 1);
        const cost =
          preference +
          (turn + far) * shiftCost +
          crossings * crossingCost +
          Math.min(covered, 3) * coveringCost +
          (nearStrangers.some(meets) ? strangerCost : 0);
        return [{ text, role, x, dx, y: at.y + dy + push, anchor, halo, covers, box, cost }];
      }),
    );
  });
}
