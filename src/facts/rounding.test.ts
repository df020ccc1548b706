import { expect, test } from 'vitest';
import { lastDigit, publishedRounding, within } from './rounding.ts';

const print = { decimals: 2, scale: 'one', unit: 'percent', precision: 'exact' } as const;

test('the last digit of a print is worth what it stands for', () => {
  expect(lastDigit({ decimals: 2, scale: 'one' })).toBe(0.01);
  expect(lastDigit({ decimals: 2, scale: 'billion' })).toBe(1e7);
  expect(lastDigit({ decimals: -2, scale: 'one' })).toBe(100);
});

test('a number may be off by half its last digit, an exact count by nothing, "about" by two', () => {
  expect(publishedRounding(print)).toBe(0.005);
  expect(publishedRounding({ ...print, unit: 'people', decimals: 0 })).toBe(0);
  expect(publishedRounding({ ...print, unit: 'people', decimals: 0, precision: 'rounded' })).toBe(0.5);
  expect(publishedRounding({ ...print, precision: 'rounded' })).toBe(0.005);
  expect(publishedRounding({ ...print, precision: 'approximate' })).toBe(0.02);
});

test('two numbers are within what is allowed up to its edge, and no further', () => {
  expect(within(50.5, 50, 0.5)).toBe(true);
  expect(within(50, 50.5, 0.5)).toBe(true);
  expect(within(50.51, 50, 0.5)).toBe(false);
  expect(within(0.1 + 0.2, 0.3, 0)).toBe(true);
  expect(within(1_000_000, 1_000_001, 0)).toBe(false);
});
