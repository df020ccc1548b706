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
  /** When a reference was counted; on its own line when `periodBelow`. */
  readonly period: string | null;
  readonly value: string;
  /** Percent of the plot; null when the value was not reported. */
  readonly at: number | null;
  /** CSS pixels from the top: baselines of the two lines of text, and the line that the dot stands on. */
  readonly labelBaseline: number;
  readonly periodBaseline: number;
  readonly valueBaseline: number;
  readonly line: number;
  readonly kind: 'reference' | 'highlight' | 'plain';
}

/** A piece of a reference's line: it stops where text stands. */
export interface ReferencePiece {
  readonly at: number;
  readonly top: number;
  readonly bottom: number;
}

export interface RankingLayout {
  readonly dots: readonly PlacedDot[];
  readonly pieces: readonly ReferencePiece[];
  /** Values stand beside their dots; otherwise they stand in a column at the right end. */
  readonly valuesBeside: boolean;
  readonly height: number;
  readonly margin: { readonly left: number; readonly right: number };
}

/** Room to the left of zero for half a dot. */
export const side = 8;
/** From a dot's centre to its value. */
export const valueGap = 10;
/** Between two texts on one line. */
export const textGap = 12;

const rowHeight = 38;
const secondLine = 17;
const dotBelowText = 12;
const afterReferences = 8;
const textBaseline = 14;
const descent = 5;

export const valueWidth = (fact: Row['fact'], language: Language) => textWidth(formatFact(fact, language, 'number'), labelSize, '700');

export const periodOf = ({ fact }: Row, language: Language) => formatPeriod(fact.periodText, language);

/** Dots from zero: lengths are not what is read, but a scale that hid zero would make small distances look large. */
export function layoutRanking({ rows, references }: RankedRows, { narrowest }: Frame, language: Language): RankingLayout {
  const entries = [...references, ...rows];
  const values = entries.flatMap(({ fact }) => fact.value ?? []);
  const [least = 0, most = 0] = extent([0, ...values]);
  const position = scaleLinear([least, most === least ? least + 1 : most], [0, 100]);

  const known = entries.filter(({ fact }) => fact.value !== null);
  const right = marginFor(valueGap + (max(known, ({ fact }) => valueWidth(fact, language)) ?? 0));
  const labelWidth = ({ label, highlight }: Row) => textWidth(label[language], labelSize, highlight ? '700' : '500');
  const periodWidth = (row: Row) => textWidth(periodOf(row, language), tickSize, '500');
  const valueStart = ({ fact }: Row, margin: number) => side + ((narrowest - side - margin) * position(fact.value ?? 0)) / 100 + valueGap;
  const oneLine = (row: Row) => labelWidth(row) + textGap / 2 + periodWidth(row);

  const fitsBeside = (width: number, row: Row) => row.fact.value === null || width + textGap <= valueStart(row, right);
  const valuesBeside = rows.every((row) => fitsBeside(labelWidth(row), row)) && references.every((row) => fitsBeside(periodWidth(row), row));
  const periodBelow = !references.every((row) =>
    valuesBeside ? fitsBeside(oneLine(row), row) : oneLine(row) + textGap + valueWidth(row.fact, language) <= narrowest,
  );

  const lead = periodBelow ? secondLine : 0;
  const dots = entries.map((row, index): PlacedDot => {
    const isReference = index < references.length;
    const above = isReference ? index * (rowHeight + lead) : referencesHeight(references.length, lead) + (index - references.length) * rowHeight;
    const lastBaseline = above + textBaseline + (isReference ? lead : 0);
    return {
      label: row.label[language],
      period: isReference ? periodOf(row, language) : null,
      value: formatFact(row.fact, language, 'number'),
      at: row.fact.value === null ? null : position(row.fact.value),
      labelBaseline: above + textBaseline,
      periodBaseline: lastBaseline,
      valueBaseline: valuesBeside ? lastBaseline : above + textBaseline,
      line: lastBaseline + dotBelowText,
      kind: isReference ? 'reference' : row.highlight ? 'highlight' : 'plain',
    };
  });
  const last = dots.at(-1)?.line ?? 0;
  return { dots, pieces: piecesOf(dots, last), valuesBeside, height: last + side, margin: { left: side, right: valuesBeside ? right : side } };
}

const referencesHeight = (count: number, lead: number) => (count === 0 ? 0 : count * (rowHeight + lead) + afterReferences);

function piecesOf(dots: readonly PlacedDot[], last: number): readonly ReferencePiece[] {
  return dots.flatMap((reference, index) => {
    const { at } = reference;
    if (reference.kind !== 'reference' || at === null) return [];
    const below = dots.slice(index + 1);
    return [reference, ...below].map((dot, step) => {
      const next = below[step];
      const top = step === 0 ? dot.line : dot.periodBaseline + descent;
      return { at, top, bottom: next ? next.labelBaseline - textBaseline + 1 : last };
    });
  });
}
