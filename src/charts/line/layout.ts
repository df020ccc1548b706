import { max } from 'd3';
import { formatFact } from '../../facts/format.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Role } from '../../theme/theme.ts';
import { timeAxis } from '../axes/time-axis.ts';
import { piecesOf, type TimePlot, type TimePoint } from '../axes/time-plot.ts';
import { momentOf, timeScale } from '../axes/time-scale.ts';
import { tickBoxes, valueAxis, type ValueAxis } from '../axes/value-axis.ts';
import type { Frame } from '../chart.ts';
import { widthsFor } from '../labels/label-box.ts';
import { dotBox, placeLabels, placesAround, type Side, type Surroundings } from '../labels/place-labels.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize } from '../../theme/sizes.ts';
import { factsOf, type Row } from '../rows.ts';
import { marginFor } from '../svg/svg.ts';

export interface LineSeries {
  readonly name: Bilingual;
  /** By time. */
  readonly rows: readonly Row[];
  /** Drawn in the colour of the subject. */
  readonly subject: boolean;
}

interface PlacedLine extends LineSeries {
  /** Of its rows, in the same order. */
  readonly points: readonly TimePoint[];
  /** CSS pixels: of its dots. */
  readonly radius: number;
}

export interface LineLayout extends TimePlot {
  readonly lines: readonly PlacedLine[];
}

const plotHeight = 240;
/** Until this many points a line, dots are large enough to be told apart on a phone. */
const mostLargeDots = 24;
/** CSS pixels at the right: a wider margin would leave a phone no plot, and a dot on the last day of the axis must be whole. */
const widestMargin = 112;
const leastMargin = 8;
/** CSS pixels from the middle of a line's last dot to its label. */
const gapAtEnd = 10;
/** At how many of a line's last points its name may stand: near the end, where the eye arrives. */
const mostPlaces = 12;

const atEnd: readonly Side[] = ['right', 'above', 'below', 'above-left', 'below-left', 'left'];
const aboveFirst: readonly Side[] = ['above', 'below', 'above-left', 'above-right', 'below-right', 'below-left'];
const belowFirst: readonly Side[] = ['below', 'above', 'below-right', 'below-left', 'above-right', 'above-left'];

/** All positions of a line chart and the places of its labels. Null when the names of the lines do not fit without overlapping. */
export function layoutLines(series: readonly LineSeries[], frame: Frame, language: Language): LineLayout | null {
  const facts = series.flatMap(({ rows }) => factsOf(rows));
  const known = facts.flatMap(({ value }) => value ?? []);
  const values = valueAxis(known, facts[0]?.unit ?? 'percent', plotHeight, language);
  const scale = timeScale(facts.map(({ period }) => period));
  const lines = series.map((each): PlacedLine => ({
    ...each,
    points: factsOf(each.rows).map(({ period, value }) => ({
      x: scale.position(momentOf(period)),
      y: value === null ? null : values.position(value),
    })),
    radius: each.rows.length > mostLargeDots ? 2 : 3.5,
  }));
  const placed = placeLineLabels(lines, values, frame, language);
  if (placed === null) return null;
  const { labels, right } = placed;
  const time = timeAxis(scale, frame.narrowest - values.left - right, right, language);
  return { values, lines, labels, right, time };
}

