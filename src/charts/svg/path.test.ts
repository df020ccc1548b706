import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersOf, pathPoints, scalePath } from './path.ts';

const number = fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => Math.round(value * 100) / 100);
const command = fc.oneof(
  fc.tuple(fc.constantFrom('M', 'L', 'm', 'l', 'T'), fc.tuple(number, number)),
  fc.tuple(fc.constantFrom('H', 'h', 'V', 'v'), fc.tuple(number)),
  fc.tuple(fc.constantFrom('Q', 's'), fc.tuple(number, number, number, number)),
  fc.tuple(fc.constantFrom('C', 'c'), fc.tuple(number, number, number, number, number, number)),
);
const path = fc
  .array(command, { maxLength: 12 })
  .map((commands) => commands.map(([letter, numbers]) => `${letter}${numbers.join(' ')}`).join(''));

test('every point of a stretched path moves across by the factor and stays at its height', () => {
  fc.assert(
    fc.property(path, fc.constantFrom(0.5, 1, 2, 6.64), (d, factor) => {
      const scaled = pathPoints(scalePath(d, factor));
      for (const [index, [x, y]] of pathPoints(d).entries()) {
        expect(scaled[index]?.[0]).toBeCloseTo(x * factor, 0);
        expect(scaled[index]?.[1]).toBeCloseTo(y, 5);
      }
    }),
  );
});

test('numbers that follow a command without a letter of their own are read in pairs', () => {
  expect(scalePath('M0,10L50,20 100,-30Z', 2)).toBe('M0 10L100 20 200 -30Z');
});

test('an arc cannot be stretched', () => {
  expect(() => scalePath('M0 0a3 3 0 0 1 0 6', 2)).toThrow(RangeError);
});

test('the points of a path are the ends of its segments, relative ones counted from where the last one ended', () => {
  expect(pathPoints('M10 20l5-5h10v3H2V1')).toEqual([
    [10, 20],
    [15, 15],
    [25, 15],
    [25, 18],
    [2, 18],
    [2, 1],
  ]);
  expect(pathPoints('M1 2a3 3 0 0 1 4 5zm1 1')).toEqual([
    [1, 2],
    [5, 7],
    [6, 8],
  ]);
  expect(pathPoints('M0 0C1 2 3 4 5 6q1 1 2 2')).toEqual([
    [0, 0],
    [5, 6],
    [7, 8],
  ]);
});

test('numbers are read without the spaces that a path may leave out', () => {
  expect(numbersOf('M1.5-2e-1.25 3')).toEqual([1.5, -0.2, 0.25, 3]);
  expect(numbersOf(undefined)).toEqual([]);
});
