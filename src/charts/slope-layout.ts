import { extent, max, scaleLinear } from 'd3';
import { formatFact } from '../facts/format.ts';
import { chartWords } from '../i18n/chart-words.ts';
import type { Language } from '../i18n/locale.ts';
import type { Role } from '../theme/theme.ts';
import { marginFor } from './plot.ts';
import type { Slope } from './slope.ts';
import { spread } from './spread.ts';
import { textWidth } from './text-width.ts';
import { labelSize, tickSize } from './type-sizes.ts';
import { wrapLabel } from './wrap-label.ts';

interface TextPart {
  readonly text: string;
  readonly role: Role;
  /** CSS pixels from the label's middle, and from the end of the slope. */
  readonly dy: number;
  readonly dx: number;
}

interface EndLabel {
  readonly side: 0 | 1;
  /** CSS pixels: the middle of the label. */
  readonly y: number;
  readonly parts: readonly TextPart[];
  /** A path from the mark to a label that had to move away from it. */
  readonly leader: string | null;
}

export interface SlopeLayout {
  readonly headings: readonly { readonly text: string; readonly x: number; readonly dx: number; readonly y: number; readonly anchor: 'start' | 'end' }[];
  readonly columns: { readonly top: number; readonly bottom: number };
  /** CSS pixels; null where the value was not reported. */
  readonly lines: readonly { readonly from: number | null; readonly to: number | null; readonly highlight: boolean; readonly labels: readonly EndLabel[] }[];
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

/** CSS pixels that a line of a row's name may take at the right, so that the slope keeps a quarter of the narrowest phone. */
export const widestName = 112;

const headingHeight = 28;
const gap = 10;
/** A label further than this from its mark is tied to it by a line, and all labels of that side step aside for it. */
const loose = 5;
const leaderLength = 16;
const lineHeight = 19;

/**
 * From the lowest to the highest value, and never so close-up that a change of a tenth runs from the bottom to the top: the scale spans at
 * least two fifths of the largest value, and stops at zero where no value lies beyond it.
 */
export function slopeDomain(values: readonly number[]): readonly [number, number] {
  const [low = 0, high = 0] = extent(values);
  const missing = Math.max(Math.abs(low), Math.abs(high)) * 0.4 - (high - low);
  if (low === 0 && high === 0) return [-1, 1];
  if (missing <= 0) return [low, high];
  const bottom = low - missing / 2;
  const top = high + missing / 2;
  if (low >= 0 && bottom < 0) return [0, top - bottom];
  return high <= 0 && top > 0 ? [bottom - top, 0] : [bottom, top];
}

/** The same scale on both sides; labels that would overlap move apart and are tied to their marks. */
export function layoutSlope({ from, to, rows }: Slope, language: Language): SlopeLayout {
  const number = (fact: Slope['rows'][number]['from']) => formatFact(fact, language, 'number');
  const wide = (text: string, weight: '500' | '700') => textWidth(text, labelSize, weight);
  // Name and value share a line where every row leaves room for that, and stand one above the other where not.
  const oneLine = rows.every(({ label, to: end }) => wide(`${label[language]} ${number(end)}`, '700') <= widestName);
  const names = rows.map(({ label, highlight }) => wrapLabel(label[language], widestName, highlight ? '700' : '500'));
  const block = oneLine ? lineHeight : ((max(names, (lines) => lines.length) ?? 1) + 1) * lineHeight;
  const known = rows.flatMap((row) => [row.from.value ?? [], row.to.value ?? []].flat());
  const [low, high] = slopeDomain(known);
  const room = Math.max(180, rows.length * block * 1.25);
  const top = headingHeight + block / 2 + 4;
  const scale = scaleLinear([low, high], [top + room, top]);
  const end = top + room + block / 2 + 4;
  const placed = rows.map((row) => ({
    ...row,
    y: [row.from, row.to].map(({ value }) => (value === null ? null : scale(value))),
  }));
  const bounds = [headingHeight, end] as const;
  // A row without a value at its end keeps its name there, at the height where its line would have come from.
  const ends = spread(placed.map(({ y }) => y[1] ?? y[0] ?? top), block, bounds);
  const starts = spread(placed.flatMap(({ y }) => y[0] ?? []), lineHeight, bounds);
  const moved = (wanted: readonly number[], got: readonly number[]) => wanted.some((y, index) => Math.abs(y - (got[index] ?? y)) > loose);
  const rightLoose = moved(placed.map(({ y }) => y[1] ?? y[0] ?? top), ends);
  const leftLoose = moved(placed.flatMap(({ y }) => y[0] ?? []), starts);
  const [rightGap, leftGap] = [gap + (rightLoose ? leaderLength : 0), gap + (leftLoose ? leaderLength : 0)];
  const leader = (side: 0 | 1, mark: number | null | undefined, label: number) => {
    if (!(side === 1 ? rightLoose : leftLoose) || typeof mark !== 'number') return null;
    const sign = side === 1 ? 1 : -1;
    return `M${sign * 6} ${mark.toFixed(2)}L${sign * (gap + leaderLength - 4)} ${label.toFixed(2)}`;
  };
  let start = 0;
  const lines = placed.map(({ label, from: first, to: last, highlight, y }, index) => {
    const strong: Role = highlight ? 'label-subject' : 'label-strong';
    const quiet = last.value === null;
    const middle = ends[index] ?? top;
    const value = { text: quiet ? chartWords[language].notReported : number(last), role: quiet ? ('label-quiet' as const) : strong };
    const nameRole: Role = highlight ? 'label-subject' : 'label';
    const texts = oneLine
      ? quiet ? [{ text: label[language], role: nameRole }] : [{ text: `${value.text} ${label[language]}`, role: strong }]
      : [...(names[index] ?? []).map((text) => ({ text, role: nameRole })), value]; // prettier-ignore
    const parts = texts.map((text, line): TextPart => ({ ...text, dx: rightGap, dy: 5 + (line - (texts.length - 1) / 2) * (lineHeight - 2) }));
    const right: EndLabel = { side: 1, y: middle, parts, leader: leader(1, y[1], middle) };
    const startY = y[0] === null ? undefined : starts[start++];
    const left: EndLabel[] = startY === undefined
      ? []
      : [{ side: 0, y: startY, parts: [{ text: number(first), role: strong, dy: 5, dx: -leftGap }], leader: leader(0, y[0], startY) }];
    return { from: y[0] ?? null, to: y[1] ?? null, highlight, labels: [right, ...left] };
  });
  const left = marginFor((max(rows, (row) => (row.from.value === null ? 0 : wide(number(row.from), '700'))) ?? 0) + leftGap);
  const texts = lines.flatMap(({ labels }) => labels.filter(({ side }) => side === 1).flatMap(({ parts }) => parts.map(({ text }) => text)));
  const right = marginFor((max(texts, (text) => wide(text, '700')) ?? 0) + rightGap);
  const fromFits = textWidth(from[language], tickSize, '500') <= left;
  const toFits = textWidth(to[language], tickSize, '500') <= right;
  return {
    headings: [
      { text: from[language], x: 0, dx: fromFits ? 0 : -left, y: 14, anchor: fromFits ? 'end' : 'start' },
      { text: to[language], x: 100, dx: toFits ? 0 : right, y: 14, anchor: toFits ? 'start' : 'end' },
    ],
    columns: { top: headingHeight, bottom: end },
    lines, height: end, left, right,
  }; // prettier-ignore
}
