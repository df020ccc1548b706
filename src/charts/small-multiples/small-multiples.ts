import { ascending, descending, max, scaleLinear } from 'd3';
import { z } from 'zod';
import { formatFact } from '../../facts/format.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, type Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import { momentOf } from '../axes/time-scale.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { groupsBy, periodLabel, placeLabel } from '../begin.ts';
import { factTable, labelInGroup } from '../fact-table.ts';
import { labelFaults, obstacleFaults, unitFaults } from '../faults.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize } from '../../theme/sizes.ts';
import { factsOf, isKnown, negativeFaults, resolveRows, rowSchema, sameRowLabelFaults, type Row } from '../rows.ts';
import { distance, missingPlaces, spokenFact } from '../sentences.ts';
import { barWidth, svg, type SvgNode } from '../svg/svg.ts';
import { smallMultiplesExamples } from './examples.ts';

const panelSchema = z.strictObject({ title: bilingual, rows: z.array(rowSchema).min(1).max(12) });

const shape = { panels: z.array(panelSchema).min(2).max(12) };

interface Panel {
  readonly title: Bilingual;
  readonly rows: readonly Row[];
}

interface Panels extends ResolvedBase {
  readonly panels: readonly Panel[];
}

interface PanelRow {
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
  readonly rows: readonly PanelRow[];
  readonly height: number;
}

/** CSS pixels that must stay free between a label and its value. */
const labelGap = 12;
const titleHeight = 24;
const rowHeight = 34;
/** From the top of a row to its bar, in CSS pixels. */
const barTop = 19;
const barHeight = 6;
/** Between the last bar of a panel and the title of the next. */
const panelGap = 16;
/** From the top of a title or a row to its baseline, in CSS pixels. */
const titleBaseline = 14;
const labelBaseline = 13;

/** The same small bars for one group after another, all on one scale from zero, so that panels compare too. */
export const smallMultiples: ChartType<'small-multiples', typeof shape, Panels, PanelsLayout> = {
  name: 'small-multiples',
  shape,
  examples: smallMultiplesExamples,

  begin(facts) {
    const panels = groupsBy(facts, placeLabel).map(({ label, facts: points }) => ({
      title: label,
      rows: points.map((fact) => ({ fact: fact.id, label: periodLabel(fact) })),
    }));
    return { keys: { panels } };
  },

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const panels = spec.panels.map(({ title, rows: specs }, index): Panel => {
      const path = ['panels', index, 'rows'];
      const resolved = resolveRows(specs, catalogue, path);
      faults.push(
        ...resolved.faults,
        ...labelFaults(title, pageFrame.narrowest, ['panels', index, 'title'], { weight: '700' }),
        ...negativeFaults(resolved),
        ...resolved.rows.flatMap(({ fact, label }) =>
          labelFaults(label, (language) => roomBesideValue(fact, language), resolved.pathOf(fact, 'label')),
        ),
        ...sameRowLabelFaults(resolved),
        ...obstacleFaults(factsOf(resolved.rows), 'comparison', catalogue, path),
      );
      return { title, rows: resolved.rows.toSorted(byTimeAndValue) };
    });
    if (faults.length > 0) return { faults };
    panels.sort(byLargest);
    const facts = panels.flatMap(({ rows }) => factsOf(rows));
    const odd = unitFaults(facts, ['panels']);
    return odd.length > 0 ? { faults: odd } : { resolved: { panels, facts } };
  },

  /** Panels one below the other, all on the scale of the longest bar. */
  layout({ panels }, _frame, language) {
    const length = scaleLinear([0, max(panels, largest) || 1], [0, 100]);
    const titles: { text: string; top: number }[] = [];
    const rows: PanelRow[] = [];
    let top = 0;
    for (const panel of panels) {
      titles.push({ text: panel.title[language], top });
      top += titleHeight;
      for (const { fact, label, highlight } of panel.rows) {
        const value = formatFact(fact, language, 'number');
        rows.push({
          label: label[language],
          value,
          length: fact.value === null ? null : length(fact.value),
          top,
          highlight,
        });
        top += rowHeight;
      }
      top += panelGap;
    }
    return { titles, rows, height: top - panelGap - (rowHeight - barTop - barHeight) };
  },

  draw({ titles, rows, height }, theme) {
    const elements = [
      ...titles.map(({ text, top }) => svg('text', { y: top + titleBaseline, ...theme.paint('label-strong') }, text)),
      ...rows.flatMap((row) => drawRow(row, theme)),
    ];
    return { height, margin: { left: 0, right: 0 }, elements };
  },

  /** What each panel shows, and what was not reported. */
  describe({ panels }, language) {
    const missing = panels.flatMap(({ title, rows }) =>
      rows.filter((row) => !isKnown(row)).map(({ label }) => `${title[language]}, ${label[language]}`),
    );
    const opening = {
      id: `${panels.length} diagram batang kecil dengan satu skala dari nol.`,
      en: `${panels.length} small bar charts on one scale from zero.`,
    }[language];
    const sentences = [opening, ...panels.map((panel) => describePanel(panel, language))];
    return [sentences.filter(Boolean).join(' '), ...missingPlaces(missing, language)];
  },

  table: ({ panels }, language) =>
    factTable(
      panels.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, label: labelInGroup(title, row.label) }))),
      language,
    ),
};

