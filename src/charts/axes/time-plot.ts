import { line } from 'd3';
import type { Theme } from '../../theme/theme.ts';
import type { Drawing } from '../chart.ts';
import type { Piece } from '../labels/label-box.ts';
import { drawPointLabels, type PointLabel } from '../labels/place-labels.ts';
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
