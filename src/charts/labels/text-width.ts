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
