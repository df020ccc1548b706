import { expect, test } from 'vitest';
import type { Drawing } from '../chart.ts';
import { columns, drawingFaults, reversed, xmlError } from './chart-laws.ts';
import { placedBoxes } from './placed-boxes.ts';
import { stretched, svg, type SvgNode } from '../svg/svg.ts';

const drawing = (...elements: readonly SvgNode[]): Drawing => ({
  height: 60,
  margin: { left: 8, right: 48 },
  elements,
});

const text = (words: string, attributes = {}) => svg('text', { y: 20, class: 'label', ...attributes }, words);

test('two texts on one spot are found at the width where they meet', () => {
  expect(drawingFaults(drawing(text('Makassar'), text('Gowa')))).toHaveLength(columns.length);
  // Half of 232 px is not enough for the first one, half of 304 is.
  const apart = drawing(text('Sulawesi Selatan'), text('Gowa', { x: '50%' }));
  expect(drawingFaults(apart)).toEqual(['"Sulawesi Selatan" and "Gowa" overlap at 288 px']);
});

test('what leaves the frame is found on every side', () => {
  for (const [attributes, kind] of [
    [{ x: '100%' }, 'right'],
    [{ x: -20 }, 'left'],
    [{ y: 4 }, 'top'],
    [{ y: 59 }, 'bottom'],
  ] as const) {
    expect([kind, drawingFaults(drawing(text('Kabupaten Luwu', attributes))).length > 0]).toEqual([kind, true]);
  }
  expect(drawingFaults(drawing(svg('circle', { cx: '100%', cy: 58, r: 6 })))).toHaveLength(columns.length);
  expect(drawingFaults(drawing(stretched(60, svg('path', { d: 'M0 0L130 60' }))))).toHaveLength(columns.length);
});

test('positions are read as a browser reads them', () => {
  const nested = svg('svg', { x: '50%', overflow: 'visible' }, svg('circle', { cx: 3, cy: 10, r: 2 }));
  const moved = svg('g', { transform: 'translate(4 5)' }, svg('rect', { x: '25%', y: 0, width: '50%', height: 10 }));
  const [circle, rect, point] = placedBoxes(drawing(nested, moved, stretched(60, svg('path', { d: 'M50 30' }))), 256);
  expect(circle).toMatchObject({ left: 8 + 100 + 3 - 2, top: 8 });
  expect(rect).toMatchObject({ left: 8 + 50 + 4, right: 8 + 50 + 4 + 100, top: 5 });
  expect(point).toMatchObject({ left: 8 + 100, top: 30 });
});

test('a drawing that stops growing ends where it stops', () => {
  const [end] = placedBoxes({ ...drawing(text('Luwu', { x: '100%', 'text-anchor': 'end' })), widest: 720 }, 1100);
  expect(end?.right).toBe(720 - 48);
});

test('text that ends at its place lies to the left of it, and one in the middle on both sides', () => {
  const [end, middle] = placedBoxes(
    drawing(text('Luwu', { x: '50%', 'text-anchor': 'end' }), text('Luwu', { x: '50%', 'text-anchor': 'middle' })),
    256,
  );
  expect(end?.right).toBe(108);
  expect((middle!.left + middle!.right) / 2).toBeCloseTo(108);
});

test('an id, a small text and a margin without a class are found', () => {
  expect(drawingFaults(drawing(svg('rect', { id: 'x', y: 0, height: 1 })))).toContain('<rect id> is not allowed');
  expect(drawingFaults(drawing(text('Luwu', { 'font-size': 12 })))).toContain('<text> has text of 12 px');
  expect(drawingFaults({ ...drawing(), margin: { left: 0, right: 256 } })).toEqual([
    'there is no class for a margin of 256 px',
  ]);
  expect(drawingFaults({ ...drawing(), widest: 700 })).toEqual(['there is no class for a width of 700 px']);
});

test('broken XML is told from sound', () => {
  expect(xmlError('<a><b/></a>')).toBeNull();
  expect(xmlError('<a><b></a>')).not.toBeNull();
});

test('a file is turned over at every depth', () => {
  expect(reversed({ a: [{ b: [1, 2] }, 3] })).toEqual({ a: [3, { b: [2, 1] }] });
});
