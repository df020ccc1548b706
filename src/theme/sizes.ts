/**
 * Measures of the page, as lengths of CSS: what leads it, a chart, a column of text, what stands in the margin beside the text, and the air
 * at the sides of a phone and of a screen.
 */
export const pageSizes = {
  wide: '66rem',
  chart: '52rem',
  measure: '34rem',
  margin: '16rem',
  gutter: '1rem',
  wideGutter: '1.5rem',
} as const;

/** From here on a page has the air of a screen. */
export const screenWidth = '48rem';

/** Faces with what stands in until they have arrived, or where they cannot. `--font-…` is set by Astro, which names each file by its bytes. */
export const pageFaces = {
  serif: 'var(--font-serif), Georgia, serif',
  display: 'var(--font-display), Georgia, serif',
  sans: 'var(--font-sans), system-ui, sans-serif',
} as const;

/** CSS pixels of a rem where a reader has set no size of text: what reset.css gives the page. */
export const rootSize = 18;

/** Type in a drawing, in CSS pixels. None is below 13 on any screen. */
export const labelSize = 14;
export const tickSize = 13;
export const figureSize = 28;
export const tileFigureSize = 20;

/** Room beside a plot for labels, in CSS pixels: a class for each step, since the security policy allows no inline style. */
export const margins = { step: 8, widest: 248 } as const;

/** CSS pixels beyond which a drawing may be told not to grow, each a class too. */
export const drawingWidths = [396] as const;

/** CSS pixels between a drawing and what follows it, across. */
export const keyGap = 18;

/** CSS pixels: below this a drawing is moved sideways and not made narrower. */
export const narrowestDrawing = 288;
