import { keyGap } from '../../theme/sizes.ts';
import type { Drawing } from '../chart.ts';
import { numbersOf, scalePath } from './path.ts';
import { round, svg, type Attribute, type Attributes, type SvgNode } from './svg.ts';

/** A drawing that no longer moves with its column. */
export interface FixedDrawing {
  /** CSS pixels, margins included. */
  readonly width: number;
  readonly height: number;
  /** In CSS pixels from the top left corner of the margins. */
  readonly element: SvgNode;
}

/** What percentages are of, in CSS pixels, and how many of those one unit across is: a stretched layer has units of its own. */
interface Plot {
  readonly width: number;
  readonly unit: number;
}

/** What means something only where drawings stretch, and the lengths that each element writes for itself. */
const rewritten: ReadonlySet<string> = new Set(
  'vector-effect preserveAspectRatio viewBox overflow dx dy x y width height transform d'.split(' '),
);

const lengthsAcross: ReadonlySet<string> = new Set(['cx', 'x1', 'x2']);

function across(value: Attribute, { width, unit }: Plot): number {
  if (typeof value === 'string' && value.endsWith('%')) return (Number.parseFloat(value) / 100) * width;
  return Number(value ?? 0) * unit;
}

const shift = (x: number, y: number) => (x === 0 && y === 0 ? undefined : `translate(${round(x)} ${round(y)})`);

/** The `translate(…)` of a mark. Throws TypeError for any other transform. */
function shiftOf({ transform }: Attributes): readonly [number, number] {
  const [x = 0, y = 0] = numbersOf(transform);
  if (transform !== undefined && !String(transform).startsWith('translate('))
    throw new TypeError(`${String(transform)} is not a shift`);
  return [x, y];
}

/** What every element keeps: its paint, and its lengths across in pixels. */
const kept = (attributes: Attributes, plot: Plot): Attributes =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(([name]) => !rewritten.has(name))
      .map(([name, value]) => [name, lengthsAcross.has(name) ? across(value, plot) : value]),
  );

/**
 * Writes a drawing in plain numbers: every length in CSS pixels, nested drawings as groups, what they clip through a clip path, halos as
 * a second text below the first. Downloaded files are made of it, for programs that know no percentages and no nested drawings, and
 * the laws of drawings measure it: nothing else knows what a fluid drawing means. What follows a drawing is set beside or below it, as a page does.
 * @param drawing drawn in a frame as narrow as the width
 * @param width CSS pixels, margins included; a drawing that does not grow so far is as wide as it gets
 * @param clip on a page, where a name may be taken or be stripped, a nested drawing clips and nothing is named
 */
export function fixWidth(drawing: Drawing, width: number, clip: 'by-name' | 'by-nesting' = 'by-name'): FixedDrawing {
  let clips = 0;
  const nextClip = () => (clip === 'by-name' ? `clip-${++clips}` : null);
  const pieces = [drawing, ...(drawing.after ?? [])].map((each) => fixOne(each, width, nextClip));
  const [only] = pieces;
  return only && pieces.length === 1 ? only : flow(pieces, width);
}

/** Sets pieces beside each other while there is room, and each line below the one before it, its pieces at the middle of its height. */
function flow(pieces: readonly FixedDrawing[], width: number): FixedDrawing {
  const lines: FixedDrawing[][] = [];
  let taken = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line && taken + keyGap + piece.width <= width + 0.01) {
      line.push(piece);
      taken += keyGap + piece.width;
    } else {
      lines.push([piece]);
      taken = piece.width;
    }
  }
  let top = 0;
  let widest = 0;
  const placed = lines.flatMap((line) => {
    const height = Math.max(...line.map((piece) => piece.height));
    let left = 0;
    const groups = line.map((piece) => {
      const group = svg('g', { transform: shift(left, top + (height - piece.height) / 2) }, piece.element);
      left += piece.width + keyGap;
      return group;
    });
    widest = Math.max(widest, left - keyGap);
    top += height;
    return groups;
  });
  return { width: widest, height: top, element: svg('g', {}, ...placed) };
}

