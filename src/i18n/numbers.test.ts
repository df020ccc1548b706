import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  formatScaled,
  largestScale,
  numberWords,
  readDigits,
  scaleFactor,
  scaleNames,
  scaleWords,
} from './numbers.ts';

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

describe('a number in figures', () => {
  test.each([
    [35_782, 0, '35.782', '35,782'],
    [50.5, 2, '50,50', '50.50'],
    [0.125, 2, '0,13', '0.13'],
    [-0.125, 2, '−0,13', '−0.13'],
    [2.5, 0, '3', '3'],
    [-2.5, 0, '−3', '−3'],
    [506_378.2, -2, '506.400', '506,400'],
    [-1_550, -2, '−1.600', '−1,600'],
    [49, -2, '0', '0'],
    [0, 1, '0,0', '0.0'],
  ] as const)('%d with %d decimals', (value, decimals, id, en) => {
    expect(formatNumber(value, decimals, 'id')).toBe(id);
    expect(formatNumber(value, decimals, 'en')).toBe(en);
  });

  test('what rounds to nothing has no sign, in either language, at any number of decimals, scale or form', () => {
    const tiny = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      fc.integer({ min: -3, max: 4 }),
    );
    fc.assert(
      fc.property(tiny, ([part, decimals]) => {
        const value = (-part * 0.5) / 10 ** decimals;
        for (const language of ['id', 'en'] as const) {
          expect(formatNumber(value, decimals, language)).not.toMatch(/[-−]0(?![.,]?\d*[1-9])/);
          for (const scale of scaleNames)
            expect(formatScaled(value * scaleFactor(scale), decimals, scale, language)).not.toMatch(
              /[-−]0(?![.,]?\d*[1-9])/,
            );
        }
      }),
      { numRuns: 300 },
    );
    expect([formatNumber(-0, 0, 'id'), formatNumber(-0.4, 0, 'en'), numberWords(-0, 'id')]).toEqual(['0', '0', 'nol']);
    expect(formatNumber(-0.5, 0, 'id')).toBe('−1');
  });

  test('a scale divides the number and follows it in words', () => {
    expect(formatScaled(5_970_000_000, 2, 'billion', 'id')).toBe('5,97\u00a0miliar');
    expect(formatScaled(45_000, 0, 'thousand', 'en')).toBe('45\u00a0thousand');
    expect(formatScaled(2_800_000_000_000, 1, 'trillion', 'en')).toBe('2.8\u00a0trillion');
    expect(formatScaled(984, 0, 'one', 'en')).toBe('984');
  });

  test('the largest scale that a size reaches is the one it is told in', () => {
    expect([999, 1000, -1000, 999_999, 1e6, 1e9, 1e12, 1e15].map(largestScale)).toEqual([
      'one',
      'thousand',
      'thousand',
      'thousand',
      'million',
      'billion',
      'trillion',
      'trillion',
    ]);
    expect(scaleNames.map(scaleFactor)).toEqual([1, 1e3, 1e6, 1e9, 1e12]);
    expect(scaleWords('id')).toEqual({ ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, trilyun: 1e12 });
    expect(scaleWords('en')).toEqual({ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 });
  });
});

describe('digits as written', () => {
  test.each([
    [
      '35.782',
      [
        [35_782, 0],
        [35.782, 3],
      ],
    ],
    ['50,50', [[50.5, 2]]],
    ['50.5', [[50.5, 1]]],
    ['1.234.567,8', [[1_234_567.8, 1]]],
    ['1,234,567.8', [[1_234_567.8, 1]]],
    ['984', [[984, 0]]],
    ['−5,5', [[-5.5, 1]]],
    [
      '-35.782',
      [
        [-35_782, 0],
        [-35.782, 3],
      ],
    ],
    ['1234.567', [[1234.567, 3]]],
    ['12.34.567', []],
    ['1.234.56', []],
    ['1,2,3', []],
    ['', []],
    ['.5', []],
    ['5.', []],
    ['lima', []],
  ] as const)('%j may be worth', (written, readings) => {
    expect(readDigits(written, 'id').map(({ value, decimals }) => [value, decimals])).toEqual(readings);
  });

  test('an Englishman is first understood as one', () => {
    expect(readDigits('35.782', 'en').map(({ value }) => value)).toEqual([35.782, 35_782]);
    expect(readDigits('35,782', 'en').map(({ value }) => value)).toEqual([35_782, 35.782]);
  });
});
