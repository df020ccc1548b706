import { max, scaleLinear } from 'd3';
import { z } from 'zod';
import { formatFact } from '../../facts/format.ts';
import { listWords } from '../../i18n/list-words.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { beginRows } from '../begin.ts';
import { factTable } from '../fact-table.ts';
import { labelFaults, obstacleFaults } from '../faults.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize } from '../../theme/sizes.ts';
import {
  byValue,
  factsOf,
  isKnown,
  negativeFaults,
  resolveRows,
  rowSchema,
  sameRowLabelFaults,
  type Row,
} from '../rows.ts';
import { missingSentence, spokenFact } from '../sentences.ts';
import { barWidth, marginFor, percent, svg } from '../svg/svg.ts';
import { barExamples } from './examples.ts';

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

/** More rows than these are summed up by the first and the last; the table has them all. */
const mostListed = 6;

/** Lengths from zero, the largest first, each with its label above it so that long names keep their place on a phone. */
export const bar: ChartType<'bar', typeof shape, Bars, BarLayout> = {
  name: 'bar',
  shape,
  examples: barExamples,

  begin: (facts) => ({ keys: { rows: beginRows(facts) } }),

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
    const elements = bars.flatMap(({ label, value, length, top, highlight }) => {
      const y = top + barTop;
      const name = svg('text', { y: top + labelBaseline, ...theme.paint('label') }, label);
      const figure = { x: percent(length ?? 0), dx: length ? gap : 0, y: y + barHeight - 3 };
      if (length === null) return [name, svg('text', { ...figure, ...theme.paint('label-quiet') }, value)];
      const ink = theme.paint(highlight ? 'subject' : 'context');
      return [
        name,
        svg('rect', { y, width: barWidth(length), height: barHeight, ...ink }),
        svg('text', { ...figure, ...theme.paint('label-strong') }, value),
      ];
    });
    return { height, margin: { left: 0, right }, elements };
  },

  /** Every row when there are few, else the ends and the highlighted; then what is missing. */
  describe({ rows }, language) {
    const known = rows.filter(isKnown);
    const named = ({ fact, label }: Row) => `${label[language]} ${spokenFact(fact, language)}`;
    const all = (some: readonly Row[]) => listWords(some.map(named), language);
    const missing = missingSentence(rows, language);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return missing;
    const sentences = { id: [] as string[], en: [] as string[] };
    if (first === last) {
      sentences.id.push(`Satu batang: ${named(first)}.`);
      sentences.en.push(`One bar: ${named(first)}.`);
    } else if (known.length <= mostListed) {
      sentences.id.push(`Diagram batang dari nilai terbesar: ${all(known)}.`);
      sentences.en.push(`Bars, the largest first: ${all(known)}.`);
    } else {
      const [count, most, least] = [known.length, named(first), named(last)];
      sentences.id.push(`Diagram batang dengan ${count} baris. Yang terbesar ${most}; yang terkecil ${least}.`);
      sentences.en.push(`A bar chart of ${count} rows. The largest is ${most}; the smallest is ${least}.`);
      const between = known.slice(1, -1).filter(({ highlight }) => highlight);
      if (between.length > 0) {
        sentences.id.push(`Yang disorot: ${all(between)}.`);
        sentences.en.push(`Highlighted: ${all(between)}.`);
      }
    }
    return [...sentences[language], ...missing];
  },

  table: ({ rows }, language) => factTable(rows, language),
};
