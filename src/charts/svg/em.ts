import { labelSize } from '../../theme/sizes.ts';
import { rolePaints } from '../../theme/theme.ts';
import { numbersOf } from './path.ts';
import { svg, type Attribute, type Attributes, type SvgNode } from './svg.ts';

/**
 * A length in CSS pixels as one that grows with the size of text that a reader has set: thousandths are finer than a screen. It is in em and not in
 * rem, because Safari knows no rem in the attributes of a drawing and would take each for nothing.
 * @param size CSS pixels of the text of the element that it is of
 */
function em(pixels: number, size: number): string {
  const value = Number((pixels / size).toFixed(3));
  return value === 0 ? '0' : `${String(value).replace(/^(-?)0\./, '$1.')}em`;
}

/** The size of text of each role that sets one, in CSS pixels. */
const textSizes: ReadonlyMap<Attribute, number> = new Map(
  Object.entries(rolePaints).flatMap(([role, { paint }]) =>
    paint['font-size'] === undefined ? [] : [[role, Number(paint['font-size'])]],
  ),
);

const lengths: ReadonlySet<string> = new Set('x y x1 x2 y1 y2 cx cy r rx ry dx dy width height'.split(' '));

const withEm = (attributes: Attributes, size: number): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name !== 'transform')
      .map(([name, value]): [string, Attribute] => [
        name,
        lengths.has(name) && typeof value === 'number' ? em(value, size) : value,
      ]),
  );

/** A path knows no units: one unit of a small drawing around it is as long as a pixel of the page is at the usual size of text. */
const unitBox = (node: SvgNode, size: number): SvgNode =>
  svg(
    'svg',
    {
      width: '1em',
      height: '1em',
      viewBox: `0 0 ${size} ${size}`,
      preserveAspectRatio: 'xMinYMin',
      overflow: 'visible',
    },
    node,
  );

/**
 * The same drawing with every length in em in place of CSS pixels, so that it grows with the reader's size of text. Percentages and layers that
 * stretch stay as they are.
 * @param around CSS pixels of the text around it: those of a drawing, where it is a drawing
 */
export function inEm(node: SvgNode, around = labelSize): SvgNode {
  const { tag, attributes, children } = node;
  const { transform } = attributes;
  const [x = 0, y = 0] = numbersOf(transform);
  const moved = (inner: SvgNode) =>
    x === 0 && y === 0 ? inner : svg('svg', { x: em(x, around), y: em(y, around), overflow: 'visible' }, inner);
  if (tag === 'path') return moved(unitBox(svg(tag, { ...attributes, transform: undefined }, ...children), around));
  const size = textSizes.get(attributes['class']) ?? around;
  // Paths in a stretched layer are in its own units, which grow with its height.
  const isStretched = tag === 'svg' && attributes['viewBox'] !== undefined;
  const inner = isStretched
    ? children
    : children.map((child) => (typeof child === 'string' ? child : inEm(child, size)));
  return moved(svg(tag, withEm(attributes, size), ...inner));
}
