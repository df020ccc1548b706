/** A horizontal position that moves with the width: percent of the plot plus CSS pixels. */
export interface Edge {
  readonly percent: number;
  readonly px: number;
}

/** What a label or a mark covers. Vertical positions are CSS pixels from the top of the drawing. */
export interface Box {
  readonly left: Edge;
  readonly right: Edge;
  readonly top: number;
  readonly bottom: number;
}

/** The plots in which a drawing has to be right: CSS pixels without margins, and the margins beside them. */
export interface Widths {
  readonly narrowest: number;
  readonly widest: number;
  readonly left: number;
  readonly right: number;
}

/** The widest column of the site, in CSS pixels. */
const widestColumn = 1190;

/** @param narrowest CSS pixels of the narrowest column, margins included */
export const widthsFor = (narrowest: number, left: number, right: number): Widths => ({
  narrowest: narrowest - left - right,
  widest: Math.max(widestColumn, narrowest) - left - right,
  left,
  right,
});

/** CSS pixels from the left of a plot of this width. */
export const edgeAt = ({ percent, px }: Edge, width: number): number => (percent / 100) * width + px;

/**
 * Whether two boxes overlap at any width from the narrowest to the widest. Exact: edges move in straight lines with the width, so that
 * looking at both ends and at where a gap closes is enough.
 */
export const boxesMeet = (a: Box, b: Box, widths: Widths): boolean =>
  boxesMeetDown(a, b) && boxesMeetAcross(a, b, widths);

/** Whether two boxes share a height. */
export const boxesMeetDown = (a: Box, b: Box): boolean => a.bottom > b.top && b.bottom > a.top;

/** Whether two boxes overlap at any width, were they at one height. */
export function boxesMeetAcross(a: Box, b: Box, { narrowest, widest }: Widths): boolean {
  // How far each reaches into the other, from the left and from the right, at both ends. Overlap is where both are positive.
  const leftAtNarrowest = edgeAt(b.right, narrowest) - edgeAt(a.left, narrowest);
  const rightAtNarrowest = edgeAt(a.right, narrowest) - edgeAt(b.left, narrowest);
  if (leftAtNarrowest > 0 && rightAtNarrowest > 0) return true;
  const leftAtWidest = edgeAt(b.right, widest) - edgeAt(a.left, widest);
  const rightAtWidest = edgeAt(a.right, widest) - edgeAt(b.left, widest);
  if (leftAtWidest > 0 && rightAtWidest > 0) return true;
  if (Math.max(leftAtNarrowest, leftAtWidest) <= 0 || Math.max(rightAtNarrowest, rightAtWidest) <= 0) return false;
  // One ends where the other begins: they overlap in between when the second opens before the first closes.
  const leftCrossing = leftAtNarrowest / (leftAtNarrowest - leftAtWidest);
  const rightCrossing = rightAtNarrowest / (rightAtNarrowest - rightAtWidest);
  return leftAtNarrowest > 0 ? rightCrossing < leftCrossing : leftCrossing < rightCrossing;
}

/** Whether a box stays inside the drawing, margins included, at every width. */
export function boxInside({ left, right }: Box, widths: Widths): boolean {
  const { narrowest, widest } = widths;
  return [narrowest, widest].every(
    (width) => edgeAt(left, width) >= -widths.left && edgeAt(right, width) <= width + widths.right,
  );
}

/** A straight piece of a line: percent of the plot and CSS pixels. */
export type Piece = readonly [{ readonly x: number; readonly y: number }, { readonly x: number; readonly y: number }];

/** Widths at which lines are tried: where a line runs behind a label is a matter of looks, and five looks are enough. */
const looks = [0, 0.25, 0.5, 0.75, 1];

/** At how many of a few widths a line runs through a box. */
export function lineCrossings(box: Box, pieces: readonly Piece[], { narrowest, widest }: Widths): number {
  const near = piecesBetween(box.top, box.bottom, pieces);
  if (near.length === 0) return 0;
  return looks.filter((look) => {
    const width = narrowest + (widest - narrowest) * look;
    const left = edgeAt(box.left, width);
    const right = edgeAt(box.right, width);
    return near.some((piece) => runsThrough(piece, width, left, right, box));
  }).length;
}

/** The pieces that reach into a range of heights. */
export const piecesBetween = (top: number, bottom: number, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(([a, b]) => Math.max(a.y, b.y) > top && Math.min(a.y, b.y) < bottom);

function runsThrough([a, b]: Piece, width: number, left: number, right: number, { top, bottom }: Box): boolean {
  const ax = (a.x / 100) * width;
  const bx = (b.x / 100) * width;
  const from = Math.max(Math.min(ax, bx), left);
  const to = Math.min(Math.max(ax, bx), right);
  if (from > to) return false;
  const rise = ax === bx ? 0 : (b.y - a.y) / (bx - ax);
  const one = ax === bx ? a.y : a.y + rise * (from - ax);
  const other = ax === bx ? b.y : a.y + rise * (to - ax);
  return Math.max(one, other) > top && Math.min(one, other) < bottom;
}
