import { extent, max, scaleLinear } from 'd3';
import { formatFact } from '../../facts/format.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Frame } from '../chart.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import type { Row } from '../rows.ts';
import { marginFor } from '../svg/svg.ts';

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

/** A piece of a reference's line, or of the line of zero when there are values below it: it stops where a label reaches it. */
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
  /** Where zero is, when there are values below it: percent of the plot, and CSS pixels to the baseline of its name. */
  readonly zero: { readonly at: number; readonly y: number } | null;
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
/** Between a label's end and a line that need not stop for it. */
const besideLabel = 6;
const zeroBaseline = 15;
const zeroHeight = 19;

const periodOf = ({ fact }: Row, language: Language) => formatPeriod(fact.periodText, language);

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
  const margin = { left: side, right: marginFor(valueGap + widest) };
  const bottom = (dots.at(-1)?.line ?? 0) + side;
  const plot = narrowest - margin.left - margin.right;
  const pieces = dots.flatMap(({ kind, at, line }, index) =>
    kind === 'reference' && at !== null ? piecesAt(at, line, bottom, dots.slice(index + 1), plot) : [],
  );
  if (least >= 0) return { dots, pieces, zero: null, height: bottom, margin };
  const zero = position(0);
  return {
    dots,
    pieces: [...pieces, ...piecesAt(zero, 0, bottom, dots, plot)],
    zero: { at: zero, y: bottom + zeroBaseline },
    height: bottom + zeroHeight,
    margin,
  };
}

/**
 * A line from one height down to another. It stops for the labels that reach it on the narrowest plot, and only for those: labels keep
 * their width and the line moves away from them as the plot grows.
 */
function piecesAt(
  at: number,
  top: number,
  bottom: number,
  dots: readonly PlacedDot[],
  plot: number,
): readonly ReferencePiece[] {
  const stops = dots.filter((dot) => reachOf(dot) + besideLabel > (at / 100) * plot);
  const tops = [top, ...stops.map(({ line }) => line - lineBelowLabel + belowLabel)];
  const bottoms = [...stops.map((dot) => dot.top + labelBaseline - aboveLabel), bottom];
  return tops.flatMap((from, index) => {
    const to = bottoms[index] ?? bottom;
    return to > from ? [{ at, top: from, bottom: to }] : [];
  });
}

/** CSS pixels from the left of the plot to the end of a label and its period. */
function reachOf({ label, period, kind }: PlacedDot): number {
  const name = textWidth(label, labelSize, kind === 'highlight' ? '700' : '500');
  const when = period ? textWidth(period.text, tickSize, '500') : 0;
  return (period && !period.below ? name + periodGap + when : Math.max(name, when)) - side;
}