function fixOne(
  { height, margin, widest, scaled, elements }: Drawing,
  width: number,
  nextClip: () => string | null,
): FixedDrawing {
  const whole = Math.min(width, widest ?? width);

  const fixAll = (nodes: SvgNode['children'], plot: Plot): SvgNode['children'] =>
    nodes.flatMap((node): SvgNode['children'] => (typeof node === 'string' ? [node] : fix(node, plot)));

  const fix = (node: SvgNode, plot: Plot): readonly SvgNode[] => {
    const { tag, attributes, children } = node;
    const [left, top] = shiftOf(attributes);
    const rest = kept(attributes, plot);
    const x = across(attributes['x'], plot) + Number(attributes['dx'] ?? 0) + left;
    const y = Number(attributes['y'] ?? 0) + Number(attributes['dy'] ?? 0) + top;
    const transform = shift(left, top);
    switch (tag) {
      case 'svg':
        return fixNested(node, plot);
      case 'text':
        return [svg(tag, { x, y, ...rest }, ...fixAll(children, plot))];
      case 'tspan':
        // Follows the text before it, however wide that runs.
        return [svg(tag, { dx: attributes['dx'], ...rest }, ...fixAll(children, plot))];
      case 'rect':
        return [svg(tag, { x, y, width: across(attributes['width'], plot), height: attributes['height'], ...rest })];
      case 'path': {
        const d = String(attributes['d']);
        return [svg(tag, { transform, d: plot.unit === 1 ? d : scalePath(d, plot.unit), ...rest })];
      }
      default:
        return attributes['paint-order'] === 'stroke'
          ? [svg(tag, { transform }, ...fixAll(fixHalo(node), plot))]
          : [svg(tag, { transform, ...rest }, ...fixAll(children, plot))];
    }
  };

  const fixNested = ({ attributes, children }: SvgNode, plot: Plot): readonly SvgNode[] => {
    const { viewBox, overflow, preserveAspectRatio } = attributes;
    const own = attributes['width'] === undefined ? plot.width : across(attributes['width'], plot);
    const place = shift(across(attributes['x'], plot), Number(attributes['y'] ?? 0));
    if (viewBox !== undefined) {
      if (preserveAspectRatio !== 'none') throw new TypeError('only stretched layers have units of their own');
      const [, , units = 1] = numbersOf(viewBox);
      return [svg('g', { transform: place }, ...fixAll(children, { width: own, unit: own / units }))];
    }
    const inside = fixAll(children, { width: own, unit: 1 });
    if (overflow !== 'hidden') return [svg('g', { transform: place }, ...inside)];
    const id = nextClip();
    const size = { width: own, height: attributes['height'] };
    if (id === null) return [svg('g', { transform: place }, svg('svg', { ...size, overflow }, ...inside))];
    const box = svg('rect', size);
    return [svg('clipPath', { id }, box), svg('g', { transform: place, 'clip-path': `url(#${id})` }, ...inside)];
  };

  if (scaled !== undefined) {
    // Two decimals would be a pixel in a picture of 400; never more than the whole, so that nothing leaves it.
    const growth = Math.floor((whole / scaled) * 10_000) / 10_000;
    const inside = fixAll(elements, { width: scaled, unit: 1 });
    const element = svg('g', { transform: growth === 1 ? undefined : `scale(${growth})` }, ...inside);
    return { width: whole, height: height * growth, element };
  }
  const plot = { width: whole - margin.left - margin.right, unit: 1 };
  const element = svg('g', { transform: shift(margin.left, 0) }, ...fixAll(elements, plot));
  return { width: whole, height, element };
}

/**
 * The elements of a halo without `paint-order`, which Illustrator does not know: first each in paper with a stroke of paper, then each as
 * it is. No letter is covered by the halo of its neighbour.
 */
function fixHalo({ attributes, children }: SvgNode): readonly SvgNode[] {
  const { stroke, 'stroke-width': width, 'stroke-linejoin': join } = attributes;
  const inPaper = { fill: stroke, stroke, 'stroke-width': width, 'stroke-linejoin': join };
  const nodes = children.filter((child) => typeof child !== 'string');
  const below = nodes.map(({ tag, attributes: own, children: words }) =>
    svg(
      tag,
      { ...withoutFill(own), ...inPaper },
      ...words.map((word) =>
        typeof word === 'string' ? word : svg(word.tag, withoutFill(word.attributes), ...word.children),
      ),
    ),
  );
  return [...below, ...nodes];
}

const withoutFill = (attributes: Attributes): Attributes =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'fill'));
