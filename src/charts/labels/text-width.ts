import { labelSize } from '../../theme/sizes.ts';
import widths from '../../theme/sign-widths.json' with { type: 'json' };
import wideWidths from '../../theme/wide-sign-widths.json' with { type: 'json' };

export type Weight = keyof typeof widths;

/** A sign that the tables do not know is taken to be as wide as the widest letter. */
const unknown = 1110;

/**
 * Thousandths of the size of the text, by sign: the wider of the chart face and of DejaVu Sans, which stands in for it in a picture opened where it is
 * missing and is the widest face that a system brings. What a phone shows until the web font arrives is narrower.
 */
const advances = (weight: Weight): ReadonlyMap<string, number> => {
  const wide: Readonly<Record<string, number>> = wideWidths[weight];
  return new Map(Object.entries(widths[weight]).map(([sign, own]) => [sign, Math.max(own, wide[sign] ?? 0)]));
};

const tables: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  '500': advances('500'),
  '700': advances('700'),
};

/** How wide a text runs at most, in CSS pixels, from tables of both faces: no browser, no font file, same on every machine. */
export function textWidth(text: string, size: number, weight: Weight): number {
  let thousandths = 0;
  for (const sign of text) thousandths += tables[weight].get(sign) ?? unknown;
  return (thousandths / 1000) * size;
}

/**
 * How wide a text runs at most for a reader who moreover sets letters 0.12 em and words 0.16 em further apart, which WCAG 1.4.12 asks a page to bear, in
 * CSS pixels.
 */
export const spacedWidth = (text: string, size: number, weight: Weight): number =>
  textWidth(text, size, weight) + size * (0.12 * text.length + 0.16 * (text.split(' ').length - 1));

/** Breaks a label at its spaces into lines no wider than the room, as far as its words allow. */
export function wrapLabel(text: string, room: number, weight: Weight, size: number = labelSize): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length > 0 && textWidth(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
