import { ascending, descending, max } from 'd3';
import { z } from 'zod';
import { formatFact } from '../../facts/format.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, type Bilingual } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { describePanels } from './describe.ts';
import { smallMultiplesExamples } from './examples.ts';
import { drawPanels } from './draw.ts';
import { factTable } from '../fact-table.ts';
import { negativeFaults } from '../negative-faults.ts';
import { obstacleFaults } from '../obstacle-faults.ts';
import { layoutPanels, type PanelsLayout } from './layout.ts';
import { factsOf, labelFaults, labelInGroup, resolveRows, rowSchema, type Row } from '../rows.ts';
import { sameRowLabelFaults } from '../same-label-faults.ts';
import { textWidth } from '../labels/text-width.ts';
import { momentOf } from '../axes/time-scale.ts';
import { labelSize } from '../labels/type-sizes.ts';

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
  examples: smallMultiplesExamples,

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const panels = spec.panels.map(({ title, rows: specs }, index): Panel => {
      const path = ['panels', index, 'rows'];
      const resolved = resolveRows(specs, catalogue, path);
      faults.push(
        ...resolved.faults,
        ...labelFaults(title, pageFrame.narrowest, ['panels', index, 'title'], { weight: '700' }),
        ...negativeFaults(resolved),
        ...resolved.rows.flatMap((row) => roomFaults(row, resolved.pathOf(row.fact, 'label'))),
        ...sameRowLabelFaults(resolved),
        ...obstacleFaults(factsOf(resolved.rows), 'comparison', catalogue, path),
      );
      return { title, rows: resolved.rows.toSorted(byTimeAndValue) };
    });
    if (faults.length > 0) return { faults };
    panels.sort(byLargest);
    const facts = panels.flatMap(({ rows }) => factsOf(rows));
    const odd = facts.find(({ unit }) => unit !== facts[0]?.unit);
    if (odd) return { faults: [oddUnit(odd.id, odd.unit, facts[0]?.unit ?? '')] };
    return { resolved: { panels, facts } };
  },

  layout: ({ panels }, _frame, language) => layoutPanels(panels, language),

  draw: drawPanels,

  describe: ({ panels }, language) => describePanels(panels, language),

  table: ({ panels }, language) =>
    factTable(
      panels.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, label: labelInGroup(title, row.label) }))),
      language,
    ),
};

/** A label and its value share a line, on the narrowest phone too. */
const roomFaults = ({ fact, label }: Row, path: Fault['path']): readonly Fault[] =>
  languages.flatMap((language) => {
    const value = textWidth(formatFact(fact, language, 'number'), labelSize, '700');
    return labelFaults(label, pageFrame.narrowest - value - labelGap, path).filter(
      (fault) => fault.path.at(-1) === language,
    );
  });

const oddUnit = (id: string, unit: string, other: string): Fault => ({ path: ['panels'], message: {
  id: `Satuan "${id}" adalah ${unit}, sedangkan panel lain memakai ${other}. Semua panel memakai satu skala: keluarkan angka ini.`,
  en: `The unit of "${id}" is ${unit}, and that of the other panels ${other}. All panels share one scale: take this figure out.`,
} }); // prettier-ignore
