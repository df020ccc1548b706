import { extent, max, scaleLinear } from 'd3';
import { formatFact } from '../facts/format.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { Language } from '../i18n/locale.ts';
import type { Frame } from './chart.ts';
import { marginFor } from './plot.ts';
import type { Row } from './row.ts';
import { textWidth } from './text-width.ts';
import { labelSize, tickSize } from './type-sizes.ts';

export interface RankedRows {
  /** The largest first. */
  readonly rows: readonly Row[];
  readonly references: readonly Row[];
}

export interface PlacedDot {
  readonly label: string;
  /** When a reference was counted, after its label or on a line of its own. */
  readonly period: { readonly text: string; readonly below: boolean } | null;
  readonly value: string;
  /** Percent of the plot; null when the value was not reported. */
  readonly at: number | null;
  /** CSS pixels from the top. */
  readonly top: number;
  /** CSS pixels from the top: the line that the dot stands on. */
  readonly line: number;
  readonly kind: 'reference' | 'highlight' | 'plain';
}

/** A piece of a reference's line, or of the line of zero when values lie on both sides of it: it stops where labels stand. */
export interface ReferencePiece {
  /** Percent of the plot. */
  readonly at: number;
  /** CSS pixels from the top. */
  readonly top: number;
  readonly bottom: number;
}

export interface RankingLayout {
  readonly dots: readonly PlacedDot[];
  readonly pieces: readonly ReferencePiece[];
  readonly height: number;
  readonly margin: { readonly left: number; readonly right: number };
}

/** Room to the left of zero for half a dot. */
export const side = 8;
/** From a dot's centre to its value. */
export const valueGap = 11;
/** From the top of a row to the baselines of its label and of the period below it. */
export const labelBaseline = 13;
export const periodBaseline = 30;
/** Between a reference's label and its period on one line. */
export const periodGap = 6;

const rowHeight = 41;
const lineBelowLabel = 14;
const secondLine = periodBaseline - labelBaseline;
const afterReferences = 6;
const aboveLabel = 14;
const belowLabel = 5;

export const periodOf = ({ fact }: Row, language: Language) => formatPeriod(fact.periodText, language);

/** Dots from zero: lengths are not what is read, but a scale that hid zero would make small distances look large. */
export function layoutRanking(
  { rows, references }: RankedRows,
  { narrowest }: Frame,
  language: Language,
): RankingLayout {
  const entries = [...references, ...rows];
  const known = entries.flatMap(({ fact }) => (fact.value === null ? [] : [{ ...fact, value: fact.value }]));
  const [least = 0, most = 0] = extent([0, ...known.map(({ value }) => value)]);
  const position = scaleLinear([least, most === least ? least + 1 : most], [0, 100]);

  const below = references.some((row) => {
    const label = textWidth(row.label[language], labelSize, '500');
    return label + periodGap + textWidth(periodOf(row, language), tickSize, '500') > narrowest;
  });
  const lead = below ? secondLine : 0;
  const dots = entries.map((row, index): PlacedDot => {
    const isReference = index < references.length;
    const gap = references.length === 0 ? 0 : references.length * lead + afterReferences;
    const top = index * rowHeight + (isReference ? index * lead : gap);
    return {
      label: row.label[language],
      period: isReference ? { text: periodOf(row, language), below } : null,
      value: formatFact(row.fact, language, 'number'),
      at: row.fact.value === null ? null : position(row.fact.value),
      top,
      line: top + labelBaseline + (isReference ? lead : 0) + lineBelowLabel,
      kind: isReference ? 'reference' : row.highlight ? 'highlight' : 'plain',
    };
  });
  const widest = max(known, (fact) => textWidth(formatFact(fact, language, 'number'), labelSize, '700')) ?? 0;
  const last = dots.at(-1)?.line ?? 0;
  return {
    dots,
    pieces: [...piecesOf(dots), ...(least < 0 ? piecesAt(position(0), dots, false) : [])],
    height: last + side,
    margin: { left: side, right: marginFor(valueGap + widest) },
  };
}

/** Every reference's line runs from its own dot through all the rows below. */
const piecesOf = (dots: readonly PlacedDot[]): readonly ReferencePiece[] =>
  dots.flatMap(({ kind, at }, index) =>
    kind === 'reference' && at !== null ? piecesAt(at, dots.slice(index), true) : [],
  );

/** A line down through rows, without the places where their labels stand. It starts at the first one's dot or below its label. */
function piecesAt(at: number, dots: readonly PlacedDot[], fromDot: boolean): readonly ReferencePiece[] {
  return dots.map(({ line }, index) => {
    const next = dots[index + 1];
    const top = fromDot && index === 0 ? line : line - lineBelowLabel + belowLabel;
    return { at, top, bottom: next ? next.top + labelBaseline - aboveLabel : line + side };
  });
}
