import { z } from 'zod';
import { findObstacle } from '../facts/comparability.ts';
import type { Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import { bilingual, identifier } from '../facts/schema/common.ts';
import { languages } from '../i18n/locale.ts';
import type { Theme } from '../theme/theme.ts';
import { pageFrame, type ChartType, type ResolvedBase } from './chart.ts';
import { describeRanking } from './describe-ranking.ts';
import { factTable } from './fact-table.ts';
import { obstacleFault } from './obstacle-fault.ts';
import { layoutRanking, side, textGap, valueGap, valueWidth, type PlacedDot, type RankedRows, type RankingLayout } from './ranking-layout.ts';
import { byValue, labelFaults, resolveRows, rowSchema, unitWord, type Row } from './row.ts';
import { sameLabelFaults } from './same-label-faults.ts';
import { percent, svg, type SvgNode } from './svg.ts';

const shape = {
  rows: z.array(rowSchema).min(2).max(24),
  /** What to hold the rows against. Not ranked; may be of another series, and says when it was counted. */
  references: z.array(z.strictObject({ fact: identifier, label: bilingual })).max(3).default([]),
};

interface Ranking extends ResolvedBase, RankedRows {}

/** Dots on one scale from zero, the largest first, with references drawn through all of them. */
export const ranking: ChartType<'ranking', typeof shape, Ranking, RankingLayout> = {
  name: 'ranking',
  shape,

  resolve(spec, catalogue) {
    const ranked = resolveRows(spec.rows, catalogue, ['rows']);
    const held = resolveRows(spec.references.map((one) => ({ ...one, highlight: false })), catalogue, ['references']);
    const placeOf = (specs: readonly { fact: string }[], rows: readonly Row[], key: string) =>
      rows.map((row) => ({ ...row, path: [key, specs.findIndex(({ fact }) => fact === row.fact.id), 'label'] }));
    const rows = placeOf(spec.rows, ranked.rows, 'rows');
    const references = placeOf(spec.references, held.rows, 'references');
    const faults: Fault[] = [...ranked.faults, ...held.faults, ...sameLabelFaults([...rows, ...references])];
    for (const { fact, path } of references) {
      if (fact.value === null) faults.push(withoutValue(fact, path));
      if (rows.some((row) => row.fact.id === fact.id)) faults.push(rankedTwice(fact, path));
      const unlike = rows.find((row) => row.fact.unit !== fact.unit);
      if (unlike) faults.push(otherUnit(fact, unlike.fact, path));
    }
    for (const row of [...rows, ...references]) {
      const value = Math.max(...languages.map((language) => valueWidth(row.fact, language)));
      faults.push(...labelFaults(row.label, pageFrame.narrowest - textGap - value, row.path, { weight: row.highlight ? '700' : '500' }));
    }
    const obstacle = findObstacle(rows.map(({ fact }) => fact), 'comparison', catalogue);
    if (obstacle) faults.push(obstacleFault(obstacle, ['rows']));
    if (faults.length > 0) return { faults };
    const sorted = ranked.rows.toSorted(byValue);
    const below = held.rows.toSorted(byValue);
    return { resolved: { rows: sorted, references: below, facts: [...sorted, ...below].map(({ fact }) => fact) } };
  },

  layout: layoutRanking,

  draw({ dots, pieces, valuesBeside, height, margin }, theme) {
    const lines = pieces.map(({ at, top, bottom }) =>
      svg('line', { x1: percent(at), x2: percent(at), y1: top, y2: bottom, ...theme.paint('context-line') }),
    );
    return { height, margin, elements: [...dots.map((dot) => drawLine(dot, theme)), ...lines, ...dots.flatMap((dot) => drawDot(dot, valuesBeside, margin.right, theme))] };
  },

  describe: describeRanking,

  table({ rows, references }, language) {
    return factTable([...rows, ...references], language);
  },
};

/** The line under a row, faint for rows and dashed for references, from the frame's left edge to the end of the plot. */
const drawLine = ({ line, kind }: PlacedDot, theme: Theme): SvgNode =>
  svg('line', { x1: -side, x2: '100%', y1: line, y2: line, ...theme.paint('grid'), 'stroke-dasharray': kind === 'reference' ? '2 4' : undefined });

function drawDot(dot: PlacedDot, valuesBeside: boolean, right: number, theme: Theme): SvgNode[] {
  const { label, period, value, at, line, kind } = dot;
  const strong = kind === 'highlight';
  const quiet = theme.paint('label-quiet');
  const onLine = dot.periodBaseline === dot.labelBaseline;
  const texts = [
    svg('text', { x: -side, y: dot.labelBaseline, ...theme.paint(strong ? 'label-strong' : 'label') }, label, ...(period && onLine ? [svg('tspan', { dx: 6, ...quiet }, period)] : [])),
    ...(period && !onLine ? [svg('text', { x: -side, y: dot.periodBaseline, ...quiet }, period)] : []),
  ];
  const atEnd = { x: '100%', dx: right, 'text-anchor': 'end' };
  if (at === null) return [...texts, svg('text', { ...atEnd, y: dot.labelBaseline, ...quiet }, value)];
  const beside = { x: percent(at), dx: valueGap };
  return [
    ...texts,
    svg('circle', { cx: percent(at), cy: line, r: kind === 'reference' ? 5 : 6, ...theme.paint(kind === 'reference' ? 'context-hollow' : strong ? 'subject' : 'context') }),
    svg('text', { ...(valuesBeside ? beside : atEnd), y: dot.valueBaseline, ...theme.paint(strong ? 'label-subject' : 'label-strong') }, value),
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
