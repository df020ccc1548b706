import { extent, max, scaleLinear } from 'd3';
import type { Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Role } from '../../theme/theme.ts';
import type { ResolvedBase } from '../chart.ts';
import { textWidth, wrapLabel } from '../labels/text-width.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import { marginFor } from '../svg/svg.ts';
import { spread } from './spread.ts';

export interface SlopeRow {
  readonly label: Bilingual;
  readonly from: Fact;
  readonly to: Fact;
  readonly highlight: boolean;
}

export interface Slope extends ResolvedBase {
  readonly from: Bilingual;
  readonly to: Bilingual;
  /** The highest at the end first. */
  readonly rows: readonly SlopeRow[];
}

interface Words {
  readonly text: string;
  readonly role: Role;
}

export interface EndLabel {
  readonly side: 0 | 1;
  /** Each line of it: CSS pixels from the end of the slope, and from the top to its baseline. */
  readonly parts: readonly (Words & { readonly dx: number; readonly y: number })[];
  /** A path from the mark to a label that had to move away from it. */
  readonly leader: string | null;
}

/** CSS pixels from the top; null where the value was not reported. */
export interface PlacedSlope {
  readonly from: number | null;
  readonly to: number | null;
  readonly highlight: boolean;
  readonly labels: readonly EndLabel[];
}

interface Heading {
  readonly text: string;
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

export interface SlopeLayout {
  readonly headings: readonly Heading[];
  readonly columns: { readonly top: number; readonly bottom: number };
  readonly lines: readonly PlacedSlope[];
  readonly height: number;
  readonly left: number;
  readonly right: number;
}

/** CSS pixels that a line of a row's name may take at the right, so that the slope keeps a quarter of the narrowest phone. */
export const widestName = 112;
const headingHeight = 28;
const headingBaseline = 14;
const gap = 10;
/** A label further than this from its mark is tied to it by a line, and all labels of that side step aside for it. */
const loose = 5;
const leaderLength = 16;
/** CSS pixels that one line of a label takes; the lines of one label stand a little closer than labels do. */
const lineHeight = 19;
const lineStep = lineHeight - 2;

/** The same scale on both sides; labels that would overlap move apart and are tied to their marks. */
export function layoutSlope({ from, to, rows }: Slope, language: Language): SlopeLayout {
  const ends = endTexts(rows, language);
  const starts = rows.map((row) => startText(row, language));
  const endHeight = (max(ends, ({ length }) => length) ?? 1) * lineHeight;
  const room = Math.max(180, rows.length * endHeight * 1.25);
  const top = headingHeight + endHeight / 2 + 4;
  const bottom = top + room + endHeight / 2 + 4;
  const known = rows.flatMap((row) => [row.from, row.to].flatMap(({ value }) => value ?? []));
  const scale = scaleLinear(slopeDomain(known), [top + room, top]);
  const heightOf = ({ value }: Fact) => (value === null ? null : scale(value));
  const heights = rows.map((row) => ({ from: heightOf(row.from), to: heightOf(row.to) }));
  const bounds = [headingHeight, bottom] as const;
  // A row without a value at its end keeps its name there, at the height where its line would have come from.
  const wantedEnds = heights.map((y) => y.to ?? y.from ?? top);
  const wantedStarts = heights.flatMap((y) => y.from ?? []);
  const right = sideLabels(1, wantedEnds, endHeight, bounds);
  const left = sideLabels(0, wantedStarts, lineHeight, bounds);
  let start = 0;
  const lines = rows.map(({ highlight }, index): PlacedSlope => {
    const y = heights[index] ?? { from: null, to: null };
    const end = right.label(index, y.to, ends[index] ?? []);
    const first = starts[index];
    return { ...y, highlight, labels: first ? [end, left.label(start++, y.from, [first])] : [end] };
  });
  const widest = (words: readonly (Words | null | undefined)[]) =>
    max(words, (each) => (each ? textWidth(each.text, labelSize, '700') : 0)) ?? 0;
  const margin = { left: marginFor(widest(starts) + left.gap), right: marginFor(widest(ends.flat()) + right.gap) };
  return {
    headings: [heading(0, from[language], margin.left), heading(1, to[language], margin.right)],
    columns: { top: headingHeight, bottom },
    lines,
    height: bottom,
    ...margin,
  };
}

const figureOf = (fact: Fact, language: Language) => formatFact(fact, language, 'number');
const strongRole = (highlight: boolean): Role => (highlight ? 'label-subject' : 'label-strong');

/** What stands at the right of each row, line by line. */
function endTexts(rows: readonly SlopeRow[], language: Language): readonly (readonly Words[])[] {
  // Name and value share a line where every row has both and room for them, and stand one above the other where not.
  const oneLine = rows.every(({ label, to }) => {
    const text = `${label[language]} ${figureOf(to, language)}`;
    return to.value !== null && textWidth(text, labelSize, '700') <= widestName;
  });
  return rows.map(({ label, to, highlight }) => {
    const name = label[language];
    const strong = strongRole(highlight);
    if (oneLine) return [{ text: `${figureOf(to, language)} ${name}`, role: strong }];
    const lines = wrapLabel(name, widestName, highlight ? '700' : '500');
    const value: Words =
      to.value === null
        ? { text: chartWords[language].notReported, role: 'label-quiet' }
        : { text: figureOf(to, language), role: strong };
    return [...lines.map((text): Words => ({ text, role: highlight ? 'label-subject' : 'label' })), value];
  });
}

/** What stands at the left of a row: its earlier value; null when that was not reported. */
const startText = ({ from, highlight }: SlopeRow, language: Language): Words | null =>
  from.value === null ? null : { text: figureOf(from, language), role: strongRole(highlight) };

/** Moves the labels of one side apart, and says where each stands. */
function sideLabels(side: 0 | 1, wanted: readonly number[], distance: number, bounds: readonly [number, number]) {
  const sign = side === 1 ? 1 : -1;
  const placed = spread(wanted, distance, bounds);
  const tied = wanted.some((y, index) => Math.abs(y - (placed[index] ?? y)) > loose);
  const from = gap + (tied ? leaderLength : 0);
  return {
    /** CSS pixels between the end of a slope and its label. */
    gap: from,
    /** @param mark CSS pixels; null when there is none to be tied to */
    label(index: number, mark: number | null, words: readonly Words[]): EndLabel {
      const middle = placed[index] ?? bounds[0];
      const leader =
        tied && mark !== null
          ? `M${sign * 6} ${mark.toFixed(2)}L${sign * (gap + leaderLength - 4)} ${middle.toFixed(2)}`
          : null;
      const parts = words.map((each, line) => {
        const dy = 5 + (line - (words.length - 1) / 2) * lineStep;
        return { ...each, dx: sign * from, y: middle + dy };
      });
      return { side, parts, leader };
    },
  };
}

/** The name of a side: over its labels where the margin holds it, else over the slopes. */
function heading(side: 0 | 1, text: string, margin: number): Heading {
  const [outward, inward] = side === 0 ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const fits = textWidth(text, tickSize, '500') <= margin;
  const dx = fits ? 0 : side === 0 ? -margin : margin;
  return { text, x: side * 100, dx, y: headingBaseline, anchor: fits ? outward : inward };
}

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
