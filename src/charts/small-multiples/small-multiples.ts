import { ascending, descending, max, scaleLinear } from 'd3';
import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, type Bilingual } from '../../facts/schema/common.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { listWords } from '../../i18n/list-words.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import { momentOf } from '../axes/time-scale.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { groupsBy, peopleLabel, periodLabel, placeLabel, subjectsIn } from '../begin.ts';
import { factTable, labelInGroup } from '../fact-table.ts';
import { labelFaults, obstacleFaults, sameLabelFaults, unitFaults, type Path } from '../faults.ts';
import { periodBeside, precedes } from '../periods.ts';
import { figureRoom, pictureFigures } from '../figures.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import { barRoles, barSign, figureRoles, standingOf, subjectPlace, type Standing } from '../marks.ts';
import {
  byPlace,
  factsOf,
  isKnown,
  negativeFaults,
  resolveRows,
  rowSchema,
  sameRowLabelFaults,
  type Row,
} from '../rows.ts';
import { distance } from '../distance.ts';
import { missingPlaces, spokenFact, valueOfAll } from '../sentences.ts';
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
  /** When it was counted, where the figures are of several periods and neither label nor title says of which. */
  readonly period: string | null;
  readonly value: string;
  /** Percent of the plot; null when the value was not reported. */
  readonly length: number | null;
  /** CSS pixels from the top. */
  readonly top: number;
  readonly standing: Standing;
}

interface PanelsLayout {
  readonly titles: readonly { readonly text: string; readonly top: number }[];
  readonly rows: readonly PanelRow[];
  /** CSS pixels by which bars stand lower, because periods stand under the labels; 0 where none does. */
  readonly lead: number;
  readonly height: number;
}

