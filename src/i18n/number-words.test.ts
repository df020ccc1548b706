import { describe, expect, test } from 'vitest';
import { numberWords } from './numbers.ts';

const cases = [
  [0, 'nol', 'zero'],
  [1, 'satu', 'one'],
  [10, 'sepuluh', 'ten'],
  [11, 'sebelas', 'eleven'],
  [12, 'dua belas', 'twelve'],
  [20, 'dua puluh', 'twenty'],
  [38, 'tiga puluh delapan', 'thirty-eight'],
  [100, 'seratus', 'one hundred'],
  [105, 'seratus lima', 'one hundred and five'],
  [1000, 'seribu', 'one thousand'],
  [1111, 'seribu seratus sebelas', 'one thousand one hundred and eleven'],
  [2005, 'dua ribu lima', 'two thousand and five'],
  [100_000, 'seratus ribu', 'one hundred thousand'],
  [
    281_105,
    'dua ratus delapan puluh satu ribu seratus lima',
    'two hundred and eighty-one thousand one hundred and five',
  ],
  [1_000_000, 'satu juta', 'one million'],
  [5_970_000_000, 'lima miliar sembilan ratus tujuh puluh juta', 'five billion nine hundred and seventy million'],
  [1e15, 'seribu triliun', 'one thousand trillion'],
  [-5, 'minus lima', 'minus five'],
] as const;

describe('a whole number in words', () => {
  test.each(cases)('%d is written as an Indonesian and as a Briton would', (value, id, en) => {
    expect(numberWords(value, 'id')).toBe(id);
    expect(numberWords(value, 'en')).toBe(en);
  });

  test.each([0.5, NaN, Infinity, 1e15 + 1])('%d is refused, because it would be read wrongly', (value) => {
    expect(() => numberWords(value, 'id')).toThrow(RangeError);
  });
});
