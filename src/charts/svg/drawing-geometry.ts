import type { Drawing } from '../chart.ts';
import { numbersOf, pathPoints } from './path-points.ts';
import type { Attribute, SvgNode } from './svg.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize, tickSize } from '../labels/type-sizes.ts';

/** Where a text or a mark lies when the drawing stands in a column of one width. CSS pixels from the column's top left corner. */
export interface PlacedBox {
  readonly kind: 'text' | 'circle' | 'rect' | 'line' | 'path';
  /** The words of a text, the class of a mark. */
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The coordinates of one nested drawing. */
interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Column pixels to one unit of x, and what percentages are of: a stretched layer has units of its own. */
  readonly unit: number;
  readonly units: number;
}

const strong = ['label-strong', 'label-subject', 'label-announced'];
const small = ['label-quiet', 'axis'];

const classesOf = ({ attributes }: SvgNode) => String(attributes['class'] ?? '').split(' ');

function shiftOf({ attributes }: SvgNode): readonly [number, number] {
  const transform = attributes['transform'];
  if (transform === undefined) return [0, 0];
  const [x = 0, y = 0] = numbersOf(transform);
  if (!String(transform).startsWith('translate(')) throw new Error(`${String(transform)} is not a shift`);
  return [x, y];
}

/** A length across, in column pixels. */
function across(value: Attribute, { unit, units }: Viewport): number {
  if (typeof value === 'string' && value.endsWith('%')) return (Number.parseFloat(value) / 100) * units * unit;
  return Number(value ?? 0) * unit;
}

/** How wide a text runs, with its tspans, at the size and weight that the style sheet gives its class. */
function widthOfText(node: SvgNode, inherited: readonly string[]): number {
  const own = classesOf(node).filter(Boolean);
  const classes = own.length > 0 ? own : inherited;
  const size = classes.some((name) => small.includes(name)) ? tickSize : labelSize;
  const weight = classes.some((name) => strong.includes(name)) ? '700' : '500';
  return node.children.reduce((sum, child) => {
    if (typeof child === 'string') return sum + textWidth(child, size, weight);
    return sum + Number(child.attributes['dx'] ?? 0) + widthOfText(child, classes);
  }, 0);
}

const wordsOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

function viewportOf(node: SvgNode, parent: Viewport, left: number, top: number): Viewport {
  const { x, y, width, height, viewBox, preserveAspectRatio } = node.attributes;
  const own = width === undefined ? parent.width : across(width, parent);
  const at = { left: left + across(x, parent), top: top + Number(y ?? 0), width: own };
  if (viewBox === undefined) return { ...at, unit: 1, units: own };
  const [minX = 0, minY = 0, boxWidth = 1, boxHeight = 1] = numbersOf(viewBox);
  const tall = Number(height ?? boxHeight) / boxHeight;
  const unit = preserveAspectRatio === 'none' ? own / boxWidth : Math.min(own / boxWidth, tall);
  return { left: at.left - minX * unit, top: at.top - minY, width: own, unit, units: boxWidth };
}

function* walk(node: SvgNode, view: Viewport, left: number, top: number): Generator<PlacedBox> {
  const { tag, attributes } = node;
  const [shiftX, shiftY] = shiftOf(node);
  const [x, y] = [left + shiftX * view.unit, top + shiftY];
  const name = String(attributes['class'] ?? tag);
  if (tag === 'text') {
    const start = x + across(attributes['x'], view) + Number(attributes['dx'] ?? 0);
    const width = widthOfText(node, []);
    const anchored = start - { start: 0, middle: width / 2, end: width }[String(attributes['text-anchor'] ?? 'start')]!;
    const baseline = y + Number(attributes['y'] ?? 0) + Number(attributes['dy'] ?? 0);
    yield {
      kind: 'text',
      name: wordsOf(node),
      left: anchored,
      right: anchored + width,
      top: baseline - 10.5,
      bottom: baseline + 3,
    };
  } else if (tag === 'circle') {
    const [cx, cy, r] = [
      x + across(attributes['cx'], view),
      y + Number(attributes['cy'] ?? 0),
      Number(attributes['r']),
    ];
    yield { kind: 'circle', name, left: cx - r, right: cx + r, top: cy - r, bottom: cy + r };
  } else if (tag === 'rect') {
    const [from, down] = [x + across(attributes['x'], view), y + Number(attributes['y'] ?? 0)];
    yield {
      kind: 'rect',
      name,
      left: from,
      right: from + across(attributes['width'], view),
      top: down,
      bottom: down + Number(attributes['height']),
    };
  } else if (tag === 'line') {
    const ends = [x + across(attributes['x1'], view), x + across(attributes['x2'], view)];
    const downs = [y + Number(attributes['y1'] ?? 0), y + Number(attributes['y2'] ?? 0)];
    yield {
      kind: 'line',
      name,
      left: Math.min(...ends),
      right: Math.max(...ends),
      top: Math.min(...downs),
      bottom: Math.max(...downs),
    };
  } else if (tag === 'path') {
    for (const [px, py] of pathPoints(String(attributes['d']))) {
      yield { kind: 'path', name, left: x + px * view.unit, right: x + px * view.unit, top: y + py, bottom: y + py };
    }
  } else {
    const inner = tag === 'svg' ? viewportOf(node, view, x, y) : { ...view, left: x, top: y };
    // What a nested drawing clips is not seen outside it.
    if (attributes['overflow'] === 'hidden') return;
    for (const child of node.children) if (typeof child !== 'string') yield* walk(child, inner, inner.left, inner.top);
  }
}

/**
 * Everything a drawing puts on the page, as it lies in a column of this width: the arithmetic that a browser does, for tests.
 * @param column CSS pixels, margins included
 */
export function placedBoxes({ margin, widest, elements }: Drawing, column: number): readonly PlacedBox[] {
  const width = Math.min(column, widest ?? column) - margin.left - margin.right;
  const view: Viewport = { left: margin.left, top: 0, width, unit: 1, units: width };
  return elements.flatMap((element) => [...walk(element, view, margin.left, 0)]);
}