/** CSS pixels that must stay free between a label and its value. */
const labelGap = 12;
/** Between a label and its period on one line, and from the label down to a period of its own line. */
const periodGap = 6;
const secondLine = 17;
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
    const places = groupsBy(facts, placeLabel);
    const subjects = subjectsIn(facts);
    // Of one place, a panel for each group of people.
    const panels = (places.length > 1 ? places : groupsBy(facts, peopleLabel)).map(({ label, facts: points }) => ({
      title: label,
      rows: points.map((fact) => ({
        fact: fact.id,
        label: periodLabel(fact),
        ...(places.length > 1 && fact.place.id === subjectPlace && subjects.has(fact.id) && { highlight: true }),
      })),
    }));
    if (panels.length > 1) return { keys: { panels } };
    return {
      refusal: {
        id: 'Grafik "small-multiples" memerlukan sedikitnya dua wilayah atau dua kelompok. Tambahkan fakta, atau pakai "line" atau "bar".',
        en: 'A "small-multiples" chart needs two places or two groups of people. Add facts, or use "line" or "bar".',
      },
    };
  },

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const panels = spec.panels.map(({ title, rows: specs }, index): Panel => {
      const path = ['panels', index, 'rows'];
      const resolved = resolveRows(specs, catalogue, path);
      faults.push(
        ...resolved.faults,
        ...labelFaults(title, pageFrame.narrowest, ['panels', index, 'title'], { weight: '700' }),
        ...negativeFaults(resolved, 'small-multiples'),
        ...sameRowLabelFaults(resolved),
        ...obstacleFaults(factsOf(resolved.rows), 'comparison', catalogue, path),
      );
      return { title, rows: resolved.rows.toSorted(byTimeAndValue) };
    });
    faults.push(
      ...sameLabelFaults(spec.panels.map(({ title }, index) => ({ label: title, path: ['panels', index, 'title'] }))),
    );
    if (faults.length > 0) return { faults };
    panels.sort(areMoments(panels) ? byMoment : byLargest);
    const facts = panels.flatMap(({ rows }) => factsOf(rows));
    const odd = unitFaults(facts, ['panels']);
    if (odd.length > 0) return { faults: odd };
    const resolved = { panels, facts };
    const figures = { id: pictureFigures(facts, figureRoom, 'id'), en: pictureFigures(facts, figureRoom, 'en') };
    const tooLong = panels.flatMap(({ rows }) =>
      rows.flatMap(({ fact, label }) =>
        labelFaults(label, (language) => roomBeside(figures[language](fact)), labelPath(fact, spec)),
      ),
    );
    return tooLong.length > 0 ? { faults: tooLong } : { resolved };
  },

  /** Panels one below the other, all on the scale of the longest bar. */
  layout({ panels, facts }, _frame, language) {
    const figureOf = pictureFigures(facts, figureRoom, language);
    // A period stands after its label where all have room for that on a phone, else under it.
    const below = panels.some((panel) =>
      panel.rows.some((row) => {
        const period = periodOf(panel, row, facts, language);
        if (period === null) return false;
        const name = textWidth(row.label[language], labelSize, '500');
        return name + periodGap + textWidth(period, tickSize, '500') > roomBeside(figureOf(row.fact));
      }),
    );
    const lead = below ? secondLine : 0;
    const length = scaleLinear([0, max(panels, largest) || 1], [0, 100]);
    const titles: { text: string; top: number }[] = [];
    const rows: PanelRow[] = [];
    let top = 0;
    for (const panel of panels) {
      titles.push({ text: panel.title[language], top });
      top += titleHeight;
      for (const row of panel.rows) {
        const { fact, label, highlight } = row;
        rows.push({
          label: label[language],
          period: periodOf(panel, row, facts, language),
          value: figureOf(fact),
          length: fact.value === null ? null : length(fact.value),
          top,
          standing: standingOf(fact, highlight),
        });
        top += rowHeight + lead;
      }
      top += panelGap;
    }
    return { titles, rows, lead, height: top - panelGap - (rowHeight - barTop - barHeight) };
  },

  sign: barSign,

  draw({ titles, rows, lead, height }, theme) {
    const elements = [
      ...titles.map(({ text, top }) => svg('text', { y: top + titleBaseline, ...theme.paint('label-strong') }, text)),
      ...rows.flatMap((row) => drawRow(row, lead, theme)),
    ];
    return { height, margin: { left: 0, right: 0 }, elements };
  },

  /** What each panel shows, and what was not reported. */
  describe({ panels, facts }, language) {
    const missing = panels.flatMap((panel) =>
      panel.rows
        .filter((row) => !isKnown(row))
        .map((row) => [panel.title[language], ...namesOf(panel, row, facts, language)].join(', ')),
    );
    const opening = {
      id: `${panels.length} diagram batang kecil dengan satu skala dari nol.`,
      en: `${panels.length} small bar charts on one scale from zero.`,
    }[language];
    const sentences = [opening, ...panels.map((panel) => describePanel(panel, facts, language))];
    return [sentences.filter(Boolean).join(' '), ...missingPlaces(missing, language)];
  },

  table: ({ panels }, language) =>
    factTable(
      panels.flatMap(({ title, rows }) => rows.map((row) => ({ ...row, label: labelInGroup(title, row.label) }))),
      language,
    ),
};

const periodOf = ({ title }: Panel, { fact, label }: Row, all: readonly Fact[], language: Language) =>
  periodBeside(fact, labelInGroup(title, label), all, language);

/** What a row goes by in a sentence about its panel: its label, and its period where neither that nor the title tells it. */
const namesOf = ({ title }: Panel, { fact, label }: Row, all: readonly Fact[], language: Language): readonly string[] =>
  [label[language], periodBeside(fact, labelInGroup(title, label), all, language, formatPeriod)].filter(
    (name) => name !== null,
  );

/** CSS pixels that a label may take: it shares a line with its value, on the narrowest phone too. */
const roomBeside = (figure: string): number => pageFrame.narrowest - textWidth(figure, labelSize, '700') - labelGap;

/** Where the label of a row stands in the file. */
function labelPath({ id }: Fact, { panels }: { readonly panels: readonly z.output<typeof panelSchema>[] }): Path {
  const panel = panels.findIndex(({ rows }) => rows.some(({ fact }) => fact === id));
  const row = panels[panel]?.rows.findIndex(({ fact }) => fact === id) ?? 0;
  return ['panels', panel, 'rows', row, 'label'];
}

