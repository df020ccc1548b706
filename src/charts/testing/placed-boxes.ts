import type { Drawing } from '../chart.ts';
import { textWidth } from '../labels/text-width.ts';
import { baseText, rolePaints, type Paint, type Role } from '../../theme/theme.ts';
import { fixWidth } from '../svg/fix-width.ts';
import { numbersOf, pathPoints } from '../svg/path.ts';
import type { SvgNode } from '../svg/svg.ts';

/** Where a text or a mark lies when the drawing stands in a column of one width. CSS pixels from the column's top left corner. */
export interface PlacedBox {
  readonly kind: string;
  /** The words of a text, the class of a mark. */
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Size and weight of the text of a class, as the style sheet has them. */
function typeOf(name: string): { readonly size: number; readonly weight: '500' | '700' } {
  const paint: Paint = { ...baseText, ...(name in rolePaints ? rolePaints[name as Role].paint : {}) };
  return { size: Number(paint['font-size']), weight: paint['font-weight'] === '700' ? '700' : '500' };
}

/** Every element with this tag, however deep, in the order they are drawn. */
export const drawnElements = (nodes: readonly (SvgNode | string)[], tag: string): readonly SvgNode[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [...(node.tag === tag ? [node] : []), ...drawnElements(node.children, tag)],
  );

/** The words of a text with those of its tspans. */
export const wordsOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

/** How wide a text runs, with its tspans, at the size and weight that the style sheet gives its class. */
function widthOfText({ attributes, children }: SvgNode, inherited = ''): number {
  const classes = String(attributes['class'] ?? inherited);
  const { size, weight } = typeOf(classes);
  return children.reduce((sum, child) => {
    if (typeof child === 'string') return sum + textWidth(child, size, weight);
    return sum + Number(child.attributes['dx'] ?? 0) + widthOfText(child, classes);
  }, 0);
}

/** A box of a group that is drawn larger than it is written. */
const grown = (box: PlacedBox, by: number, x: number, y: number): PlacedBox => ({
  ...box,
  left: x + box.left * by,
  right: x + box.right * by,
  top: y + box.top * by,
  bottom: y + box.bottom * by,
});

function boxesIn(node: SvgNode, left: number, top: number): readonly PlacedBox[] {
  const { tag: kind, attributes, children } = node;
  const [shiftX = 0, shiftY = 0] = numbersOf(attributes['transform']);
  const [x, y] = [left + shiftX, top + shiftY];
  const number = (name: string) => Number(attributes[name] ?? 0);
  const name = String(attributes['class'] ?? kind);
  const box = (x1: number, x2: number, y1: number, y2: number, named = name): PlacedBox => ({
    kind,
    name: named,
    left: x + Math.min(x1, x2),
    right: x + Math.max(x1, x2),
    top: y + Math.min(y1, y2),
    bottom: y + Math.max(y1, y2),
  });
  const scale = /^scale\(([\d.]+)\)$/.exec(String(attributes['transform'] ?? ''))?.[1];
  if (scale !== undefined)
    return children
      .flatMap((child) => (typeof child === 'string' ? [] : boxesIn(child, 0, 0)))
      .map((one) => grown(one, Number(scale), left, top));
  switch (kind) {
    case 'text': {
      const width = widthOfText(node);
      const anchor = String(attributes['text-anchor'] ?? 'start');
      const from = number('x') - ({ middle: width / 2, end: width }[anchor] ?? 0);
      return [box(from, from + width, number('y') - 10.5, number('y') + 3, wordsOf(node))];
    }
    case 'circle': {
      const [cx, cy, r] = [number('cx'), number('cy'), number('r')];
      return [box(cx - r, cx + r, cy - r, cy + r)];
    }
    case 'rect':
      return [box(number('x'), number('x') + number('width'), number('y'), number('y') + number('height'))];
    case 'line':
      return [box(number('x1'), number('x2'), number('y1'), number('y2'))];
    case 'path':
      return pathPoints(String(attributes['d'])).map(([px, py]) => box(px, px, py, py));
    default:
      // What is clipped is not seen outside its clip, which is as large as what it clips.
      if (kind === 'clipPath' || 'clip-path' in attributes) return [];
      return children.flatMap((child) => (typeof child === 'string' ? [] : boxesIn(child, x, y)));
  }
}

/**
 * Everything a drawing puts on the page, as it lies in a column of this width.
 * @param column CSS pixels, margins included
 */
export const placedBoxes = (drawing: Drawing, column: number): readonly PlacedBox[] =>
  boxesIn(fixWidth(drawing, column).element, 0, 0);
