import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxesMeet,
  boxesMeetAcross,
  boxesMeetDown,
  boxInside,
  edgeAt,
  lineCrossings,
  piecesBetween,
  widthsFor,
  type Box,
} from './label-box.ts';

const widths = widthsFor(288, 24, 8);

const box = (percent: number, left: number, right: number, top = 0, bottom = 10): Box => ({
  left: { percent, px: left },
  right: { percent, px: right },
  top,
  bottom,
});

test('a drawing has to be right from the narrowest phone to the widest column, less its margins', () => {
  expect(widths).toEqual({ narrowest: 256, widest: 1158, left: 24, right: 8 });
  expect(widthsFor(1200, 0, 0)).toMatchObject({ narrowest: 1200, widest: 1200 });
  expect(edgeAt({ percent: 25, px: -6 }, 400)).toBe(94);
});

test('boxes that touch do not meet, in either direction', () => {
  expect(boxesMeetDown(box(0, 0, 10, 0, 10), box(0, 0, 10, 10, 20))).toBe(false);
  expect(boxesMeetDown(box(0, 0, 10, 0, 11), box(0, 0, 10, 10, 20))).toBe(true);
  expect(boxesMeetAcross(box(50, 0, 10), box(50, 10, 20), widths)).toBe(false);
  expect(boxesMeetAcross(box(50, 0, 11), box(50, 10, 20), widths)).toBe(true);
  expect(boxesMeet(box(50, 0, 11, 0, 10), box(50, 10, 20, 20, 30), widths)).toBe(false);
  expect(boxesMeet(box(50, 0, 11, 0, 10), box(50, 30, 40, 5, 15), widths)).toBe(false);
});

test('two boxes meet exactly when they overlap at one of all the widths between', () => {
  const edge = fc.record({ percent: fc.integer({ min: 0, max: 100 }), px: fc.integer({ min: -200, max: 200 }) });
  const anyBox = fc.tuple(edge, edge).map(([left, right]): Box => ({ left, right, top: 0, bottom: 1 }));
  const reach = (a: Box, b: Box, width: number) =>
    Math.min(edgeAt(a.right, width) - edgeAt(b.left, width), edgeAt(b.right, width) - edgeAt(a.left, width));
  fc.assert(
    fc.property(anyBox, anyBox, (a, b) => {
      const steps = Array.from({ length: widths.widest - widths.narrowest + 1 }, (_, step) =>
        reach(a, b, widths.narrowest + step),
      );
      const most = Math.max(...steps);
      // Between two pixels no edge moves further than one pixel: what comes so close is left to the exact answer.
      if (most > 0) expect(boxesMeetAcross(a, b, widths)).toBe(true);
      else if (most < -2) expect(boxesMeetAcross(a, b, widths)).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test('a label that opens before its neighbour has gone meets it in between, and not when it opens after', () => {
  const passing = (percent: number, px: number): Box => ({
    left: { percent: 0, px: 0 },
    right: { percent, px },
    top: 0,
    bottom: 1,
  });
  // At 256 px the second lies to the right of the first, at 1068 px the first is turned inside out.
  const shrinking: Box = { left: { percent: 100, px: -256 }, right: { percent: 0, px: 300 }, top: 0, bottom: 1 };
  expect(boxesMeetAcross(passing(0, 100), shrinking, widths)).toBe(true);
  expect(boxesMeetAcross(passing(0, 100), { ...shrinking, left: { percent: 100, px: -100 } }, widths)).toBe(false);
});

test('a label is inside when it stays in the margins at every width', () => {
  expect(boxInside(box(0, -24, 0), widths)).toBe(true);
  expect(boxInside(box(0, -25, 0), widths)).toBe(false);
  expect(boxInside(box(100, 0, 8), widths)).toBe(true);
  expect(boxInside(box(100, 0, 9), widths)).toBe(false);
  // Room enough in the widest column and none on a phone.
  expect(boxInside(box(50, 0, 137), widths)).toBe(false);
  expect(boxInside(box(50, 0, 136), widths)).toBe(true);
});

test('a line is looked for at the heights of the label alone', () => {
  const piece = (y1: number, y2: number) =>
    [
      { x: 0, y: y1 },
      { x: 100, y: y2 },
    ] as const;
  expect(piecesBetween(10, 20, [piece(0, 10), piece(20, 30), piece(0, 11), piece(25, 19), piece(12, 14)])).toEqual([
    piece(0, 11),
    piece(25, 19),
    piece(12, 14),
  ]);
});

test('a line crosses a label at the widths at which it runs behind it', () => {
  const level = (y: number) =>
    [
      { x: 0, y },
      { x: 100, y },
    ] as const;
  expect(lineCrossings(box(50, -20, 20), [level(5)], widths)).toBe(5);
  expect(lineCrossings(box(50, -20, 20), [level(10)], widths)).toBe(0);
  expect(lineCrossings(box(50, -20, 20), [], widths)).toBe(0);
  // Ends at a tenth of the plot: behind the label on a phone, far to the left of it on a wide screen.
  const short = [
    { x: 0, y: 5 },
    { x: 10, y: 5 },
  ] as const;
  expect(lineCrossings(box(0, 60, 90), [short], widths)).toBe(3);
  // Upright, and steep: it passes above the label at one side and below it at the other.
  expect(
    lineCrossings(
      box(50, -20, 20),
      [
        [
          { x: 50, y: 0 },
          { x: 50, y: 40 },
        ],
      ],
      widths,
    ),
  ).toBe(5);
  expect(
    lineCrossings(
      box(50, -20, 20),
      [
        [
          { x: 30, y: 40 },
          { x: 50, y: 30 },
        ],
      ],
      widths,
    ),
  ).toBe(0);
  expect(
    lineCrossings(
      box(50, -20, 20, 100, 110),
      [
        [
          { x: 0, y: 0 },
          { x: 100, y: 210 },
        ],
      ],
      widths,
    ),
  ).toBe(5);
  expect(
    lineCrossings(
      box(20, -20, 20, 100, 110),
      [
        [
          { x: 0, y: 0 },
          { x: 100, y: 210 },
        ],
      ],
      widths,
    ),
  ).toBe(0);
});