/** The earliest first, so that a panel reads as the others do; at one moment the largest first. */
const byTimeAndValue = (a: Row, b: Row) =>
  ascending(momentOf(a.fact.period), momentOf(b.fact.period)) ||
  descending(a.fact.value ?? Number.NEGATIVE_INFINITY, b.fact.value ?? Number.NEGATIVE_INFINITY) ||
  ascending(a.fact.id, b.fact.id);

const joined = (names: readonly (readonly string[])[]) => names.map((each) => each.join(', ')).join('; ');

const largest = ({ rows }: Panel) => max(rows, ({ fact }) => fact.value ?? 0) ?? 0;

/** Panels that are each of one time and follow each other in it, such as one for each year, stand in its order. */
const areMoments = (panels: readonly Panel[]): boolean => {
  const times = panels
    .map(({ rows }) => factsOf(rows))
    .toSorted(([a], [b]) => (a && b ? ascending(momentOf(a.period), momentOf(b.period)) : 0));
  return times.every((facts, index) => {
    const [first] = facts;
    const [before] = times[index - 1] ?? [];
    return (
      facts.every(({ periodText }) => periodText === first?.periodText) &&
      (index === 0 || (first !== undefined && before !== undefined && precedes(before.period, first.period)))
    );
  });
};

const byMoment = ({ rows: [a] }: Panel, { rows: [b] }: Panel) =>
  a && b ? ascending(momentOf(a.fact.period), momentOf(b.fact.period)) : 0;

/** The panel with the longest bar first, whatever the order in the file. */
const byLargest = (a: Panel, b: Panel) => descending(largest(a), largest(b)) || ascending(a.title.id, b.title.id);

function drawRow(
  { label, period, value, length, top, standing }: PanelRow,
  lead: number,
  theme: Theme,
): readonly SvgNode[] {
  const y = top + labelBaseline;
  const figure = theme.paint(
    length === null ? 'label-quiet' : standing === 'context' ? 'label' : figureRoles[standing],
  );
  const quiet = theme.paint('label-quiet');
  const after = period === null || lead > 0 ? [] : [svg('tspan', { dx: periodGap, ...quiet }, period)];
  const texts = [
    svg('text', { y, ...theme.paint('label') }, label, ...after),
    ...(period !== null && lead > 0 ? [svg('text', { y: y + secondLine, ...quiet }, period)] : []),
    svg('text', { x: '100%', y, 'text-anchor': 'end', ...figure }, value),
  ];
  if (length === null) return texts;
  const middle = top + lead + barTop + barHeight / 2;
  const bar = { y: top + lead + barTop, width: barWidth(length), height: barHeight };
  return [
    ...texts,
    // The whole length of the scale, so that a short bar is seen to be short and a zero to be a zero; nothing where nothing is known.
    svg('line', { x2: '100%', y1: middle, y2: middle, ...theme.paint('grid') }),
    svg('rect', { ...bar, ...theme.paint(barRoles[standing]) }),
  ];
}

/** The lowest and the highest figure of a panel and how far they lie apart; empty when none was reported. */
function describePanel(panel: Panel, all: readonly Fact[], language: Language): string {
  const { title, rows } = panel;
  const places = byPlace(rows);
  const [high, low] = [places[0], places.at(-1)];
  if (!low || !high) return '';
  const named = (place: readonly [Row, ...Row[]]) => {
    const names = place.map((row) => namesOf(panel, row, all, language));
    const list = names.some((each) => each.length > 1) ? joined(names) : listWords(names.flat(), language);
    return `${spokenFact(place[0].fact, language)} (${list})`;
  };
  const name = title[language];
  if (low === high)
    return high.length === 1
      ? `${name}: ${named(high)}.`
      : `${name}: ${{ id: 'semua', en: 'all' }[language]} ${valueOfAll(high, all, language)}.`;
  const apart = distance(low[0].fact, high[0].fact, language) ?? '';
  return {
    id: `${name}: antara ${named(low)} dan ${named(high)}, selisih ${apart}.`,
    en: `${name}: between ${named(low)} and ${named(high)}, ${apart} apart.`,
  }[language];
}
