import fc from 'fast-check';
import { expect, test } from 'vitest';
import widths from '../../theme/sign-widths.json' with { type: 'json' };
import { signs } from '../../theme/signs.ts';
import { textWidth } from './text-width.ts';

test('nothing is no wide, and twice a text is twice as wide', () => {
  expect(textWidth('', 14, '500')).toBe(0);
  expect(textWidth('50,5050,50', 14, '500')).toBeCloseTo(2 * textWidth('50,50', 14, '500'));
});

test('a text is as wide as its parts together', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(textWidth(a + b, 14, '700')).toBeCloseTo(textWidth(a, 14, '700') + textWidth(b, 14, '700'));
    }),
    { numRuns: 300 },
  );
});

test('the width follows the size', () => {
  expect(textWidth('Makassar', 28, '500')).toBeCloseTo(2 * textWidth('Makassar', 14, '500'));
});

test('a sign that the face does not have is taken to be as wide as the widest letter', () => {
  const widest = Math.max(
    ...[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'].map((letter) => textWidth(letter, 14, '700')),
  );
  expect(textWidth('漢', 14, '500')).toBeGreaterThan(0.9 * widest);
  expect(textWidth('😀', 14, '500')).toBe(textWidth('漢', 14, '500'));
});

test('the table knows every sign of the site in both weights', () => {
  const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = widths;
  for (const [weight, table] of Object.entries(tables))
    expect([weight, [...signs].filter((sign) => !(sign in table))]).toEqual([weight, []]);
});
