import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, identifier } from '../../facts/schema/common.ts';
import { listWords } from '../../i18n/list-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { unitName } from '../../i18n/units.ts';
import type { Theme } from '../../theme/theme.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { beginRows } from '../begin.ts';
import { factTable } from '../fact-table.ts';
import { refuse, labelFaults, obstacleFaults, sameLabelFaults, type Path } from '../faults.ts';
import { byPlace, byValue, factsOf, resolveRows, rowSchema, type ResolvedRows, type Row } from '../rows.ts';
import { missingSentence, nameAndPeriod, sayPlace, spokenFact, valueAndPeriod } from '../sentences.ts';
import { percent, svg, type Attributes, type SvgNode } from '../svg/svg.ts';
import { rankingExamples } from './examples.ts';
import {
  labelBaseline,
  layoutRanking,
  periodBaseline,
  periodGap,
  side,
  valueGap,
  type PlacedDot,
  type RankedRows,
  type RankingLayout,
} from './layout.ts';

const shape = {
  rows: z.array(rowSchema).min(2).max(24),
  /** What to hold the rows against. Not ranked; may be of another series, and says when it was counted. */
  references: z
    .array(z.strictObject({ fact: identifier, label: bilingual }))
    .max(3)
    .default([]),
};

interface Ranking extends ResolvedBase, RankedRows {}

/** Dots on one scale from zero, the largest first, with references drawn through all of them. */
export const ranking: ChartType<'ranking', typeof shape, Ranking, RankingLayout> = {
  name: 'ranking',
  shape,
  examples: rankingExamples,

  begin: (facts) => ({ keys: { rows: beginRows(facts) } }),

  resolve(spec, catalogue) {
    const ranked = resolveRows(spec.rows, catalogue, ['rows']);
    const compared = spec.references.map((one) => ({ ...one, highlight: false }));
    const held = resolveRows(compared, catalogue, ['references']);
    const located = ({ rows: some, pathOf }: ResolvedRows) =>
      some.map((row) => ({ ...row, path: pathOf(row.fact, 'label') }));
    const [rows, references] = [located(ranked), located(held)];
    const faults: Fault[] = [
      ...ranked.faults,
      ...held.faults,
      ...sameLabelFaults([...rows, ...references]),
      ...references.flatMap(({ fact }) => referenceFaults(fact, factsOf(rows), held.pathOf(fact, 'fact'))),
      ...[...rows, ...references].flatMap(({ label, highlight, path }) =>
        labelFaults(label, pageFrame.narrowest, path, { weight: highlight ? '700' : '500' }),
      ),
      ...obstacleFaults(factsOf(rows), 'comparison', catalogue, ['rows']),
    ];
    if (faults.length > 0) return { faults };
    const sorted = ranked.rows.toSorted(byValue);
    const below = held.rows.toSorted(byValue);
    return { resolved: { rows: sorted, references: below, facts: factsOf([...sorted, ...below]) } };
  },

  layout: layoutRanking,

  draw({ dots, pieces, zero, height, margin }, theme) {
    const lines = dots.map(({ line: y, kind }) => {
      const dashes = kind === 'reference' ? '2 4' : undefined;
      return svg('line', { x1: -side, x2: '100%', y1: y, y2: y, 'stroke-dasharray': dashes, ...theme.paint('grid') });
    });
    const references = pieces.map(({ at, top, bottom }) =>
      svg('rect', { x: percent(at), y: top, width: 1, height: bottom - top, ...theme.paint('axis') }),
    );
    const zeroName = zero
      ? [svg('text', { x: percent(zero.at), y: zero.y, 'text-anchor': 'middle', ...theme.paint('axis') }, '0')]
      : [];
    const elements = [...lines, ...references, ...dots.flatMap((dot) => drawDot(dot, theme)), ...zeroName];
    return { height, margin, elements };
  },

  /** What leads, what comes last, where the highlighted rows stand, and what they are held against. */
  describe({ rows, references }, language) {
    const places = byPlace(rows);
    const held = references
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
      ...missingSentence(rows, language),
    ];
  },

  table: ({ rows, references }, language) => factTable([...rows, ...references], language),
};

/** A reference without a value, ranked as well, or in another unit than the rows. */
function referenceFaults(fact: Fact, rows: readonly Fact[], path: Path): readonly Fault[] {
  const faults: Fault[] = [];
  if (fact.value === null) {
    faults.push(
      ...refuse(
        path,
        `"${fact.id}" tidak dilaporkan, sehingga tidak dapat menjadi pembanding. Hapus dari "references".`,
        `"${fact.id}" was not reported, so nothing can be held against it. Remove it from "references".`,
      ),
    );
  }
  if (rows.some(({ id }) => id === fact.id)) {
    faults.push(
      ...refuse(
        path,
        `"${fact.id}" sudah ada di "rows". Pembanding tidak ikut diperingkatkan: hapus salah satunya.`,
        `"${fact.id}" already stands in "rows". A reference is not ranked: remove one of the two.`,
      ),
    );
  }
  const unlike = rows.find(({ unit }) => unit !== fact.unit);
  if (unlike) {
    faults.push(
      ...refuse(
        path,
        `"${fact.id}" bersatuan ${unitName(fact.unit, 'id')}, sedangkan baris memakai ${unitName(unlike.unit, 'id')}. Pembanding harus bersatuan sama.`,
        `"${fact.id}" is in ${unitName(fact.unit, 'en')}, but the rows are in ${unitName(unlike.unit, 'en')}. A reference needs the same unit.`,
      ),
    );
  }
  return faults;
}

function drawDot({ label, period, value, at, top, line, kind }: PlacedDot, theme: Theme): readonly SvgNode[] {
  const quiet = theme.paint('label-quiet');
  const [dot, words, figure] = {
    reference: ['context-hollow', 'label', 'label-strong'] as const,
    highlight: ['subject', 'label-strong', 'label-subject'] as const,
    plain: ['context-dot', 'label', 'label-strong'] as const,
  }[kind];
  const after = period && !period.below ? [svg('tspan', { dx: periodGap, ...quiet }, period.text)] : [];
  const texts = [
    svg('text', { x: -side, y: top + labelBaseline, ...theme.paint(words) }, label, ...after),
    ...(period?.below ? [svg('text', { x: -side, y: top + periodBaseline, ...quiet }, period.text)] : []),
  ];
  // The halo keeps the row's line and the references' lines off the figure.
  const print = (attributes: Attributes) =>
    svg('g', theme.paint('halo'), svg('text', { y: line + 5, ...attributes }, value));
  if (at === null) return [...texts, print({ x: -side, ...quiet })];
  return [
    ...texts,
    print({ x: percent(at), dx: valueGap, ...theme.paint(figure) }),
    svg('circle', { cx: percent(at), cy: line, r: kind === 'reference' ? 5 : 6, ...theme.paint(dot) }),
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
  const figure = spokenFact(first[0].fact, language);
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
  const isFirst = place === 1 && equals.length === 0;
  return {
    id: `${name} ${isFirst ? 'teratas' : `di urutan ke-${place}`} dari ${count} dengan ${figure}${tie && `, sama dengan ${tie}`}.`,
    en: `${name} ${isFirst ? 'comes first' : `is number ${place}`} of ${count} with ${figure}${tie && `, level with ${tie}`}.`,
  }[language];
}
