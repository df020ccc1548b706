import { max } from 'd3';
import { formatFact } from '../facts/format.ts';
import type { Language } from '../i18n/locale.ts';
import type { Frame } from './chart.ts';
import { widthsFor } from './label-box.ts';
import { placeLabels } from './label-placement.ts';
import type { LineSeries } from './line.ts';
import { marginFor } from './plot.ts';
import { dotBox, placesAround, type PointLabel, type Side, type Surroundings } from './point-label.ts';
import { textWidth } from './text-width.ts';
import { piecesOf, type TimePoint } from './time-points.ts';
import { momentOf, timeScale } from './time-scale.ts';
import { labelSize } from './type-sizes.ts';
import { valueAxis } from './value-axis.ts';

interface WantedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly subject: boolean;
  /** The name at the line's end: without it nobody knows which line it is. */
  readonly end: boolean;
  readonly prefer: readonly Side[];
}

/** A wider margin would leave a phone no plot: the name then goes above the line's end. */
const widestMargin = 112;
const besideEnd = 9;
const atEnd: readonly Side[] = ['right', 'above', 'below', 'above-left', 'below-left', 'left'];
const elsewhere: readonly Side[] = ['above', 'below', 'above-right', 'below-right', 'above-left', 'below-left'];
const lowPoint: readonly Side[] = ['below', 'above', 'below-right', 'below-left', 'above-right', 'above-left'];

/** Points of all lines, and their labels where none meets another at any width. Null when the names at the ends do not fit. */
export function placeLineLabels(series: readonly LineSeries[], frame: Frame, language: Language, plotHeight: number) {
  const facts = series.flatMap(({ rows }) => rows.map(({ fact }) => fact));
  const values = valueAxis(facts.flatMap(({ value }) => value ?? []), facts[0]?.unit ?? 'percent', plotHeight, language);
  const scale = timeScale(facts.map(({ period }) => momentOf(period)));
  const lines = series.map(({ rows, subject }) => ({
    points: rows.map(({ fact }): TimePoint => ({
      x: scale.position(momentOf(fact.period)),
      y: fact.value === null ? null : values.position(fact.value),
    })),
    radius: rows.length > 24 ? 2 : 3.5,
    subject,
  }));
  const wanted = series.flatMap((each) => wantedLabels(each, scale, values.position, language));
  const right = marginFor(
    max(wanted, ({ end, x, text }) => (end ? marginAt(x, text, frame.narrowest - values.left) : 0)) ?? 0,
  );
  const around: Surroundings = {
    widths: widthsFor(frame.narrowest, values.left, right),
    top: 0,
    bottom: values.bottom - 2,
    marks: values.ticks.slice(-1).map(({ y, text }) => ({
      left: { percent: 0, px: -values.left },
      right: { percent: 0, px: textWidth(text, labelSize, '500') - values.left },
      top: y - 20,
      bottom: y,
    })),
    dots: lines.flatMap(({ points, radius }) => points.flatMap(({ x, y }) => (y === null ? [] : [dotBox(x, y, radius)]))),
    lines: lines.flatMap(({ points }) => piecesOf(points)),
    grid: values.ticks.map(({ y }) => y),
  };
  const labels = wanted.map(({ subject, end, ...rest }) => ({
    required: end,
    places: placesAround({ ...rest, radius: 3.5, role: subject ? 'label-subject' : end ? 'label-strong' : 'label' }, around),
  }));
  const placed = placeLabels<PointLabel>(labels, around.widths);
  return placed && { lines, right, labels: placed.filter((label) => label !== null) };
}

/** CSS pixels needed beside the plot for a label at the right of x; 0 when that is more than a phone can give. */
function marginAt(x: number, text: string, room: number): number {
  const width = textWidth(text, labelSize, '700') + besideEnd + 1;
  const needed = Math.max(0, room - ((room - width) * 100) / Math.max(x, 1));
  return needed > widestMargin ? 0 : needed;
}

/** The name and value at the end, the first value, and for the subject its highest and lowest. */
function wantedLabels(
  { name, rows, subject }: LineSeries,
  scale: ReturnType<typeof timeScale>,
  height: (value: number) => number,
  language: Language,
): readonly WantedLabel[] {
  const known = rows.flatMap(({ fact }) => (fact.value === null ? [] : [{ fact, value: fact.value }]));
  const [first, last] = [known[0], known.at(-1)];
  const label = (point: (typeof known)[number] | undefined, end: boolean, prefer: readonly Side[]): WantedLabel[] =>
    point
      ? [{
          x: scale.position(momentOf(point.fact.period)),
          y: height(point.value),
          text: `${end ? `${name[language]} ` : ''}${formatFact(point.fact, language, 'number')}`,
          subject, end, prefer,
        }] // prettier-ignore
      : [];
  const extremes = subject
    ? [known.reduce((a, b) => (b.value > a.value ? b : a)), known.reduce((a, b) => (b.value < a.value ? b : a))]
    : [];
  const [high, low] = extremes.map((point) => (point === first || point === last ? undefined : point));
  return [
    ...label(last, true, atEnd),
    ...label(first === last ? undefined : first, false, elsewhere),
    ...label(high, false, elsewhere),
    ...label(low === high ? undefined : low, false, lowPoint),
  ];
}
