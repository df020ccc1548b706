import { max } from 'd3';
import type { Language } from '../../i18n/locale.ts';
import type { Frame } from '../chart.ts';
import { widthsFor } from '../labels/label-box.ts';
import { placeLabels } from '../labels/label-placement.ts';
import type { LineSeries } from './line.ts';
import type { PlacedLine } from './layout.ts';
import { marginFor } from '../svg/plot.ts';
import { dotBox, placesAround, type Surroundings } from '../labels/places-around.ts';
import type { PointLabel } from '../labels/point-label.ts';
import { textWidth } from '../labels/text-width.ts';
import { piecesOf } from '../axes/time-points.ts';
import { labelSize } from '../labels/type-sizes.ts';
import { tickBoxes, type ValueAxis } from '../axes/value-axis.ts';
import { wantedLineLabels, type WantedLabel } from './wanted-labels.ts';

/** A wider margin would leave a phone no plot. */
const widestMargin = 112;
/** So that a dot on the last day of the axis is whole. */
const leastMargin = 8;
/** CSS pixels from the middle of a line's last dot to its label. */
const gapAtEnd = 10;

/** The labels of all lines where none meets another at any width, and the margin they need. Null when the names do not fit. */
export function placeLineLabels(
  series: readonly LineSeries[],
  lines: readonly PlacedLine[],
  values: ValueAxis,
  frame: Frame,
  language: Language,
): { readonly labels: readonly PointLabel[]; readonly right: number } | null {
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
      places: at.flatMap(({ x, y, prefer }, index) =>
        placesAround({ x, y, prefer, text, role, radius: 3.5, weight: role === 'label' ? '500' : '700' }, around).map(
          (each) => ({
            ...each,
            cost: each.cost + index,
          }),
        ),
      ),
    }));
    const placed = placeLabels<PointLabel>(labels, around.widths);
    if (placed === null) return null;
    const clean = placed.every((label, index) => label === null || !wanted[index]?.required || !label.covers);
    return { right, clean, labels: placed.filter((label) => label !== null) };
  };

  const whole = wantedLineLabels(series, lines, language, 'together');
  const besideEnd = marginAtEnd(whole, room);
  // Name and value beside the end; above or below the end; the value at the end and the name elsewhere along the line.
  const ways = [
    () => place(whole, besideEnd),
    ...(besideEnd === leastMargin ? [] : [() => place(whole, leastMargin)]),
    () => {
      const apart = wantedLineLabels(series, lines, language, 'apart');
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
