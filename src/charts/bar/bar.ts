import { max, scaleLinear } from 'd3';
import { z } from 'zod';
import { listWords } from '../../i18n/list-words.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { beginRows } from '../begin.ts';
import { factTable } from '../fact-table.ts';
import { labelFaults, obstacleFaults } from '../faults.ts';
import { figureRoom, pictureFigures } from '../figures.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import { periodBeside } from '../periods.ts';
import { barRoles, barSign, standingOf, type Standing } from '../marks.ts';
import {
  byPlace,
  byValue,
  factsOf,
  isKnown,
  negativeFaults,
  resolveRows,
  rowSchema,
  sameRowLabelFaults,
  type Row,
} from '../rows.ts';
import { joinPlaces, missingSentence, sayPlace, valueOfAll } from '../sentences.ts';
import { barWidth, marginFor, percent, svg } from '../svg/svg.ts';
import { barExamples } from './examples.ts';

const shape = { rows: z.array(rowSchema).min(1).max(24) };

interface Bars extends ResolvedBase {
  readonly rows: readonly Row[];
}

interface PlacedBar {
  readonly label: string;
  /** When it was counted, where that differs from row to row. */
  readonly period: string | null;
  readonly value: string;
  /** Percent of the plot; null when the value was not reported. */
  readonly length: number | null;
  /** CSS pixels from the top. */
  readonly top: number;
  readonly standing: Standing;
}

interface BarLayout {
  readonly bars: readonly PlacedBar[];
  /** Whether periods stand under the labels. */
  readonly below: boolean;
  readonly height: number;
  readonly right: number;
}

const rowHeight = 44;
const barHeight = 16;
const labelBaseline = 13;
const barTop = 20;
/** Between a label and its period on one line, and from the label down to a period of its own line. */
const periodGap = 6;
const secondLine = 17;
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
      ...negativeFaults(resolved, 'bar'),
      ...rows.flatMap(({ fact, label }) => labelFaults(label, pageFrame.narrowest, pathOf(fact, 'label'))),
      ...sameRowLabelFaults(resolved),
      ...obstacleFaults(factsOf(rows), 'comparison', catalogue, ['rows']),
    ];
    if (faults.length > 0) return { faults };
    const sorted = rows.toSorted(byValue);
    return { resolved: { rows: sorted, facts: factsOf(sorted) } };
  },

  layout({ rows, facts }, { narrowest }, language) {
    const figureOf = pictureFigures(facts, figureRoom, language);
    const longest = max(rows, ({ fact }) => fact.value ?? 0) ?? 0;
    const length = scaleLinear([0, longest || 1], [0, 100]);
    const periods = rows.map(({ fact, label }) => periodBeside(fact, label, facts, language));
    // A period stands after its label where all have room for that on a phone, else under it.
    const below = rows.some(({ label }, index) => {
      const period = periods[index];
      if (!period) return false;
      const name = textWidth(label[language], labelSize, '500');
      return name + periodGap + textWidth(period, tickSize, '500') > narrowest;
    });
    const height = rowHeight + (below ? secondLine : 0);
    const bars = rows.map(({ fact, label, highlight }, index) => ({
      label: label[language],
      period: periods[index] ?? null,
      value: figureOf(fact),
      length: fact.value === null ? null : length(fact.value),
      top: index * height,
      standing: standingOf(fact, highlight),
    }));
    // A row without a value has no bar, so that its words stand inside the plot and need no room beside it.
    const room = max(bars, ({ value, length }) => (length === null ? 0 : textWidth(value, labelSize, '700'))) ?? 0;
    return {
      bars,
      below,
      height: rows.length * height - (rowHeight - barTop - barHeight),
      right: marginFor(room + gap),
    };
  },

  sign: barSign,

  draw({ bars, below, height, right }, theme) {
    const elements = bars.flatMap(({ label, period, value, length, top, standing }) => {
      const y = top + barTop + (below ? secondLine : 0);
      const quiet = theme.paint('label-quiet');
      const after = period && !below ? [svg('tspan', { dx: periodGap, ...quiet }, period)] : [];
      const names = [
        svg('text', { y: top + labelBaseline, ...theme.paint('label') }, label, ...after),
        ...(period && below ? [svg('text', { y: top + labelBaseline + secondLine, ...quiet }, period)] : []),
      ];
      const figure = { x: percent(length ?? 0), dx: length ? gap : 0, y: y + barHeight - 3 };
      if (length === null) return [...names, svg('text', { ...figure, ...quiet }, value)];
      const ink = theme.paint(barRoles[standing]);
      return [
        ...names,
        svg('rect', { y, width: barWidth(length), height: barHeight, ...ink }),
        svg('text', { ...figure, ...theme.paint('label-strong') }, value),
      ];
    });
    return { height, margin: { left: 0, right }, elements };
  },

  /** Every row when there are few, else the ends and the highlighted; then what is missing. */
  describe({ rows, facts }, language) {
    const known = rows.filter(isKnown);
    const places = byPlace(rows);
    const missing = missingSentence(rows, language);
    const [most, least] = [places[0], places.at(-1)];
    if (!most || !least) return missing;
    const [count, ends] = [known.length, [most, least].map((place) => sayPlace(place, facts, language))];
    if (count === 1) return [{ id: `Satu batang: ${ends[0]}.`, en: `One bar: ${ends[0]}.` }[language], ...missing];
    if (most === least) {
      const figure = valueOfAll(most, facts, language);
      return [
        {
          id: `Diagram batang dengan ${count} baris, semuanya ${figure}.`,
          en: `A bar chart of ${count} rows, all of them ${figure}.`,
        }[language],
        ...missing,
      ];
    }
    if (count <= mostListed) {
      const list = joinPlaces(
        places.map((place) => sayPlace(place, facts, language)),
        count,
        language,
      );
      return [
        { id: `Diagram batang dari nilai terbesar: ${list}.`, en: `Bars, the largest first: ${list}.` }[language],
        ...missing,
      ];
    }
    const between = places.flatMap((place) => {
      if (place === most || place === least) return [];
      return place.filter(({ highlight }) => highlight).map((row) => sayPlace([row], facts, language));
    });
    const are = [most, least].map(({ length }) => (length === 1 ? 'is' : 'are'));
    const summary = {
      id: `Diagram batang dengan ${count} baris. Yang terbesar ${ends[0]}; yang terkecil ${ends[1]}.`,
      en: `A bar chart of ${count} rows. The largest ${are[0]} ${ends[0]}; the smallest ${are[1]} ${ends[1]}.`,
    };
    const highlighted = { id: 'Yang disorot', en: 'Highlighted' }[language];
    return [
      summary[language],
      ...(between.length > 0 ? [`${highlighted}: ${listWords(between, language)}.`] : []),
      ...missing,
    ];
  },

  table: ({ rows }, language) => factTable(rows, language),
};
