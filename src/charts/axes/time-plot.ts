import { line } from 'd3';
import { chartWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Drawing } from '../chart.ts';
import type { Piece } from '../labels/label-box.ts';
import { drawPointLabels, placesAround, type PointLabel, type Surroundings } from '../labels/place-labels.ts';
import type { SvgNode } from '../svg/svg.ts';
import { drawTimeAxis, type TimeAxis } from './time-axis.ts';
import { drawValueAxis, type ValueAxis } from './value-axis.ts';

/** A row at its moment in time, placed in the plot. */
export interface TimePoint {
  /** Percent of the plot. */
  readonly x: number;
  /** CSS pixels; null when the value was not reported. */
  readonly y: number | null;
}

const lineThrough = line<TimePoint>(
  ({ x }) => x,
  ({ y }) => y ?? 0,
)
  .defined(({ y }) => y !== null)
  .digits(2);

/** The `d` of the line through points; a value that was not reported breaks it. Empty when there is none. */
export const pathThrough = (points: readonly TimePoint[]): string => lineThrough(points) ?? '';

/** The pieces a line is made of: a value that was not reported breaks it. */
export const piecesOf = (points: readonly TimePoint[]): readonly Piece[] =>
  points.flatMap(({ x, y }, index): readonly Piece[] => {
    const next = points[index + 1];
    if (y === null || next === undefined || next.y === null) return [];
    return [
      [
        { x, y },
        { x: next.x, y: next.y },
      ],
    ];
  });

/** A stretch of a line that was not reported: from the first to the last of the points that have no value. */
export interface Unreported {
  /** Percent of the plot: its middle. */
  readonly x: number;
  /** CSS pixels: where the line would run, as far as its neighbours say. */
  readonly y: number;
}

/** Where a line was not reported, from left to right. */
export function unreportedIn(points: readonly TimePoint[]): readonly Unreported[] {
  const known = points.flatMap(({ y }, index) => (y === null ? [] : [{ y, index }]));
  return points.flatMap(({ y, x }, index): readonly Unreported[] => {
    if (y !== null || points[index - 1]?.y === null) return [];
    const end = points.findIndex((point, at) => at > index && point.y !== null);
    const last = points[(end === -1 ? points.length : end) - 1] ?? { x };
    const [before, after] = [known.findLast((each) => each.index < index), known.find((each) => each.index > index)];
    const [from, to] = [before ?? after, after ?? before];
    return from && to ? [{ x: (x + last.x) / 2, y: (from.y + to.y) / 2 }] : [];
  });
}

/**
 * Where the words for a gap may stand: over the place where the line would run, or anywhere above or below it, the nearer the better.
 * @param whose words before it, where more than one kind of mark could be meant
 */
export function unreportedPlaces(
  gap: Unreported,
  around: Surroundings,
  language: Language,
  whose = '',
): readonly PointLabel[] {
  const step = 20;
  const heights = Array.from({ length: Math.floor((around.bottom - around.top) / step) }, (_, index) => index * step);
  const text = `${whose}${chartWords[language].notReported}`;
  return [gap.y, ...heights.map((height) => around.top + height + step)].flatMap((y) =>
    placesAround(
      { x: gap.x, y, radius: 0, text, role: 'label-quiet', weight: '500', prefer: unreportedSides },
      around,
    ).map((place) => ({ ...place, mark: undefined, cost: place.cost + Math.abs(y - gap.y) / 8 })),
  );
}

const unreportedSides = ['above', 'below', 'above-right', 'above-left'] as const;

/** What every chart of values over time has, besides its marks. */
export interface TimePlot {
  readonly values: ValueAxis;
  readonly time: TimeAxis;
  readonly labels: readonly PointLabel[];
  /** CSS pixels beside the plot. */
  readonly right: number;
}

/** Marks over their axes, labels over all. */
export const drawTimePlot = (
  { values, time, labels, right }: TimePlot,
  marks: readonly SvgNode[],
  theme: Theme,
): Drawing => ({
  height: values.bottom + time.height,
  margin: { left: values.left, right },
  elements: [
    ...drawValueAxis(values, theme),
    ...drawTimeAxis(time, values.bottom, theme),
    ...marks,
    ...drawPointLabels(labels, theme),
  ],
});
