import { svg, type Attributes, type SvgNode } from './svg.ts';

/** A group whose letters are outlined in paper, below their own ink. */
export const isHalo = ({ attributes }: SvgNode): boolean => attributes['paint-order'] === 'stroke';

const withoutFill = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'fill'));

/** The element in one colour, inside and out, with everything in it. */
const painted = (node: SvgNode, paint: Attributes): SvgNode =>
  svg(
    node.tag,
    { ...withoutFill(node.attributes), ...paint },
    ...node.children.map((child) =>
      typeof child === 'string' ? child : svg(child.tag, withoutFill(child.attributes), ...child.children),
    ),
  );

/**
 * The elements of a halo without `paint-order`, which Illustrator does not know: first each in paper with a stroke of paper, then each as it is.
 * No letter is covered by the halo of its neighbour.
 */
export function fixHalo({ attributes, children }: SvgNode): readonly SvgNode[] {
  const nodes = children.filter((child) => typeof child !== 'string');
  const { stroke } = attributes;
  const paint = {
    fill: stroke,
    stroke,
    'stroke-width': attributes['stroke-width'],
    'stroke-linejoin': attributes['stroke-linejoin'],
  };
  return [...nodes.map((node) => painted(node, paint)), ...nodes];
}
