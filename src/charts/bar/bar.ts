import { max, scaleLinear } from 'd3';
import { z } from 'zod';
import { formatFact } from '../../facts/format.ts';
import { barWidth } from '../svg/bar-width.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { describeBars } from './describe.ts';
import { barExamples } from './examples.ts';
import { factTable } from '../fact-table.ts';
import { negativeFaults } from '../negative-faults.ts';
import { obstacleFaults } from '../obstacle-faults.ts';
import { marginFor } from '../svg/plot.ts';
import { byValue, factsOf, labelFaults, resolveRows, rowSchema, type Row } from '../rows.ts';
import { sameRowLabelFaults } from '../same-label-faults.ts';
import { percent, svg } from '../svg/svg.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize } from '../labels/type-sizes.ts';

const shape = { rows: z.array(rowSchema).min(1).max(24) };

interface Bars extends ResolvedBase {
  readonly rows: readonly Row[];
}

interface PlacedBar {
  readonly label: string;
  readonly value: string;
  /** Percent of the plot; null when the value was not reported. */
  readonly length: number | null;
  /** CSS pixels from the top. */
  readonly top: number;
  readonly highlight: boolean;
}

interface BarLayout {
  readonly bars: readonly PlacedBar[];
  readonly height: number;
  readonly right: number;
}

const rowHeight = 44;
const barHeight = 16;
const labelBaseline = 13;
const barTop = 20;
/** Between a bar's end and its value. */
const gap = 7;

/** Lengths from zero, the largest first, each with its label above it so that long names keep their place on a phone. */
export const bar: ChartType<'bar', typeof shape, Bars, BarLayout> = {
  name: 'bar',
  shape,
  examples: barExamples,

  resolve(spec, catalogue) {
    const resolved = resolveRows(spec.rows, catalogue, ['rows']);
    const { rows, pathOf } = resolved;
    const faults = [
      ...resolved.faults,
      ...negativeFaults(resolved),
      ...rows.flatMap(({ fact, label }) => labelFaults(label, pageFrame.narrowest, pathOf(fact, 'label'))),
      ...sameRowLabelFaults(resolved),
      ...obstacleFaults(factsOf(rows), 'comparison', catalogue, ['rows']),
    ];
    if (faults.length > 0) return { faults };
    const sorted = rows.toSorted(byValue);
    return { resolved: { rows: sorted, facts: factsOf(sorted) } };
  },

  layout({ rows }, _frame, language) {
    const longest = max(rows, ({ fact }) => fact.value ?? 0) ?? 0;
    const length = scaleLinear([0, longest || 1], [0, 100]);
    const bars = rows.map(({ fact, label, highlight }, index) => ({
      label: label[language],
      value: formatFact(fact, language, 'number'),
      length: fact.value === null ? null : length(fact.value),
      top: index * rowHeight,
      highlight,
    }));
    // A row without a value has no bar, so that its words stand inside the plot and need no room beside it.
    const room = max(bars, ({ value, length }) => (length === null ? 0 : textWidth(value, labelSize, '700'))) ?? 0;
    return { bars, height: rows.length * rowHeight - (rowHeight - barTop - barHeight), right: marginFor(room + gap) };
  },

  draw({ bars, height, right }, theme) {
    const elements = bars.flatMap(({ label, value, length, top, highlight }) => [
      svg('text', { y: top + labelBaseline, ...theme.paint('label') }, label),
      ...(length === null
        ? []
        : [
            svg('rect', {
              y: top + barTop,
              width: barWidth(length),
              height: barHeight,
              ...theme.paint(highlight ? 'subject' : 'context'),
            }),
          ]),
      svg(
        'text',
        {
          x: percent(length ?? 0),
          dx: length ? gap : 0,
          y: top + barTop + barHeight - 3,
          ...theme.paint(length === null ? 'label-quiet' : 'label-strong'),
        },
        value,
      ),
    ]);
    return { height, margin: { left: 0, right }, elements };
  },

  describe({ rows }, language) {
    return describeBars(rows, language);
  },

  table({ rows }, language) {
    return factTable(rows, language);
  },
};
