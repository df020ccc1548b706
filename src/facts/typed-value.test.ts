import { expect, test } from 'vitest';
import { readValue } from './typed-value.ts';

test('a number is read as its source printed it, with its decimals and its scale', () => {
  expect(readValue('50,50', 'percent', 'id')).toEqual({ value: 50.5, decimals: 2, scale: 'one' });
  expect(readValue('50.50', 'percent', 'id')).toEqual({ value: 50.5, decimals: 2, scale: 'one' });
  expect(readValue('35.782', 'people', 'en')).toEqual({ value: 35782, decimals: 0, scale: 'one' });
  expect(readValue('35,782', 'people', 'id')).toEqual({ value: 35782, decimals: 0, scale: 'one' });
  expect(readValue('Rp5,97 miliar', 'rupiah', 'id')).toEqual({ value: 5_970_000_000, decimals: 2, scale: 'billion' });
  expect(readValue('1.76 million', 'people', 'en')).toEqual({ value: 1_760_000, decimals: 2, scale: 'million' });
});

test('what is no single number is refused', () => {
  for (const written of ['', 'banyak', '12 dan 13', '50,50 orang'])
    expect(readValue(written, 'people', 'id')).toBe(null);
});
