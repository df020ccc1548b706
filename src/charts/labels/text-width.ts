import { labelSize } from '../../theme/sizes.ts';
import widths from '../../theme/sign-widths.json' with { type: 'json' };

export type Weight = keyof typeof widths;

/** The fallback face that a phone shows until the web font arrives may run this much wider. */
const allowance = 1.06;

/** A sign that the table does not know is taken to be as wide as the widest letter. */
const unknown = 950;

/** How wide a text runs at most, in CSS pixels, from the table of the chart face: no browser, no font file, same on every machine. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const table: Readonly<Record<string, number>> = widths[weight];
  let thousandths = 0;
  for (const sign of text) thousandths += table[sign] ?? unknown;
  return (thousandths / 1000) * size * allowance;
}

/**
 * How wide a text runs for a reader who sets letters 0.12 em and words 0.16 em further apart, which WCAG 1.4.12 asks a page to bear, in CSS
 * pixels. A wider face than that of the charts, such as DejaVu Sans where an SVG is opened without it, needs less.
 */
export const spacedWidth = (text: string, size: number, weight: Weight): number =>
  textWidth(text, size, weight) / allowance + size * (0.12 * text.length + 0.16 * (text.split(' ').length - 1));

/** Breaks a label at its spaces into lines no wider than the room, as far as its words allow. */
export function wrapLabel(text: string, room: number, weight: Weight): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, labelSize, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
