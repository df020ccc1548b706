import { ascending, sum } from 'd3';
import type { Role, Theme } from '../../theme/theme.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import {
  boxesMeet,
  boxesMeetAcross,
  boxesMeetDown,
  boxInside,
  lineCrossings,
  piecesBetween,
  type Box,
  type Piece,
  type Widths,
} from './label-box.ts';
import { textWidth, type Weight } from './text-width.ts';
import { labelSize } from '../../theme/sizes.ts';

/** A label at a mark, in one of the places it could take. */
export interface PointLabel {
  readonly text: string;
  readonly role: Role;
  /** Percent of the plot. */
  readonly x: number;
  /** CSS pixels from there. */
  readonly dx: number;
  /** CSS pixels: the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A line or a grid line runs behind it: the paper shows through around its letters. */
  readonly halo: boolean;
  /** It lies on a line or a dot: readable, and to be avoided. */
  readonly covers: boolean;
  readonly box: Box;
  /** How far from ideal; 0 is where a reader looks first. */
  readonly cost: number;
  /** CSS pixels from the top: the height of its mark, where its order among the labels at one moment says something. */
  readonly mark?: number | undefined;
  /** A path from the mark to a label that had to move away from it: CSS pixels from the mark's place across, and from the top. */
  readonly leader?: string;
}

/** A label with its possible places. One that is not required may be left off when there is no room. */
export interface Placeable {
  readonly places: readonly PointLabel[];
  readonly required: boolean;
}

/** What leaving off a label costs: more than any place, less than an overlap, which is never allowed. */
const leftOff = 60;
/** The search stops after so many tries with the best it has; a phone-sized chart needs a few hundred. */
const mostTries = 4000;

/**
 * Chooses a place for each label so that no two meet at any width and the sum of costs is least. Null when the required ones do not all
 * fit. The same labels always get the same places.
 */
export function placeLabels(labels: readonly Placeable[], widths: Widths): readonly (PointLabel | null)[] | null {
  const options = labels.map(({ places, required }) => {
    const sorted = places
      .map((place): { place: PointLabel | null; cost: number } => ({ place, cost: place.cost }))
      .toSorted((a, b) => ascending(a.cost, b.cost));
    return required ? sorted : [...sorted, { place: null, cost: leftOff }];
  });
  if (options.some((each) => each.length === 0)) return null;
  // What the labels still to come cost at the least: a branch that cannot beat the best is not followed.
  const least = options.map((_, index) => sum(options.slice(index), (each) => each[0]?.cost ?? 0));
  let best: readonly (PointLabel | null)[] | null = null;
  let bestCost = Infinity;
  let tries = 0;

  const follow = (chosen: readonly (PointLabel | null)[], cost: number): void => {
    const index = chosen.length;
    if (index === options.length) {
      best = chosen;
      bestCost = cost;
      return;
    }
    for (const option of options[index] ?? []) {
      if (++tries > mostTries || cost + option.cost + (least[index + 1] ?? 0) >= bestCost) return;
      const { place } = option;
      if (
        place &&
        chosen.some((other) => other && (misordered(place, other) || boxesMeet(place.box, other.box, widths)))
      )
        continue;
      follow([...chosen, place], cost + option.cost);
    }
  };

  follow([], 0);
  return best;
}

/** Whether two labels at one place across stand in another order than their marks: the higher value above the lower, always. */
const misordered = (a: PointLabel, b: PointLabel): boolean => {
  if (a.x !== b.x || a.mark === undefined || b.mark === undefined) return false;
  return a.mark !== b.mark && Math.sign(a.mark - b.mark) !== Math.sign(a.y - b.y);
};

/** A layout that has found room for its labels. Throws RangeError for one that has not, in a narrower frame than resolving looked at. */
export function fitted<Layout>(layout: Layout | null): Layout {
  if (layout === null) throw new RangeError('the labels of this chart do not fit: resolve() has refused it');
  return layout;
}

/** Labels over the marks; those with a line behind them stand in a halo of paper. */
export function drawPointLabels(labels: readonly PointLabel[], theme: Theme): readonly SvgNode[] {
  const words = ({ text, role, x, dx, y, anchor }: PointLabel) =>
    svg(
      'text',
      {
        x: percent(x),
        y,
        dx: dx === 0 ? undefined : dx,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        ...theme.paint(role),
      },
      text,
    );
  const leaders = labels.flatMap(({ x, leader }) =>
    leader === undefined
      ? []
      : [
          svg(
            'svg',
            { x: percent(x), y: 0, overflow: 'visible' },
            svg('path', { d: leader, ...theme.paint('leader') }),
          ),
        ],
  );
  const [over, clear] = [labels.filter(({ halo }) => halo), labels.filter(({ halo }) => !halo)];
  return [
    ...leaders,
    ...(over.length > 0 ? [svg('g', theme.paint('halo'), ...over.map(words))] : []),
    ...clear.map(words),
  ];
}

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
        return [{ text, role, x, dx, y: at.y + dy + push, anchor, halo, covers, box, cost, mark: at.y }];
      }),
    );
  });
}
