import { ascending, descending, max, scaleLinear } from 'd3';
import { z } from 'zod';
import { findObstacle } from '../facts/comparability.ts';
import { formatFact } from '../facts/format.ts';
import type { Fault } from '../facts/problem.ts';
import { bilingual, type Bilingual } from '../facts/schema/common.ts';
import { barWidth } from './bar-width.ts';
import { pageFrame, type ChartType, type ResolvedBase } from './chart.ts';
import { describePanels } from './describe-panels.ts';
import { factTable } from './fact-table.ts';
import { obstacleFault } from './obstacle-fault.ts';
import { fillBoth, labelFaults, resolveRows, rowSchema, type Row } from './row.ts';
import { sameLabelFaults } from './same-label-faults.ts';
import { svg } from './svg.ts';
import { textWidth } from './text-width.ts';
import { momentOf } from './time-scale.ts';
import { labelSize } from './type-sizes.ts';

const shape = {
  panels: z
    .array(z.strictObject({ title: bilingual, rows: z.array(rowSchema).min(1).max(12) }))
    .min(2)
    .max(12),
};

export interface Panel {
  readonly title: Bilingual;
  readonly rows: readonly Row[];
}

interface Panels extends ResolvedBase {
  readonly panels: readonly Panel[];
}

interface PlacedRow {
  readonly label: string;
  readonly value: string;
  /** Percent of the plot; null when the value was not reported. */
  readonly length: number | null;
  /** CSS pixels from the top. */
  readonly top: number;
  readonly highlight: boolean;
}

interface PanelsLayout {
  readonly titles: readonly { readonly text: string; readonly top: number }[];
  readonly rows: readonly PlacedRow[];
  readonly height: number;
}

const titleHeight = 24;
const rowHeight = 32;
const barTop = 19;
const barHeight = 6;
/** Between the last bar of a panel and the title of the next. */
const panelGap = 18;
/** CSS pixels that must stay free between a label and its value. */
const labelGap = 12;

/** The earliest first, so that a panel reads as the others do; at one moment the largest first. */
const byTimeAndValue = (a: Row, b: Row) =>
  ascending(momentOf(a.fact.period), momentOf(b.fact.period)) ||
  descending(a.fact.value ?? Number.NEGATIVE_INFINITY, b.fact.value ?? Number.NEGATIVE_INFINITY) ||
  ascending(a.fact.id, b.fact.id);

const largest = ({ rows }: Panel) => max(rows, ({ fact }) => fact.value ?? 0) ?? 0;

/** The panel with the longest bar first, whatever the order in the file. */
const byLargest = (a: Panel, b: Panel) => descending(largest(a), largest(b)) || ascending(a.title.id, b.title.id);

