import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, identifier } from '../../facts/schema/common.ts';
import type { Theme } from '../../theme/theme.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { describeRanking } from './describe.ts';
import { rankingExamples } from './examples.ts';
import { factTable } from '../fact-table.ts';
import { obstacleFaults } from '../obstacle-faults.ts';
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
import { byValue, factsOf, labelFaults, resolveRows, rowSchema, unitWord, type ResolvedRows } from '../rows.ts';
import { sameLabelFaults } from '../same-label-faults.ts';
import { percent, svg, type Attributes, type SvgNode } from '../svg/svg.ts';

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

  resolve(spec, catalogue) {
    const ranked = resolveRows(spec.rows, catalogue, ['rows']);
    const held = resolveRows(
      spec.references.map((one) => ({ ...one, highlight: false })),
      catalogue,
      ['references'],
    );
    const located = ({ rows: some, pathOf }: ResolvedRows) =>
      some.map((row) => ({ ...row, path: pathOf(row.fact, 'label') }));
    const [rows, references] = [located(ranked), located(held)];
    const faults: Fault[] = [...ranked.faults, ...held.faults, ...sameLabelFaults([...rows, ...references])];
    for (const { fact, path } of references) {
      if (fact.value === null) faults.push(withoutValue(fact, path));
      if (rows.some((row) => row.fact.id === fact.id)) faults.push(rankedTwice(fact, path));
      const unlike = rows.find((row) => row.fact.unit !== fact.unit);
      if (unlike) faults.push(otherUnit(fact, unlike.fact, path));
    }
    for (const { label, highlight, path } of [...rows, ...references]) {
      faults.push(...labelFaults(label, pageFrame.narrowest, path, { weight: highlight ? '700' : '500' }));
    }
    faults.push(...obstacleFaults(factsOf(rows), 'comparison', catalogue, ['rows']));
    if (faults.length > 0) return { faults };
    const sorted = ranked.rows.toSorted(byValue);
    const below = held.rows.toSorted(byValue);
    return { resolved: { rows: sorted, references: below, facts: factsOf([...sorted, ...below]) } };
  },

  layout: layoutRanking,

  draw({ dots, pieces, zero, height, margin }, theme) {
    const lines = dots.map(({ line, kind }) =>
      svg('line', {
        x1: -side,
        x2: '100%',
        y1: line,
        y2: line,
        'stroke-dasharray': kind === 'reference' ? '2 4' : undefined,
        ...theme.paint('grid'),
      }),
    );
    const references = pieces.map(({ at, top, bottom }) =>
      svg('rect', { x: percent(at), y: top, width: 1, height: bottom - top, ...theme.paint('axis') }),
    );
    const zeroName = zero
      ? [svg('text', { x: percent(zero.at), y: zero.y, 'text-anchor': 'middle', ...theme.paint('axis') }, '0')]
      : [];
    return {
      height,
      margin,
      elements: [...lines, ...references, ...dots.flatMap((dot) => drawDot(dot, theme)), ...zeroName],
    };
  },

  describe: describeRanking,

  table({ rows, references }, language) {
    return factTable([...rows, ...references], language);
  },
};

function drawDot({ label, period, value, at, top, line, kind }: PlacedDot, theme: Theme): SvgNode[] {
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

function withoutValue({ id }: Fact, path: Fault['path']): Fault {
  return { path: [...path.slice(0, -1), 'fact'], message: {
    id: `"${id}" tidak dilaporkan, sehingga tidak dapat menjadi pembanding. Hapus dari "references".`,
    en: `"${id}" was not reported, so nothing can be held against it. Remove it from "references".`,
  } }; // prettier-ignore
}

function rankedTwice({ id }: Fact, path: Fault['path']): Fault {
  return { path: [...path.slice(0, -1), 'fact'], message: {
    id: `"${id}" sudah ada di "rows". Pembanding tidak ikut diperingkatkan: hapus salah satunya.`,
    en: `"${id}" already stands in "rows". A reference is not ranked: remove one of the two.`,
  } }; // prettier-ignore
}

function otherUnit(fact: Fact, row: Fact, path: Fault['path']): Fault {
  return { path: [...path.slice(0, -1), 'fact'], message: {
    id: `"${fact.id}" bersatuan ${unitWord(fact, 'id')}, sedangkan baris memakai ${unitWord(row, 'id')}. Pembanding harus bersatuan sama.`,
    en: `"${fact.id}" is in ${unitWord(fact, 'en')}, but the rows are in ${unitWord(row, 'en')}. A reference needs the same unit.`,
  } }; // prettier-ignore
}