/** The labels of all lines where none meets another at any width, and the margin they need. Null when the names do not fit. */
function placeLineLabels(lines: readonly PlacedLine[], values: ValueAxis, frame: Frame, language: Language) {
  const room = frame.narrowest - values.left;

  const place = (wanted: readonly WantedLabel[], right: number) => {
    const around: Surroundings = {
      widths: widthsFor(frame.narrowest, values.left, right),
      top: 0,
      bottom: values.bottom - 2,
      marks: tickBoxes(values),
      dots: lines.flatMap(({ points, radius }) =>
        points.flatMap(({ x, y }) => (y === null ? [] : [dotBox(x, y, radius)])),
      ),
      lines: lines.flatMap(({ points }) => piecesOf(points)),
      grid: values.ticks.map(({ y }) => y),
    };
    const labels = wanted.map(({ text, role, required, at }) => ({
      required,
      places: at.flatMap(({ x, y, prefer }, index) => {
        const weight = role === 'label' ? '500' : '700';
        const places = placesAround({ x, y, prefer, text, role, radius: 3.5, weight }, around);
        return places.map((each) => ({ ...each, cost: each.cost + index }));
      }),
    }));
    const placed = placeLabels(labels, around.widths);
    if (placed === null) return null;
    const clean = placed.every((label, index) => label === null || !wanted[index]?.required || !label.covers);
    return { right, clean, labels: placed.filter((label) => label !== null) };
  };

  const whole = lines.flatMap((each) => wantedLabels(each, language, 'together'));
  const besideEnd = marginAtEnd(whole, room);
  // Name and value beside the end; above or below the end; the value at the end and the name elsewhere along the line.
  const ways = [
    () => place(whole, besideEnd),
    ...(besideEnd === leastMargin ? [] : [() => place(whole, leastMargin)]),
    () => {
      const apart = lines.flatMap((each) => wantedLabels(each, language, 'apart'));
      return place(apart, marginAtEnd(apart, room));
    },
  ];
  let fallback: ReturnType<typeof place> = null;
  for (const way of ways) {
    const found = way();
    if (found?.clean) return found;
    fallback ??= found;
  }
  return fallback;
}

/** CSS pixels needed beside the plot for the labels at the lines' ends; none for those that need more than a phone can give. */
function marginAtEnd(wanted: readonly WantedLabel[], room: number): number {
  const needs = wanted.map(({ text, end, at }) => {
    const x = at[0]?.x;
    if (!end || x === undefined) return 0;
    const width = textWidth(text, labelSize, '700') + gapAtEnd;
    const needed = Math.max(0, room - ((room - width) * 100) / Math.max(x, 1));
    return needed > widestMargin ? 0 : needed;
  });
  return marginFor(Math.max(leastMargin, max(needs) ?? 0));
}

/** A label and the points it could stand at, the best first. */
interface WantedLabel {
  readonly text: string;
  readonly role: Role;
  /** The names and the last values: without them nobody knows which line is which. */
  readonly required: boolean;
  /** It belongs beside the line's last point. */
  readonly end: boolean;
  readonly at: readonly { readonly x: number; readonly y: number; readonly prefer: readonly Side[] }[];
}

/**
 * A line's name and last value, its first value, and for the subject its highest and lowest.
 * @param way whether the name stands before the last value or at any other point of the line
 */
function wantedLabels(
  { name, rows, points, subject }: PlacedLine,
  language: Language,
  way: 'together' | 'apart',
): readonly WantedLabel[] {
  const known = rows.flatMap(({ fact }, index) => {
    const { x, y } = points[index] ?? { x: 0, y: null };
    if (fact.value === null || y === null) return [];
    return [{ x, y, value: fact.value, text: formatFact(fact, language, 'number') }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const words = name[language];
  const main = { role: subject ? 'label-subject' : 'label-strong', required: true } as const;
  const end = { ...main, end: true, at: [{ ...last, prefer: atEnd }] };
  const nameAt = known.toReversed().slice(0, mostPlaces);
  const names: readonly WantedLabel[] =
    way === 'together'
      ? [{ ...end, text: `${words} ${last.text}` }]
      : [
          { ...end, text: last.text },
          { ...main, end: false, text: words, at: nameAt.map((point) => ({ ...point, prefer: aboveFirst })) },
        ];
  const valueAt = (point: (typeof known)[number], prefer: readonly Side[]): WantedLabel => ({
    text: point.text,
    role: subject ? 'label-subject' : 'label',
    required: false,
    end: false,
    at: [{ ...point, prefer }],
  });
  const high = known.reduce((a, b) => (b.value > a.value ? b : a));
  const low = known.reduce((a, b) => (b.value < a.value ? b : a));
  const isInside = (point: (typeof known)[number]) => subject && point !== first && point !== last;
  return [
    ...names,
    ...(first === last ? [] : [valueAt(first, aboveFirst)]),
    ...(isInside(high) ? [valueAt(high, aboveFirst)] : []),
    ...(isInside(low) && low !== high ? [valueAt(low, belowFirst)] : []),
  ];
}
