import { rootSize } from '../../theme/sizes.ts';
import { numbersOf } from './path.ts';
import { svg, type Attribute, type Attributes, type SvgNode } from './svg.ts';

/** A length in CSS pixels as one that grows with the size of text that a reader has set: thousandths are finer than a screen. */
export function rem(pixels: number): string {
  const value = Number((pixels / rootSize).toFixed(3));
  return value === 0 ? '0' : `${String(value).replace(/^(-?)0\./, '$1.')}rem`;
}

const lengths: ReadonlySet<string> = new Set('x y x1 x2 y1 y2 cx cy r rx ry dx dy width height'.split(' '));

const withRem = (attributes: Attributes): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => name !== 'transform')
      .map(([name, value]): [string, Attribute] => [
        name,
        lengths.has(name) && typeof value === 'number' ? rem(value) : value,
      ]),
  );

/** A path knows no units: one unit of a small drawing around it is as long as a pixel of the page is at the usual size of text. */
const unitBox = (node: SvgNode): SvgNode =>
  svg(
    'svg',
    {
      width: '1rem',
      height: '1rem',
      viewBox: `0 0 ${rootSize} ${rootSize}`,
      preserveAspectRatio: 'xMinYMin',
      overflow: 'visible',
    },
    node,
  );

/**
 * The same drawing with every length in rem in place of CSS pixels, so that it grows with the reader's size of text. Percentages and layers that
 * stretch stay as they are.
 */
export function inRem(node: SvgNode): SvgNode {
  const { tag, attributes, children } = node;
  const { transform } = attributes;
  const [x = 0, y = 0] = numbersOf(transform);
  const moved = (inner: SvgNode) =>
    x === 0 && y === 0 ? inner : svg('svg', { x: rem(x), y: rem(y), overflow: 'visible' }, inner);
  if (tag === 'path') return moved(unitBox(svg(tag, { ...attributes, transform: undefined }, ...children)));
  // Paths in a stretched layer are in its own units, which grow with its height.
  const isStretched = tag === 'svg' && attributes['viewBox'] !== undefined;
  const inner = isStretched ? children : children.map((child) => (typeof child === 'string' ? child : inRem(child)));
  return moved(svg(tag, withRem(attributes), ...inner));
}
