import type { Language } from '../../i18n/locale.ts';
import type { Frame } from '../chart.ts';
import { widthsFor } from '../labels/label-box.ts';
import { placeLabels } from '../labels/label-placement.ts';
import { dotBox, type Surroundings } from '../labels/places-around.ts';
import type { PointLabel } from '../labels/point-label.ts';
import { timeAxis, type TimeAxis } from '../axes/time-axis.ts';
import { piecesOf, type TimePoint } from '../axes/time-points.ts';
import { momentOf, spanOf, timeScale } from '../axes/time-scale.ts';
import { wantedTimelineLabels } from './labels.ts';
import { boxOfBar, diamondRadius, dotRadius, type PlacedTarget } from './marks.ts';
import type { Timeline, TimelineRow } from './timeline.ts';
import { tickBoxes, valueAxis, type ValueAxis } from '../axes/value-axis.ts';

export interface TimelineLayout {
  readonly values: ValueAxis;
  readonly time: TimeAxis;
  readonly measured: readonly (TimePoint & { readonly labelled: boolean })[];
  readonly announced: readonly TimePoint[];
  readonly targets: readonly PlacedTarget[];
  readonly labels: readonly PointLabel[];
  /** CSS pixels. */
  readonly right: number;
}

const plotHeight = 320;
/** CSS pixels at the right, so that a mark on the last day of the axis is whole. */
const right = 8;
/** A target set for a single day still leaves ink: percent of the plot. */
const shortestTarget = 4;

/** All positions of a timeline and the places of its labels. Null when they do not fit without overlapping. */
export function layoutTimeline(timeline: Timeline, frame: Frame, language: Language): TimelineLayout | null {
  const { measured, announced, targets, facts } = timeline;
  const known = facts.flatMap(({ value }) => value ?? []);
  const values = valueAxis(known, facts[0]?.unit ?? 'percent', plotHeight, language);
  const scale = timeScale([
    ...[...measured.rows, ...announced.rows].map(({ fact }) => momentOf(fact.period)),
    ...targets.rows.flatMap(({ fact }) => spanOf(fact.period)),
  ]);
  const pointOf = ({ fact }: TimelineRow): TimePoint => ({
    x: scale.position(momentOf(fact.period)),
    y: fact.value === null ? null : values.position(fact.value),
  });
  const barOf = ({ fact }: TimelineRow): PlacedTarget => {
    const [from, to] = spanOf(fact.period).map(scale.position);
    const x2 = Math.max(to ?? 0, shortestTarget);
    return { x1: Math.min(from ?? 0, x2 - shortestTarget), x2, y: values.position(fact.value ?? 0) };
  };
  const points = measured.rows.map((row) => ({ ...pointOf(row), labelled: !row.quiet }));
  const diamonds = announced.rows.map(pointOf);
  const bars = targets.rows.filter(({ fact }) => fact.value !== null).map(barOf);
  const around: Surroundings = {
    widths: widthsFor(frame.narrowest, values.left, right),
    top: 0,
    bottom: values.bottom - 2,
    marks: [
      ...points.flatMap(({ x, y, labelled }) => (y === null ? [] : [dotBox(x, y, dotRadius(labelled))])),
      ...diamonds.flatMap(({ x, y }) => (y === null ? [] : [dotBox(x, y, diamondRadius)])),
      ...bars.map(boxOfBar),
      ...tickBoxes(values),
    ],
    lines: piecesOf(points),
    grid: values.ticks.map(({ y }) => y),
  };
  const labels = placeLabels(wantedTimelineLabels(timeline, { pointOf, barOf }, around, language), around.widths);
  if (labels === null) return null;
  return {
    values,
    time: timeAxis(scale, frame.narrowest - values.left - right, right, language),
    right,
    measured: points,
    announced: diamonds,
    targets: bars,
    labels: labels.filter((label) => label !== null),
  };
}
