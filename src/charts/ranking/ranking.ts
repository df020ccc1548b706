import { z } from 'zod';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, identifier, type Bilingual } from '../../facts/schema/common.ts';
import { listWords } from '../../i18n/list-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { tickSize } from '../../theme/sizes.ts';
import type { Theme } from '../../theme/theme.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { beginRows, placeLabel, ranksOf, subjectsIn } from '../begin.ts';
import { factTable } from '../fact-table.ts';
import { refuse, labelFaults, obstacleFaults, sameLabelFaults, wrapFaults } from '../faults.ts';
import { figureRoles, markAt, uprightSign } from '../marks.ts';
import { referenceFaults } from '../reference-faults.ts';
import { byPlace, byValue, factsOf, resolveRows, rowSchema, type ResolvedRows, type Row } from '../rows.ts';
import { missingSentence, nameAndPeriod, sayPlace, spokenFact, valueAndPeriod, valueOfAll } from '../sentences.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import { rankingExamples } from './examples.ts';
import {
  layoutRanking,
  nameLine,
  nameRoom,
  othersName,
  periodLine,
  type Others,
  type PlacedReference,
  type PlacedRow,
  type RankedRows,
  type RankingLayout,
} from './layout.ts';

const shape = {
  rows: z.array(rowSchema).min(2).max(24),
  /** Seen among the rows and not ranked: figures of another period or series, which say when they were counted. */
  beside: z.array(rowSchema).max(3).default([]),
  /** What to hold the rows against: one line through all of them. May be of another series. */
  reference: z.strictObject({ fact: identifier, label: bilingual }).optional(),
  /**
   * The other places of the same province or country, counted by the record and drawn as one hatched row; `label` says what is not known of
   * them. `after` names the fact below whose row it stands.
   */
  others: z.strictObject({ label: bilingual, after: identifier.optional() }).optional(),
};

interface Ranking extends ResolvedBase, RankedRows {}

/** Marks on one scale from zero, the largest first, in three columns: name, track, figure. */
export const ranking: ChartType<'ranking', typeof shape, Ranking, RankingLayout> = {
  name: 'ranking',
  shape,
  examples: rankingExamples,

  begin(facts) {
    const { rows, beside, whole } = ranksOf(facts);
    const subjects = subjectsIn(facts);
    return {
      keys: {
        rows: beginRows(rows, subjects),
        ...(beside.length > 0 && { beside: beginRows(beside, subjects) }),
        ...(whole && { reference: { fact: whole.id, label: placeLabel(whole) } }),
      },
    };
  },

  resolve(spec, catalogue) {
    const ranked = resolveRows(spec.rows, catalogue, ['rows']);
    const seen = resolveRows(spec.beside, catalogue, ['beside']);
    const held = resolveRows(spec.reference ? [{ ...spec.reference, highlight: false }] : [], catalogue, []);
    const located = ({ rows: some, pathOf }: ResolvedRows) =>
      some.map((row) => ({ ...row, path: pathOf(row.fact, 'label') }));
    const [rows, beside] = [located(ranked), located(seen)];
    const references = held.rows.map((row) => ({ ...row, path: ['reference', 'label'] }));
    const ids = factsOf(rows);
    const others = resolveOthers(spec.others, [...rows, ...beside], catalogue);
    const faults: Fault[] = [
      ...ranked.faults,
      ...seen.faults,
      ...held.faults.map((fault) => ({ ...fault, path: ['reference', 'fact'] })),
      ...sameLabelFaults([...rows, ...beside, ...references]),
      ...beside.flatMap(({ fact }) => referenceFaults(fact, ids, seen.pathOf(fact, 'fact'))),
      ...references.flatMap(({ fact }) => referenceFaults(fact, [...ids, ...factsOf(beside)], ['reference', 'fact'])),
      ...[...rows, ...beside].flatMap(({ label, highlight, path }) =>
        wrapFaults(label, nameRoom, path, highlight ? '700' : '500'),
      ),
      ...references.flatMap(({ label, path }) => labelFaults(label, pageFrame.narrowest / 2, path, { weight: '700' })),
      ...(spec.others ? labelFaults(spec.others.label, nameRoom, ['others', 'label'], { size: tickSize }) : []),
      ...('faults' in others ? others.faults : []),
      ...obstacleFaults(ids, 'comparison', catalogue, ['rows']),
    ];
    if (faults.length > 0 || 'faults' in others) return { faults };
    const sorted = ranked.rows.toSorted(byValue);
    const notRanked = seen.rows.toSorted(byValue);
    const reference = held.rows[0] ?? null;
    const facts = factsOf([...sorted, ...notRanked, ...held.rows]);
    return { resolved: { rows: sorted, beside: notRanked, reference, others: others.others, facts } };
  },

  layout: layoutRanking,

  sign: uprightSign,

  draw({ rows, reference, heading, zero, zeroName, height, margin }, theme) {
    const elements = [
      ...(heading === null ? [] : [svg('text', { x: -margin.left, y: 13, ...theme.paint('axis') }, heading)]),
      ...rows.flatMap((row) => drawTrack(row, zero, theme)),
      ...(zeroName === null
        ? []
        : [
            svg('line', {
              x1: percent(zero),
              x2: percent(zero),
              y1: rows[0]?.top,
              y2: zeroName - 13,
              ...theme.paint('grid'),
            }),
            svg('text', { x: percent(zero), y: zeroName, 'text-anchor': 'middle', ...theme.paint('axis') }, '0'),
          ]),
      ...(reference ? drawReference(reference, theme) : []),
      ...rows.flatMap((row) => drawRow(row, margin, theme)),
    ];
    return { height, margin, elements };
  },

  /** What leads, what comes last, where the highlighted rows stand, and what they are held against. */
  describe({ rows, beside, reference, others }, language) {
    const places = byPlace(rows);
    const held = [...beside, ...(reference ? [reference] : [])]
      .map(({ fact, label }) => `${label[language]}, ${valueAndPeriod(fact, language)}`)
      .join('; ');
    return [
      ...endsSentence(places, factsOf(rows), language),
      ...places.flatMap((place) =>
        place.filter(({ highlight }) => highlight).map((row) => placeSentence(row, places, factsOf(rows), language)),
      ),
      ...(held === ''
        ? []
        : [
            { id: `Sebagai pembanding, tidak ikut diurutkan: ${held}.`, en: `For reference, not ranked: ${held}.` }[
              language
            ],
          ]),
      ...missingSentence([...rows, ...beside], language),
      ...(others ? [`${othersName(others, language)}: ${others.label[language]}.`] : []),
    ];
  },

  table: ({ rows, beside, reference }, language) =>
    factTable([...rows, ...beside, ...(reference ? [reference] : [])], language),
};

