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
const widestColumn = 1100;

/** @param narrowest CSS pixels of the narrowest column, margins included */
export const widthsFor = (narrowest: number, left: number, right: number): Widths => ({
  narrowest: narrowest - left - right,
  widest: Math.max(widestColumn, narrowest) - left - right,
  left,
  right,
});

/** CSS pixels from the left of a plot of this width. */
export const edgeAt = ({ percent, px }: Edge, width: number): number => (percent / 100) * width + px;

const minus = (a: Edge, b: Edge): Edge => ({ percent: a.percent - b.percent, px: a.px - b.px });

/** The widths at which an edge lies right of zero, or null. It moves in a straight line with the width, so they are one interval. */
function widthsRightOfZero(edge: Edge, { narrowest, widest }: Widths): readonly [number, number] | null {
  const atNarrowest = edgeAt(edge, narrowest);
  const atWidest = edgeAt(edge, widest);
  if (atNarrowest <= 0 && atWidest <= 0) return null;
  const crossing = edge.percent === 0 ? narrowest : (-edge.px * 100) / edge.percent;
  return [atNarrowest > 0 ? narrowest : crossing, atWidest > 0 ? widest : crossing];
}

/** Whether two boxes overlap at any width from the narrowest to the widest. Exact: no widths are sampled. */
export function boxesMeet(a: Box, b: Box, widths: Widths): boolean {
  if (a.bottom <= b.top || b.bottom <= a.top) return false;
  const first = widthsRightOfZero(minus(b.right, a.left), widths);
  const second = widthsRightOfZero(minus(a.right, b.left), widths);
  return first !== null && second !== null && Math.max(first[0], second[0]) <= Math.min(first[1], second[1]);
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

/** At how many of a few widths a line runs through a box. */
export function lineCrossings(box: Box, pieces: readonly Piece[], { narrowest, widest }: Widths): number {
  const between = Array.from({ length: 5 }, (_, index) => narrowest + ((widest - narrowest) * index) / 4);
  return between.filter((width) => {
    const left = edgeAt(box.left, width);
    const right = edgeAt(box.right, width);
    return pieces.some(([a, b]) => {
      const [ax, bx] = [(a.x / 100) * width, (b.x / 100) * width];
      const [from, to] = [Math.max(Math.min(ax, bx), left), Math.min(Math.max(ax, bx), right)];
      if (from > to) return false;
      const heightAt = (x: number) => (ax === bx ? a.y : a.y + ((b.y - a.y) * (x - ax)) / (bx - ax));
      const [one, other] = ax === bx ? [a.y, b.y] : [heightAt(from), heightAt(to)];
      return Math.max(one, other) > box.top && Math.min(one, other) < box.bottom;
    });
  }).length;
}
