import type { Role, Theme } from '../theme/theme.ts';
import { boxInside, boxesMeet, lineCrossings, type Box, type Piece, type Widths } from './label-box.ts';
import type { Place } from './label-placement.ts';
import { percent, svg, type SvgNode } from './svg.ts';
import { textWidth, type Weight } from './text-width.ts';
import { labelSize } from './type-sizes.ts';

/** A label at a mark, with the place it could take. */
export interface PointLabel extends Place {
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
}

export const sides = ['right', 'left', 'above', 'below', 'above-right', 'above-left', 'below-right', 'below-left'] as const;

export type Side = (typeof sides)[number];

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
const shiftCost = 5;
const crossingCost = 10;
const coveringCost = 14;

/** How far a side moves a label from the middle of its mark. `away` is the direction in which it may be pushed further. */
function offset(side: Side, radius: number): { dx: number; dy: number; anchor: PointLabel['anchor']; away: readonly number[] } {
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
  return { left: { percent: x, px: left }, right: { percent: x, px: left + width }, top: y - ascent, bottom: y + descent };
}

/** What a round mark covers, with a hair of air. */
export const dotBox = (x: number, y: number, radius: number): Box => ({
  left: { percent: x, px: -radius - 1 },
  right: { percent: x, px: radius + 1 },
  top: y - radius - 1,
  bottom: y + radius + 1,
});

/** Every place around a mark where its label stays inside the drawing and off all marks, at every width. */
export function placesAround(at: Anchoring, around: Surroundings): readonly PointLabel[] {
  const width = textWidth(at.text, labelSize, at.weight ?? '700');
  return at.prefer.flatMap((side, preference) => {
    const { dx, dy, anchor, away } = offset(side, at.radius);
    return away.flatMap((direction, turn) =>
      shifts.slice(turn === 0 ? 0 : 1).flatMap((shift, far) => {
        const y = at.y + dy + direction * shift;
        const box = textBox(at.x, dx, y, width, anchor);
        if (box.top < around.top || box.bottom > around.bottom || !boxInside(box, around.widths)) return [];
        if (around.marks.some((mark) => boxesMeet(box, mark, around.widths))) return [];
        const crossings = lineCrossings(box, around.lines, around.widths);
        const covered = around.dots?.filter((dot) => boxesMeet(box, dot, around.widths)).length ?? 0;
        const halo = crossings + covered > 0 || around.grid.some((line) => line > box.top - 1 && line < box.bottom + 1);
        const cost = preference + (turn + far) * shiftCost + crossings * crossingCost + Math.min(covered, 3) * coveringCost;
        return [{ text: at.text, role: at.role, x: at.x, dx, y, anchor, halo, covers: crossings + covered > 0, box, cost }];
      }),
    );
  });
}

/** Labels over the marks; those with a line behind them stand in a halo of paper. */
export function drawPointLabels(labels: readonly PointLabel[], theme: Theme): readonly SvgNode[] {
  const words = ({ text, role, x, dx, y, anchor }: PointLabel) =>
    svg(
      'text',
      { x: percent(x), y, dx: dx === 0 ? undefined : dx, 'text-anchor': anchor === 'start' ? undefined : anchor, ...theme.paint(role) },
      text,
    );
  const [over, clear] = [labels.filter(({ halo }) => halo), labels.filter(({ halo }) => !halo)];
  return [...(over.length > 0 ? [svg('g', theme.paint('halo'), ...over.map(words))] : []), ...clear.map(words)];
}
