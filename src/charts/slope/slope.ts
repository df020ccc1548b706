import { ascending } from 'd3';
import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, identifier } from '../../facts/schema/common.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { listWords } from '../../i18n/list-words.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import type { ChartType } from '../chart.ts';
import { groupsBy, labelBy, peopleLabel, placeLabel, subjectsIn } from '../begin.ts';
import { factTable } from '../fact-table.ts';
import { refuse, obstacleFaults, sameLabelFaults, wrapFaults, type Path } from '../faults.ts';
import { markAt, standingOf } from '../marks.ts';
import { orderFaults, precedes, samePeriodFaults } from '../periods.ts';
import { byValue, resolveRows } from '../rows.ts';
import { changeWords, turnOf, type Turn } from '../distance.ts';
import { missingPlaces, spokenFact } from '../sentences.ts';
import { percent, stretched, svg, type SvgNode } from '../svg/svg.ts';
import { slopeExamples } from './examples.ts';
import {
  layoutSlope,
  widestName,
  type EndLabel,
  type PlacedSlope,
  type Slope,
  type SlopeLayout,
  type SlopeRow,
} from './layout.ts';

const rowShape = z.strictObject({
  /** What the row is called; the population of its later fact when left out. */
  label: bilingual.optional(),
  from: identifier,
  to: identifier,
  /** Draw it in the colour of the subject. */
  highlight: z.boolean().default(false),
});

/** `from` is the earlier fact of a row. What stands above the two sides are the periods of their facts. */
const shape = { rows: z.array(rowShape).min(1).max(12) };

/** What changed between two moments: a line for each row, its values at both ends, its name at the later one. */
export const slope: ChartType<'slope', typeof shape, Slope, SlopeLayout> = {
  name: 'slope',
  shape,
  examples: slopeExamples,

  begin(facts) {
    const pairs = pairsOf(facts);
    if (pairs === null) {
      return {
        refusal: {
          id: 'Grafik "slope" memerlukan pasangan: satu angka awal dan satu angka akhir untuk tiap baris.',
          en: 'A "slope" chart needs pairs: an earlier and a later figure for each row.',
        },
      };
    }
    const subjects = subjectsIn(facts);
    const label = labelBy(pairs.map(([, to]) => to));
    const rows = pairs.map(([from, to]) => ({
      label: label(to),
      from: from.id,
      to: to.id,
      // The colour of what was counted: at both ends.
      ...([from, to].every((end) => standingOf(end, true) === 'subject') &&
        [from, to].some(({ id }) => subjects.has(id)) && { highlight: true }),
    }));
    return { keys: { rows } };
  },

  resolve(spec, catalogue) {
    const ends = spec.rows.flatMap(({ from, to }) => [from, to].map((fact) => ({ fact, highlight: false })));
    const resolved = resolveRows(ends, catalogue, ['rows']);
    // One list of both ends finds a fact used twice; its indexes are turned back into rows and sides.
    const faults: Fault[] = resolved.faults.map(({ path, message }) => ({ path: sidePath(path), message }));
    const byId = new Map(resolved.rows.map((row) => [row.fact.id, row]));
    const rows = spec.rows.flatMap(({ from, to, label, highlight }, index): SlopeRow[] => {
      const [one, other] = [byId.get(from), byId.get(to)];
      if (!one || !other) return [];
      const words = label ?? other.label;
      const path = ['rows', index];
      faults.push(...obstacleFaults([one.fact, other.fact], 'trend', catalogue, path));
      faults.push(...orderFaults(one.fact, other.fact, path));
      if (one.fact.value === null && other.fact.value === null) {
        faults.push(
          ...refuse(
            path,
            `Baris "${words.id}" tidak punya angka yang dilaporkan di kedua sisi. Hapus baris ini.`,
            `The row "${words.en}" has no reported value on either side. Remove it.`,
          ),
        );
      }
      faults.push(...wrapFaults(words, widestName, [...path, 'label'], highlight ? '700' : '500'));
      return [{ label: words, from: one.fact, to: other.fact, highlight }];
    });
    const indexOf = ({ to }: SlopeRow) => spec.rows.findIndex((row) => row.to === to.id);
    faults.push(...sameLabelFaults(rows.map((row) => ({ label: row.label, path: ['rows', indexOf(row), 'label'] }))));
    for (const side of ['from', 'to'] as const) {
      const facts = rows.map((row) => row[side]);
      faults.push(...obstacleFaults(facts, 'comparison', catalogue, ['rows']));
      const indexOfSide = ({ id }: Fact) => spec.rows.findIndex((row) => row[side] === id);
      faults.push(...samePeriodFaults(facts, (fact) => ['rows', indexOfSide(fact), side]));
    }
    const [first] = rows;
    if (faults.length > 0 || !first) return { faults };
    const sorted = rows.toSorted(byEnd);
    const facts = sorted.flatMap((row) => [row.from, row.to]);
    return { resolved: { from: first.from.periodText, to: first.to.periodText, rows: sorted, facts } };
  },

  layout: (resolved, _frame, language) => layoutSlope(resolved, language),

  /** Two upright lines, a slope for each row between them, and the labels at their ends. The subject comes last, over the others. */
  draw({ headings, columns, lines, height, left, right }, theme) {
    const ordered = lines.toSorted((a, b) => Number(a.highlight) - Number(b.highlight));
    const elements = [
      ...headings.map(({ text, x, dx, anchor, y }) =>
        svg('text', { x: percent(x), dx, y, 'text-anchor': anchor, ...theme.paint('axis') }, text),
      ),
      ...[0, 100].map((x) =>
        svg('line', { x1: percent(x), x2: percent(x), y1: columns.top, y2: columns.bottom, ...theme.paint('grid') }),
      ),
      stretched(height, ...ordered.flatMap((line) => drawLine(line, theme))),
      ...ordered.flatMap((line) => drawDots(line, theme)),
      ...ordered.flatMap(({ labels }) => labels.flatMap((label) => drawLabel(label, theme))),
    ];
    return { height, margin: { left, right }, elements };
  },

  /** Each row's two values and its change, what rose and what fell, and which ends were not reported. */
  describe({ from, to, rows }, language) {
    const whole = rows.filter((row) => row.from.value !== null && row.to.value !== null);
    const changes = whole.map((row) => {
      const [start, end] = [spokenFact(row.from, language), spokenFact(row.to, language)];
      const change = changeWords(row.from, row.to, language) ?? '';
      return {
        id: `${row.label.id} dari ${start} menjadi ${end}, ${change}`,
        en: `${row.label.en} from ${start} to ${end}, ${change}`,
      }[language];
    });
    const [start, end] = [from, to].map((period) => formatPeriod(period, language)) as [string, string];
    const missing = rows.filter((row) => !whole.includes(row)).map((row) => brokenRow(row, start, end, language));
    const title = { id: `Grafik perubahan dari ${start} ke ${end}`, en: `Change from ${start} to ${end}` }[language];
    return [
      changes.length > 0 ? `${title}: ${changes.join('; ')}.` : `${title}.`,
      ...turns(whole, language),
      ...missingPlaces(missing, language),
    ];
  },

  table: ({ rows }, language) =>
    factTable(
      rows.flatMap(({ label, from, to }) => [from, to].map((fact) => ({ fact, label }))),
      language,
    ),
};

