import { ascending, descending, line as lineShape } from 'd3';
import { z } from 'zod';
import { findObstacle } from '../facts/comparability.ts';
import type { Fault } from '../facts/problem.ts';
import { bilingual, type Bilingual } from '../facts/schema/common.ts';
import { pageFrame, type ChartType, type ResolvedBase } from './chart.ts';
import { describeLine } from './describe-line.ts';
import { factTable } from './fact-table.ts';
import { placeLineLabels } from './line-labels.ts';
import { obstacleFault } from './obstacle-fault.ts';
import { stretched } from './plot.ts';
import { drawPointLabels, type PointLabel } from './point-label.ts';
import { fillBoth, labelFaults, resolveRows, rowSchema, type Row } from './row.ts';
import { percent, svg } from './svg.ts';
import { drawTimeAxis, timeAxis, type TimeAxis } from './time-axis.ts';
import { byTime, sameMomentFaults, type TimePoint } from './time-points.ts';
import { momentOf, timeScale } from './time-scale.ts';
import { drawValueAxis, valueAxis, type ValueAxis } from './value-axis.ts';

const shape = {
  /** Each a line. Give one a highlight when there are several. */
  series: z
    .array(z.strictObject({ name: bilingual, rows: z.array(rowSchema).min(1).max(60), highlight: z.boolean().default(false) }))
    .min(1)
    .max(4),
};

export interface LineSeries {
  readonly name: Bilingual;
  /** By time. */
  readonly rows: readonly Row[];
  /** Drawn in the colour of the subject. */
  readonly subject: boolean;
}

interface Lines extends ResolvedBase {
  readonly series: readonly LineSeries[];
}

interface LineLayout {
  readonly values: ValueAxis;
  readonly time: TimeAxis;
  readonly lines: readonly { readonly points: readonly TimePoint[]; readonly radius: number; readonly subject: boolean }[];
  readonly labels: readonly PointLabel[];
  /** CSS pixels. */
  readonly right: number;
}

const plotHeight = 240;
/** CSS pixels: a name that does not fit beside its line's end must still find a place along the line. */
const widestName = 200;

/** Values over time. What was not reported leaves a gap; names and last values stand at the lines' ends. */
export const line: ChartType<'line', typeof shape, Lines, LineLayout> = {
  name: 'line',
  shape,

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const series = spec.series.map(({ name, rows: specs, highlight }, index): LineSeries => {
      const path = ['series', index, 'rows'];
      const filled = fillBoth(name, catalogue);
      // A point goes by the name of its line unless the file says otherwise: its date tells it from the others.
      const resolved = resolveRows(specs.map((row) => ({ ...row, label: row.label ?? name })), catalogue, path);
      const rows = resolved.rows.toSorted(byTime);
      const obstacle = findObstacle(rows.map(({ fact }) => fact), 'trend', catalogue);
      faults.push(
        ...resolved.faults,
        ...(obstacle ? [obstacleFault(obstacle, path)] : []),
        ...sameMomentFaults(rows, path),
        ...labelFaults(filled, widestName, ['series', index, 'name']),
        ...(resolved.faults.length === 0 && rows.every(({ fact }) => fact.value === null) ? [emptyLine(filled, path)] : []),
      );
      return { name: filled, rows, subject: highlight || spec.series.length === 1 };
    });
    if (faults.length > 0) return { faults };
    series.sort(bySubjectAndEnd);
    const rows = series.flatMap((each) => each.rows);
    const facts = rows.map(({ fact }) => fact);
    const obstacle = findObstacle(facts, 'comparison', catalogue);
    if (obstacle) return { faults: [obstacleFault(obstacle, ['series'])] };
    const twice = facts.find(({ id }, index) => facts.findIndex((fact) => fact.id === id) !== index);
    if (twice) return { faults: [onTwoLines(twice.id)] };
    const resolved = { series, facts };
    const crowded = (['id', 'en'] as const).some((language) => placeLineLabels(series, pageFrame, language, plotHeight) === null);
    return crowded ? { faults: [tooCrowded] } : { resolved };
  },

  layout({ series }, frame, language) {
    const facts = series.flatMap(({ rows }) => rows.map(({ fact }) => fact));
    const known = facts.flatMap(({ value }) => value ?? []);
    const values = valueAxis(known, facts[0]?.unit ?? 'percent', plotHeight, language);
    const scale = timeScale(facts.map(({ period }) => momentOf(period)));
    const placed = placeLineLabels(series, frame, language, plotHeight);
    if (placed === null) throw new RangeError('the labels of this chart do not fit: resolve() has refused it');
    const { lines, labels, right } = placed;
    return { values, lines, labels, right, time: timeAxis(scale, frame.narrowest - values.left - right, right, language) };
  },

  draw({ values, time, lines, labels, right }, theme) {
    const path = lineShape<TimePoint>(({ x }) => x, ({ y }) => y ?? 0).defined(({ y }) => y !== null).digits(2);
    // The subject comes last, over the others.
    const ordered = [...lines.filter(({ subject }) => !subject), ...lines.filter(({ subject }) => subject)];
    const elements = [
      ...drawValueAxis(values, theme),
      ...drawTimeAxis(time, values.bottom, theme),
      stretched(
        values.bottom,
        ...ordered.map(({ points, subject }) =>
          svg('path', { d: path(points) ?? '', ...theme.paint(subject ? 'subject-line' : 'context-line') }),
        ),
      ),
      ...ordered.flatMap(({ points, radius, subject }) =>
        points.flatMap(({ x, y }) =>
          y === null ? [] : [svg('circle', { cx: percent(x), cy: y, r: radius, ...theme.paint(subject ? 'subject' : 'context') })],
        ),
      ),
      ...drawPointLabels(labels, theme),
    ];
    return { height: values.bottom + time.height, margin: { left: values.left, right }, elements };
  },

  describe: ({ series }, language) => describeLine(series, language),

  table: ({ series }, language) => factTable(series.flatMap(({ rows }) => rows), language),
};

const lastValue = ({ rows }: LineSeries) => rows.findLast(({ fact }) => fact.value !== null)?.fact.value ?? 0;

/** The subject first, then from the highest end to the lowest, whatever the order in the file. */
const bySubjectAndEnd = (a: LineSeries, b: LineSeries) =>
  Number(b.subject) - Number(a.subject) || descending(lastValue(a), lastValue(b)) || ascending(a.name.id, b.name.id);

const emptyLine = (name: Bilingual, path: readonly (string | number)[]): Fault => ({ path, message: {
  id: `Garis "${name.id}" tidak punya satu pun angka yang dilaporkan. Hapus garis ini.`,
  en: `The line "${name.en}" has not a single reported value. Remove it.`,
} }); // prettier-ignore

const onTwoLines = (id: string): Fault => ({ path: ['series'], message: {
  id: `"${id}" ada di dua garis. Hapus salah satunya.`,
  en: `"${id}" stands on two lines. Remove one of them.`,
} }); // prettier-ignore

const tooCrowded: Fault = { path: ['series'], message: {
  id: `Nama garis dan angkanya tidak muat tanpa bertabrakan di layar ${pageFrame.narrowest} piksel. Pendekkan nama garis menjadi sekitar 12 huruf, atau kurangi jumlah garis.`,
  en: `The names of the lines and their values do not fit without overlapping on a screen of ${pageFrame.narrowest} pixels. Shorten the names to about 12 letters, or use fewer lines.`,
} }; // prettier-ignore
