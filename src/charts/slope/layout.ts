import { extent, max, scaleLinear } from 'd3';
import type { Fact } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { formatPeriod, formatShortPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Role } from '../../theme/theme.ts';
import { pageFrame, type ResolvedBase } from '../chart.ts';
import { pictureFigures } from '../figures.ts';
import { standingOf, type Standing } from '../marks.ts';
import { textWidth, wrapLabel } from '../labels/text-width.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import { marginFor } from '../svg/svg.ts';
import { spread } from '../labels/spread.ts';

export interface SlopeRow {
  readonly label: Bilingual;
  readonly from: Fact;
  readonly to: Fact;
  readonly highlight: boolean;
}

export interface Slope extends ResolvedBase {
  /** The periods of the two sides, as written in data/. */
  readonly from: string;
  readonly to: string;
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
  /** How the two figures came about. */
  readonly standings: readonly [Standing, Standing];
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

/** CSS pixels that a line of a row's name, or of a figure, may take, so that the slope keeps a part of the narrowest phone. */
export const widestName = 112;
const widestFigure = 80;
/** CSS pixels that a heading's line may take: half the narrowest phone, less what parts the two. */
const widestHeading = pageFrame.narrowest / 2 - 8;
const headingLine = 18;
const headingBaseline = 14;
const belowHeading = 10;
const gap = 10;
/** A label further than this from its mark is tied to it by a line, and all labels of that side step aside for it. */
const loose = 5;
const leaderLength = 16;
/** CSS pixels that one line of a label takes; the lines of one label stand a little closer than labels do. */
const lineHeight = 19;
const lineStep = lineHeight - 2;

/** The same scale on both sides; labels that would overlap move apart and are tied to their marks. */
export function layoutSlope({ from, to, rows, facts }: Slope, language: Language): SlopeLayout {
  const figureOf = pictureFigures(facts, widestFigure, language);
  const ends = endTexts(rows, figureOf, language);
  const starts = rows.map((row) => figureLines(row.from, row.highlight, figureOf));
  const heightOfLabels = (texts: readonly (readonly Words[])[]) =>
    (max(texts, ({ length }) => length) ?? 1) * lineHeight;
  const [startHeight, endHeight] = [heightOfLabels(starts), heightOfLabels(ends)];
  const tallest = Math.max(startHeight, endHeight);
  const room = Math.max(180, rows.length * tallest * 1.25);
  const titles = [from, to].map((period) => headingLines(period, language));
  const headingHeight = (max(titles, ({ length }) => length) ?? 1) * headingLine + belowHeading;
  const top = headingHeight + tallest / 2 + 4;
  const bottom = top + room + tallest / 2 + 4;
  const scale = scaleLinear(slopeDomain(facts.flatMap(({ value }) => value ?? [])), [top + room, top]);
  const heightOf = ({ value }: Fact) => (value === null ? null : scale(value));
  const heights = rows.map((row) => ({ from: heightOf(row.from), to: heightOf(row.to) }));
  const bounds = [headingHeight, bottom] as const;
  // What was not reported is named at the height where its line would have run.
  const right = sideLabels(
    1,
    heights.map((y) => y.to ?? y.from ?? top),
    endHeight,
    bounds,
  );
  const left = sideLabels(
    0,
    heights.map((y) => y.from ?? y.to ?? top),
    startHeight,
    bounds,
  );
  const lines = rows.map((row, index): PlacedSlope => {
    const { highlight } = row;
    const standings = [standingOf(row.from, highlight), standingOf(row.to, highlight)] as const;
    const y = heights[index] ?? { from: null, to: null };
    const labels = [right.label(index, y.to, ends[index] ?? []), left.label(index, y.from, starts[index] ?? [])];
    return { ...y, highlight, standings, labels };
  });
  const widest = (words: readonly Words[]) => max(words, ({ text }) => textWidth(text, labelSize, '700')) ?? 0;
  const margin = {
    left: marginFor(widest(starts.flat()) + left.gap),
    right: marginFor(widest(ends.flat()) + right.gap),
  };
  const [start = [], end = []] = titles;
  return {
    headings: [...headings(0, start, margin.left), ...headings(1, end, margin.right)],
    columns: { top: headingHeight, bottom },
    lines,
    height: bottom,
    ...margin,
  };
}

const strongRole = (highlight: boolean): Role => (highlight ? 'label-subject' : 'label-strong');

/** A figure, or that it was not reported, on as many lines as it needs. */
function figureLines(fact: Fact, highlight: boolean, figureOf: (fact: Fact) => string): readonly Words[] {
  const role = fact.value === null ? 'label-quiet' : strongRole(highlight);
  return wrapLabel(figureOf(fact).replaceAll('\u00a0', ' '), widestFigure, '700').map((text) => ({ text, role }));
}

/** What stands at the right of each row, line by line. */
function endTexts(
  rows: readonly SlopeRow[],
  figureOf: (fact: Fact) => string,
  language: Language,
): readonly (readonly Words[])[] {
  // Name and value share a line where every row has both and room for them, and stand one above the other where not.
  const oneLine = rows.every(({ label, to }) => {
    const text = `${label[language]} ${figureOf(to)}`;
    return to.value !== null && textWidth(text, labelSize, '700') <= widestName;
  });
  return rows.map(({ label, to, highlight }) => {
    const name = label[language];
    if (oneLine) return [{ text: `${figureOf(to)} ${name}`, role: strongRole(highlight) }];
    const lines = wrapLabel(name, widestName, highlight ? '700' : '500');
    return [
      ...lines.map((text): Words => ({ text, role: highlight ? 'label-subject' : 'label' })),
      ...figureLines(to, highlight, figureOf),
    ];
  });
}

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

/** The period of a side, in full where that fits on one line, else short, and on two lines where it must be. */
function headingLines(period: string, language: Language): readonly string[] {
  const full = formatPeriod(period, language);
  const isShort = textWidth(full, tickSize, '500') <= widestHeading;
  return isShort ? [full] : wrapLabel(formatShortPeriod(period, language), widestHeading, '500');
}

/** The lines of a side's heading: over its labels where the margin holds them, else over the slopes. */
function headings(side: 0 | 1, lines: readonly string[], margin: number): readonly Heading[] {
  const [outward, inward] = side === 0 ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const fits = lines.every((text) => textWidth(text, tickSize, '500') <= margin);
  const dx = fits ? 0 : side === 0 ? -margin : margin;
  const anchor = fits ? outward : inward;
  return lines.map((text, line) => ({ text, x: side * 100, dx, y: headingBaseline + line * headingLine, anchor }));
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