/** `['rows', 5, 'fact']` of the list of both ends is the later side of row 2. */
const sidePath = ([key = 'rows', index]: Path): Path =>
  typeof index === 'number' ? [key, Math.floor(index / 2), index % 2 === 0 ? 'from' : 'to'] : [key];

/** The highest at the end first, what was not reported there last. */
const byEnd = (a: SlopeRow, b: SlopeRow) => byValue({ fact: a.to }, { fact: b.to });

/**
 * An earlier and a later figure for each row: of each place where every place has two, else of each group of people, else as they follow each
 * other. Null where they make no pairs.
 */
function pairsOf(facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] | null {
  for (const label of [placeLabel, peopleLabel]) {
    const pairs = groupsBy(facts, label).map(({ facts: own }) => own.toSorted(byTime));
    const isPaired = pairs.every(([from, to, more]) => from && to && !more && precedes(from.period, to.period));
    if (isPaired && facts.length > 0) return pairs.flatMap(([from, to]) => (from && to ? [[from, to] as const] : []));
  }
  if (facts.length === 0 || facts.length % 2 === 1) return null;
  return facts.flatMap((from, index) => {
    const to = facts[index + 1];
    return index % 2 === 0 && to ? [[from, to] as const] : [];
  });
}

const byTime = (a: Fact, b: Fact) => ascending(a.period.to.last, b.period.to.last);

function drawLine({ from, to, highlight }: PlacedSlope, theme: Theme): readonly SvgNode[] {
  if (from === null || to === null) return [];
  const d = `M0 ${from.toFixed(2)}L100 ${to.toFixed(2)}`;
  return [svg('path', { d, ...theme.paint(highlight ? 'subject-line' : 'context-line') })];
}

/** A row of which one end was not reported has a hollow dot at the other. */
function drawDots({ from, to, highlight, standings }: PlacedSlope, theme: Theme): readonly SvgNode[] {
  const [whole, hollow] = highlight
    ? (['subject', 'subject-hollow'] as const)
    : (['context-dot', 'context-hollow'] as const);
  const paint = theme.paint(from === null || to === null ? hollow : whole);
  return [from, to].flatMap((y, side) => {
    if (y === null) return [];
    if (standings[side] === 'arithmetic') return [markAt({ x: side * 100, y }, 'arithmetic', 4.5, theme)];
    return [svg('circle', { cx: percent(side * 100), cy: y, r: 4.5, ...paint })];
  });
}

function drawLabel({ leader, side, parts }: EndLabel, theme: Theme): readonly SvgNode[] {
  const x = percent(side * 100);
  const anchor = side === 0 ? 'end' : undefined;
  return [
    ...(leader
      ? [svg('svg', { x, y: 0, overflow: 'visible' }, svg('path', { d: leader, ...theme.paint('leader') }))]
      : []),
    ...parts.map(({ text, role, y, dx }) =>
      svg('text', { x, dx, y, 'text-anchor': anchor, ...theme.paint(role) }, text),
    ),
  ];
}

/** What rose, what fell and what stayed, which is the first thing to see in such a chart; nothing where all went one way. */
function turns(rows: readonly SlopeRow[], language: Language): readonly string[] {
  const moved = (turn: Turn) =>
    listWords(
      rows.filter(({ from, to }) => turnOf(from, to) === turn).map(({ label }) => label[language]),
      language,
    );
  const words = {
    id: { up: 'Naik', down: 'Turun', nearly: 'Hampir sama', same: 'Tetap' },
    en: { up: 'Up', down: 'Down', nearly: 'Almost the same', same: 'Unchanged' },
  }[language];
  const said = (['up', 'down', 'nearly', 'same'] as const).flatMap((turn) => {
    const names = moved(turn);
    return names === '' ? [] : [`${words[turn]}: ${names}.`];
  });
  return said.length > 1 ? [said.join(' ')] : [];
}

function brokenRow({ label, from, to }: SlopeRow, start: string, end: string, language: Language): string {
  const [known, when, lacking] = from.value === null ? [to, end, start] : [from, start, end];
  return `${label[language]}, ${lacking} (${when}: ${spokenFact(known, language)})`;
}