/** The same small bars for one group after another, all on one scale from zero, so that panels compare too. */
export const smallMultiples: ChartType<'small-multiples', typeof shape, Panels, PanelsLayout> = {
  name: 'small-multiples',
  shape,

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const panels = spec.panels.map(({ title, rows: specs }, index): Panel => {
      const path = ['panels', index, 'rows'];
      const resolved = resolveRows(specs, catalogue, path);
      const filled = fillBoth(title, catalogue);
      faults.push(...resolved.faults, ...labelFaults(filled, pageFrame.narrowest, ['panels', index, 'title'], { weight: '700' }));
      for (const row of resolved.rows) {
        const place = specs.findIndex(({ fact }) => fact === row.fact.id);
        if (row.fact.value !== null && row.fact.value < 0) faults.push(negative(row.fact.id, [...path, place, 'fact']));
        for (const language of ['id', 'en'] as const) {
          const value = textWidth(formatFact(row.fact, language, 'number'), labelSize, '700');
          const tooWide = labelFaults(row.label, pageFrame.narrowest - value - labelGap, [...path, place, 'label']);
          faults.push(...tooWide.filter((fault) => fault.path.at(-1) === language));
        }
      }
      const place = ({ fact }: Row) => specs.findIndex((row) => row.fact === fact.id);
      faults.push(...sameLabelFaults(resolved.rows.map((row) => ({ label: row.label, path: [...path, place(row), 'label'] }))));
      const obstacle = findObstacle(resolved.rows.map(({ fact }) => fact), 'comparison', catalogue);
      if (obstacle) faults.push(obstacleFault(obstacle, path));
      return { title: filled, rows: resolved.rows.toSorted(byTimeAndValue) };
    });
    if (faults.length > 0) return { faults };
    panels.sort(byLargest);
    const facts = panels.flatMap(({ rows }) => rows.map(({ fact }) => fact));
    const odd = facts.find(({ unit }) => unit !== facts[0]?.unit);
    if (odd) return { faults: [oddUnit(odd.id, odd.unit, facts[0]?.unit ?? '')] };
    return { resolved: { panels, facts } };
  },

  layout({ panels, facts }, _frame, language) {
    const longest = max(facts, ({ value }) => value ?? 0) ?? 0;
    const length = scaleLinear([0, longest || 1], [0, 100]);
    const titles: { text: string; top: number }[] = [];
    const rows: PlacedRow[] = [];
    let top = 0;
    for (const panel of panels) {
      titles.push({ text: panel.title[language], top });
      top += titleHeight;
      for (const { fact, label, highlight } of panel.rows) {
        const value = formatFact(fact, language, 'number');
        rows.push({ label: label[language], value, length: fact.value === null ? null : length(fact.value), top, highlight });
        top += rowHeight;
      }
      top += panelGap;
    }
    return { titles, rows, height: top - panelGap - (rowHeight - barTop - barHeight) };
  },

  draw({ titles, rows, height }, theme) {
    const elements = [
      ...titles.map(({ text, top }) => svg('text', { y: top + 14, ...theme.paint('label-strong') }, text)),
      ...rows.flatMap(({ label, value, length, top, highlight }) => [
        svg('text', { y: top + 13, ...theme.paint('label') }, label),
        svg(
          'text',
          { x: '100%', y: top + 13, 'text-anchor': 'end', ...theme.paint(length === null ? 'label-quiet' : highlight ? 'label-subject' : 'label') },
          value,
        ),
        // The whole length of the scale, so that a short bar is seen to be short and a zero to be a zero; nothing where nothing is known.
        ...(length === null
          ? []
          : [svg('line', { x2: '100%', y1: top + barTop + barHeight / 2, y2: top + barTop + barHeight / 2, ...theme.paint('grid') }),
             svg('rect', { y: top + barTop, width: barWidth(length), height: barHeight, ...theme.paint(highlight ? 'subject' : 'context') })]),
      ]),
    ];
    return { height, margin: { left: 0, right: 0 }, elements };
  },

  describe: ({ panels }, language) => describePanels(panels, language),

  table: ({ panels }, language) =>
    factTable(
      panels.flatMap(({ title, rows }) =>
        rows.map((row) => ({ ...row, label: { id: `${title.id}: ${row.label.id}`, en: `${title.en}: ${row.label.en}` } })),
      ),
      language,
    ),
};

const negative = (id: string, path: Fault['path']): Fault => ({ path, message: {
  id: `"${id}" bernilai negatif; batang hanya menggambar angka dari nol ke atas. Pakai grafik jenis "slope".`,
  en: `"${id}" is negative; bars draw values from zero upwards. Use a chart of type "slope".`,
} }); // prettier-ignore

const oddUnit = (id: string, unit: string, other: string): Fault => ({ path: ['panels'], message: {
  id: `Satuan "${id}" adalah ${unit}, sedangkan panel lain memakai ${other}. Semua panel memakai satu skala: keluarkan angka ini.`,
  en: `The unit of "${id}" is ${unit}, and that of the other panels ${other}. All panels share one scale: take this figure out.`,
} }); // prettier-ignore
