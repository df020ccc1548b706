import { max, scaleLinear } from 'd3';
import type { Language } from '../../i18n/locale.ts';
import { marginFor } from '../svg/plot.ts';
import { slopeDomain } from './domain.ts';
import { endTexts, lineHeight, startText, type EndLabel } from './labels.ts';
import type { Slope } from './slope.ts';
import { spread } from './spread.ts';
import { textWidth } from '../labels/text-width.ts';
import { tickSize } from '../labels/type-sizes.ts';

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

const headingHeight = 28;
const headingBaseline = 14;
const gap = 10;
/** A label further than this from its mark is tied to it by a line, and all labels of that side step aside for it. */
const loose = 5;
const leaderLength = 16;
/** The lines of one label stand a little closer than labels do. */
const lineStep = lineHeight - 2;

/** The same scale on both sides; labels that would overlap move apart and are tied to their marks. */
export function layoutSlope({ from, to, rows }: Slope, language: Language): SlopeLayout {
  const ends = endTexts(rows, language);
  const starts = rows.map((row) => startText(row, language));
  const room = Math.max(180, rows.length * ends.height * 1.25);
  const top = headingHeight + ends.height / 2 + 4;
  const bottom = top + room + ends.height / 2 + 4;
  const known = rows.flatMap((row) => [row.from.value ?? [], row.to.value ?? []].flat());
  const scale = scaleLinear(slopeDomain(known), [top + room, top]);
  const heights = rows.map((row) => ({
    from: row.from.value === null ? null : scale(row.from.value),
    to: row.to.value === null ? null : scale(row.to.value),
  }));
  const bounds = [headingHeight, bottom] as const;
  // A row without a value at its end keeps its name there, at the height where its line would have come from.
  const right = sideLabels(1, heights.map((y) => y.to ?? y.from ?? top), ends.height, bounds); // prettier-ignore
  const left = sideLabels(0, heights.flatMap((y) => y.from ?? []), lineHeight, bounds); // prettier-ignore
  let start = 0;
  const lines = rows.map(({ highlight }, index): PlacedSlope => {
    const y = heights[index] ?? { from: null, to: null };
    const texts = ends.texts[index] ?? [];
    const end = right.label(index, y.to, texts.map((text, line) => ({ ...text, dy: 5 + (line - (texts.length - 1) / 2) * lineStep }))); // prettier-ignore
    const first = starts[index];
    return {
      ...y,
      highlight,
      labels: first ? [end, left.label(start++, y.from, [{ text: first.text, role: first.role, dy: 5 }])] : [end],
    };
  });
  const margin = {
    left: marginFor((max(starts, (text) => text?.width ?? 0) ?? 0) + left.gap),
    right: marginFor(ends.width + right.gap),
  };
  return {
    headings: [heading(0, from[language], margin.left), heading(1, to[language], margin.right)],
    columns: { top: headingHeight, bottom },
    lines,
    height: bottom,
    ...margin,
  };
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
    label(index: number, mark: number | null, parts: readonly Omit<EndLabel['parts'][number], 'dx'>[]): EndLabel {
      const y = placed[index] ?? bounds[0];
      const leader =
        tied && mark !== null
          ? `M${sign * 6} ${mark.toFixed(2)}L${sign * (gap + leaderLength - 4)} ${y.toFixed(2)}`
          : null;
      return { side, y, parts: parts.map((part) => ({ ...part, dx: sign * from })), leader };
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