/** How many places of the record stand beside those of the rows, under the same province or country, and are about none of them. */
function resolveOthers(
  spec: { readonly label: Bilingual; readonly after?: string | undefined } | undefined,
  rows: readonly Row[],
  { places }: Catalogue,
): { readonly others: Others | null } | { readonly faults: readonly Fault[] } {
  if (spec === undefined) return { others: null };
  const { label, after = null } = spec;
  const drawn = new Map(rows.map(({ fact }) => [fact.place.id, fact.place]));
  const parents = new Set([...drawn.values()].map(({ parent }) => parent));
  const [parent = null] = parents;
  const siblings = [...places.values()].filter((one) => one.parent === parent && drawable.has(one.level));
  const count = siblings.filter(({ id }) => !drawn.has(id)).length;
  if (parents.size !== 1 || parent === null || count === 0)
    return {
      faults: refuse(
        ['others'],
        'Wilayah lain tidak dapat dihitung: baris-baris ini tidak seinduk, atau semua wilayah seinduk sudah digambar. Hapus "others".',
        'The other places cannot be counted: these rows are not of one parent, or all its places are drawn. Remove "others".',
      ),
    };
  if (after !== null && !rows.some(({ fact }) => fact.id === after))
    return {
      faults: refuse(
        ['others', 'after'],
        `"${after}" bukan salah satu baris grafik ini. Tulis id fakta yang digambar, atau hapus "after".`,
        `"${after}" is no row of this chart. Write the id of a fact that is drawn, or remove "after".`,
      ),
    };
  return { others: { count, label, after } };
}

/** Places that a ranking is about; the area of a branch office is none that a reader would count. */
const drawable: ReadonlySet<string> = new Set(['province', 'regency', 'city']);

const hatchHeight = 14;
/** Strokes that lean to the right, wide enough for the widest column; a nested drawing cuts them off where the track ends. */
const hatching = `M-${hatchHeight} ${hatchHeight}${`l${hatchHeight}-${hatchHeight}m-7 ${hatchHeight}`.repeat(170)}`;