/** A label and its value share a line, on the narrowest phone too. */
const roomBesideValue = (fact: Row['fact'], language: Language): number =>
  pageFrame.narrowest - textWidth(formatFact(fact, language, 'number'), labelSize, '700') - labelGap;

/** The earliest first, so that a panel reads as the others do; at one moment the largest first. */
const byTimeAndValue = (a: Row, b: Row) =>
  ascending(momentOf(a.fact.period), momentOf(b.fact.period)) ||
  descending(a.fact.value ?? Number.NEGATIVE_INFINITY, b.fact.value ?? Number.NEGATIVE_INFINITY) ||
  ascending(a.fact.id, b.fact.id);

const largest = ({ rows }: Panel) => max(rows, ({ fact }) => fact.value ?? 0) ?? 0;

/** The panel with the longest bar first, whatever the order in the file. */
const byLargest = (a: Panel, b: Panel) => descending(largest(a), largest(b)) || ascending(a.title.id, b.title.id);

function drawRow({ label, value, length, top, highlight }: PanelRow, theme: Theme): readonly SvgNode[] {
  const y = top + labelBaseline;
  const figure = theme.paint(length === null ? 'label-quiet' : highlight ? 'label-subject' : 'label');
  const texts = [
    svg('text', { y, ...theme.paint('label') }, label),
    svg('text', { x: '100%', y, 'text-anchor': 'end', ...figure }, value),
  ];
  if (length === null) return texts;
  const middle = top + barTop + barHeight / 2;
  const bar = { y: top + barTop, width: barWidth(length), height: barHeight };
  return [
    ...texts,
    // The whole length of the scale, so that a short bar is seen to be short and a zero to be a zero; nothing where nothing is known.
    svg('line', { x2: '100%', y1: middle, y2: middle, ...theme.paint('grid') }),
    svg('rect', { ...bar, ...theme.paint(highlight ? 'subject' : 'context') }),
  ];
}

/** The lowest and the highest figure of a panel and how far they lie apart; empty when none was reported. */
function describePanel({ title, rows }: Panel, language: Language): string {
  const known = rows.filter(isKnown).toSorted((a, b) => (a.fact.value ?? 0) - (b.fact.value ?? 0));
  const [low, high] = [known[0], known.at(-1)];
  if (!low || !high) return '';
  const named = ({ fact, label }: Row) => `${spokenFact(fact, language)} (${label[language]})`;
  const name = title[language];
  if (low === high) return `${name}: ${named(high)}.`;
  if (low.fact.value === high.fact.value)
    return `${name}: ${{ id: 'semua', en: 'all' }[language]} ${spokenFact(high.fact, language)}.`;
  const apart = distance(low.fact, high.fact, language) ?? '';
  return {
    id: `${name}: antara ${named(low)} dan ${named(high)}, selisih ${apart}.`,
    en: `${name}: between ${named(low)} and ${named(high)}, ${apart} apart.`,
  }[language];
}
