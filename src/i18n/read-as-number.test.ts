import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../i18n/numbers.ts';
import { readAsNumber } from './numbers.ts';

test.each([
  ['35.782', 35782],
  ['1.234.567', 1234567],
  ['50,50', 50.5],
  ['50.5', 50.5],
  ['1.234,5', 1234.5],
  ['53 %', 53],
  ['53 persen', 53],
  ['Rp16.800', 16800],
  ['−5', -5],
  ['1,234,567', 1234567],
])('%s means %d', (written, meant) => expect(readAsNumber(written)).toBe(meant));

test.each(['', 'separuh', '12-13', '1.2.3', '5 ribu'])('%j means no number', (written) =>
  expect(readAsNumber(written)).toBeNull(),
);

test('a number as Indonesian prints it is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000 }), (value) => {
      expect(readAsNumber(formatNumber(value, 0, 'id'))).toBe(value);
    }),
  );
});
