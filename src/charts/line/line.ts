import { ascending, descending } from 'd3';
import { z } from 'zod';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, type Bilingual } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { describeLine } from './describe.ts';
import { lineExamples } from './examples.ts';
import { drawLines } from './draw.ts';
import { factTable } from '../fact-table.ts';
import { emptyLine, onTwoLines, tooCrowded } from './faults.ts';
import { layoutLines, type LineLayout } from './layout.ts';
import { obstacleFaults } from '../obstacle-faults.ts';
import { factsOf, labelFaults, resolveRows, rowSchema, type Row } from '../rows.ts';
import { byTime, sameMomentFaults } from '../axes/time-points.ts';

const shape = {
  /** Each a line. Give one a highlight when there are several. */
  series: z
    .array(
      z.strictObject({
        name: bilingual,
        rows: z.array(rowSchema).min(1).max(60),
        highlight: z.boolean().default(false),
      }),
    )
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

/** CSS pixels: a name that does not fit beside its line's end must still find a place along the line. */
const widestName = 200;

/** Values over time. What was not reported leaves a gap; names and last values stand at the lines' ends. */
export const line: ChartType<'line', typeof shape, Lines, LineLayout> = {
  name: 'line',
  shape,
  examples: lineExamples,

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const series = spec.series.map(({ name, rows: specs, highlight }, index): LineSeries => {
      const path = ['series', index, 'rows'];
      // A point goes by the name of its line unless the file says otherwise: its date tells it from the others.
      const resolved = resolveRows(
        specs.map((row) => ({ ...row, label: row.label ?? name })),
        catalogue,
        path,
      );
      const rows = resolved.rows.toSorted(byTime);
      faults.push(
        ...resolved.faults,
        ...obstacleFaults(factsOf(rows), 'trend', catalogue, path),
        ...sameMomentFaults(rows, path),
        ...labelFaults(name, widestName, ['series', index, 'name']),
        ...(resolved.faults.length === 0 && rows.every(({ fact }) => fact.value === null)
          ? [emptyLine(name, path)]
          : []),
      );
      return { name, rows, subject: highlight || spec.series.length === 1 };
    });
    if (faults.length > 0) return { faults };
    series.sort(bySubjectAndEnd);
    const facts = series.flatMap(({ rows }) => factsOf(rows));
    const unlike = obstacleFaults(facts, 'comparison', catalogue, ['series']);
    if (unlike.length > 0) return { faults: unlike };
    const twice = facts.find(({ id }, index) => facts.findIndex((fact) => fact.id === id) !== index);
    if (twice) return { faults: [onTwoLines(twice.id)] };
    const crowded = languages.some((language) => layoutLines(series, pageFrame, language) === null);
    return crowded ? { faults: [tooCrowded] } : { resolved: { series, facts } };
  },

  layout({ series }, frame, language) {
    const layout = layoutLines(series, frame, language);
    if (layout === null) throw new RangeError('the labels of this chart do not fit: resolve() has refused it');
    return layout;
  },

  draw: drawLines,

  describe: ({ series }, language) => describeLine(series, language),

  table: ({ series }, language) =>
    factTable(
      series.flatMap(({ rows }) => rows),
      language,
    ),
};

const lastValue = ({ rows }: LineSeries) => rows.findLast(({ fact }) => fact.value !== null)?.fact.value ?? 0;

/** The subject first, then from the highest end to the lowest, whatever the order in the file. */
const bySubjectAndEnd = (a: LineSeries, b: LineSeries) =>
  Number(b.subject) - Number(a.subject) || descending(lastValue(a), lastValue(b)) || ascending(a.name.id, b.name.id);