/** The line a mark stands on, from zero to it; a hatched track where nothing is known. */
function drawTrack({ at, line, standing }: PlacedRow, zero: number, theme: Theme): readonly SvgNode[] {
  if (at === null) {
    const box = { x: 0, y: line - hatchHeight / 2, width: '100%', height: hatchHeight, overflow: 'hidden' };
    return [svg('svg', box, svg('path', { d: hatching, ...theme.paint('hatch') }))];
  }
  const role = standing === 'subject' ? 'subject-line' : standing === 'announced' ? 'announced-line' : 'track';
  return at === zero
    ? []
    : [svg('line', { x1: percent(zero), x2: percent(at), y1: line, y2: line, ...theme.paint(role) })];
}

function drawReference({ text, period, at, anchor, y, bottom }: PlacedReference, theme: Theme): readonly SvgNode[] {
  const x = percent(at);
  const place = { x, 'text-anchor': anchor === 'start' ? undefined : anchor };
  const below = period === null ? [] : [svg('text', { ...place, y: y + periodLine, ...theme.paint('axis') }, period)];
  const top = y + (period === null ? 6 : periodLine + 6);
  return [
    svg('line', { x1: x, x2: x, y1: top, y2: bottom, ...theme.paint('bracket') }),
    svg('text', { ...place, y, ...theme.paint('label-strong') }, text),
    ...below,
  ];
}

const markRadius = 6;

function drawRow(
  { name, below, value, at, top, line, standing }: PlacedRow,
  { left, right }: RankingLayout['margin'],
  theme: Theme,
): readonly SvgNode[] {
  const role = at === null ? 'axis' : standing === 'subject' ? 'label-subject' : 'label';
  const texts = [
    ...name.map((text, index) => svg('text', { x: -left, y: top + 13 + index * nameLine, ...theme.paint(role) }, text)),
    ...(below === null
      ? []
      : [svg('text', { x: -left, y: top + 13 + name.length * nameLine, ...theme.paint('axis') }, below)]),
  ];
  if (at === null) return texts;
  return [
    ...texts,
    markAt({ x: at, y: line, upright: true }, standing, markRadius, theme),
    svg(
      'svg',
      { x: '100%', overflow: 'visible' },
      svg('text', { x: right, y: line + 5, 'text-anchor': 'end', ...theme.paint(figureRoles[standing]) }, value),
    ),
  ];
}

/** The first and the last of the rows that were reported, with all that share the place; nothing when none was. */
function endsSentence(
  places: readonly (readonly [Row, ...Row[]])[],
  all: readonly Fact[],
  language: Language,
): readonly string[] {
  const [first, last, count] = [places[0], places.at(-1), places.flat().length];
  if (!first || !last) return [];
  const [highest, lowest] = [sayPlace(first, all, language, ','), sayPlace(last, all, language, ',')];
  const figure = valueOfAll(first, all, language);
  const sentences =
    count === 1
      ? { id: `Hanya satu baris yang dilaporkan: ${highest}.`, en: `Only one row was reported: ${highest}.` }
      : first === last
        ? {
            id: `Titik untuk ${count} baris, semuanya ${figure}.`,
            en: `Dots for ${count} rows, all of them ${figure}.`,
          }
        : {
            id: `Titik untuk ${count} baris, dari yang tertinggi (${highest}) sampai yang terendah (${lowest}).`,
            en: `Dots for ${count} rows, from the highest (${highest}) to the lowest (${lowest}).`,
          };
  return [sentences[language]];
}

/** Which place a row takes, and in words whether it shares it. */
function placeSentence(
  row: Row,
  places: readonly (readonly [Row, ...Row[]])[],
  all: readonly Fact[],
  language: Language,
): string {
  const own = places.findIndex((rows) => rows.includes(row));
  const [place, count] = [1 + places.slice(0, own).flat().length, places.flat().length];
  const equals = (places[own] ?? []).filter((other) => other !== row);
  const tie = listWords(
    equals.map((other) => nameAndPeriod(other, all, language)),
    language,
  );
  const [name, figure] = [nameAndPeriod(row, all, language), spokenFact(row.fact, language)];
  // What prints alike shares a place, and is level only where it was recorded alike.
  const isLevel = equals.every(({ fact }) => fact.value === row.fact.value);
  const level = {
    id: isLevel ? 'sama dengan' : 'hampir sama dengan',
    en: isLevel ? 'level with' : 'almost level with',
  };
  const isFirst = place === 1 && equals.length === 0;
  return {
    id: `${name} ${isFirst ? 'teratas' : `di urutan ke-${place}`} dari ${count} dengan ${figure}${tie && `, ${level.id} ${tie}`}.`,
    en: `${name} ${isFirst ? 'comes first' : `is number ${place}`} of ${count} with ${figure}${tie && `, ${level.en} ${tie}`}.`,
  }[language];
}
