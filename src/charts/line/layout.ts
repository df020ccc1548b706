import type { Language } from '../../i18n/locale.ts';
import type { Frame } from '../chart.ts';
import type { LineSeries } from './line.ts';
import { placeLineLabels } from './labels.ts';
import type { PointLabel } from '../labels/point-label.ts';
import { factsOf } from '../rows.ts';
import { timeAxis, type TimeAxis } from '../axes/time-axis.ts';
import type { TimePoint } from '../axes/time-points.ts';
import { momentOf, timeScale } from '../axes/time-scale.ts';
import { valueAxis, type ValueAxis } from '../axes/value-axis.ts';

export interface PlacedLine {
  readonly points: readonly TimePoint[];
  /** CSS pixels: of its dots. */
  readonly radius: number;
  readonly subject: boolean;
}

export interface LineLayout {
  readonly values: ValueAxis;
  readonly time: TimeAxis;
  readonly lines: readonly PlacedLine[];
  readonly labels: readonly PointLabel[];
  /** CSS pixels. */
  readonly right: number;
}

const plotHeight = 240;
/** Until this many points a line, dots are large enough to be told apart on a phone. */
const mostLargeDots = 24;

/** All positions of a line chart and the places of its labels. Null when the names of the lines do not fit without overlapping. */
export function layoutLines(series: readonly LineSeries[], frame: Frame, language: Language): LineLayout | null {
  const facts = series.flatMap(({ rows }) => factsOf(rows));
  const known = facts.flatMap(({ value }) => value ?? []);
  const values = valueAxis(known, facts[0]?.unit ?? 'percent', plotHeight, language);
  const scale = timeScale(facts.map(({ period }) => momentOf(period)));
  const lines = series.map(({ rows, subject }): PlacedLine => ({
    points: factsOf(rows).map(({ period, value }) => ({
      x: scale.position(momentOf(period)),
      y: value === null ? null : values.position(value),
    })),
    radius: rows.length > mostLargeDots ? 2 : 3.5,
    subject,
  }));
  const placed = placeLineLabels(series, lines, values, frame, language);
  if (placed === null) return null;
  const { labels, right } = placed;
  return {
    values,
    lines,
    labels,
    right,
    time: timeAxis(scale, frame.narrowest - values.left - right, right, language),
  };
}
