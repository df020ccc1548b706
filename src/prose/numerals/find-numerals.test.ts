import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFact, forms, type Printable, refuseForm } from '../../facts/format.ts';
import { languages } from '../../i18n/locale.ts';
import { formatNumber, numberWords } from '../../i18n/numbers.ts';
import { findNumerals } from './find-numerals.ts';

/** Numbers of every length, small ones as often as large ones. */
const anyWhole = fc.integer({ min: 0, max: 15 }).chain((digits) => fc.maxSafeNat().map((n) => n % (10 ** digits + 1)));

describe.each(languages)('every number written by the house is found and read back in %s', (language) => {
  test('in words, from nought to a thousand trillion', () => {
    fc.assert(
      fc.property(anyWhole, (n) => {
        const written = numberWords(n, language);
        const [found, ...others] = findNumerals(`xxx ${written} xxx`, language);
        expect(found).toMatchObject({ offset: 4, text: written, value: n });
        expect(others).toEqual([]);
      }),
      { numRuns: 2000, examples: [[0], [11], [1000], [1e6 + 1000], [1e12], [1e15], [1e15 - 1]] },
    );
  });

  test('in figures, with thousands and up to four decimals', () => {
    fc.assert(
      fc.property(anyWhole, fc.nat({ max: 4 }), (n, decimals) => {
        fc.pre(n < 1e11);
        const value = n / 10 ** decimals;
        const written = formatNumber(value, decimals, language);
        const [found, ...others] = findNumerals(`xxx ${written} xxx`, language);
        expect(found).toMatchObject({ text: written, value });
        expect(others).toEqual([]);
      }),
    );
  });

  test('as a fact in any form', () => {
    const units = ['percent', 'people', 'rupiah', 'months', 'points'] as const;
    fc.assert(
      fc.property(
        anyWhole,
        fc.constantFrom(...units),
        fc.constantFrom(...forms),
        fc.nat({ max: 2 }),
        (n, unit, form, decimals) => {
          const value = unit === 'percent' ? n % 101 : n;
          const fact: Printable = { value, unit, decimals, scale: 'one' };
          fc.pre(refuseForm(fact, form) === null && n < 1e12);
          const printed = formatFact(fact, language, form);
          // A share of one hundred is one number; a bare figure like 2024 would be read as a year where one may stand.
          expect(findNumerals(`xxx ${printed} orang xxx`, language), printed).toHaveLength(1);
        },
      ),
      { examples: units.map((unit) => [1, unit, 'words', 0]) },
    );
  });
});

describe('a number is found with all that belongs to it', () => {
  test.each([
    ['50,50%', 50.5, 'percent'],
    ['2,8 juta', 2_800_000, null],
    ['Rp5,97 miliar', 5.97e9, 'rupiah'],
    ['Rp51,6 M', 5.16e10, 'rupiah'],
    ['lima puluh persen', 50, 'percent'],
    ['minus lima poin'.slice(0, 10), -5, null],
    ['dua pertiga', 2 / 3, null],
    ['separuh', 0.5, null],
    ['2½', 2.5, null],
    ['satu dari dua', 0.5, null],
    ['lima koma sembilan tujuh miliar rupiah', 5.97e9, 'rupiah'],
    ['lima puluh koma lima puluh persen', 50.5, 'percent'],
    ['ratusan', null, null],
    ['milyaran', null, null],
  ] as const)('Indonesian %s', (text, value, unit) => {
    expect(findNumerals(`Kata sumber ${text} itu`, 'id')).toEqual([{ offset: 12, text, value, unit }]);
  });

  test.each([
    ['1.76 million', 1_760_000, null],
    ['30.5m', 30_500_000, null],
    ['fifty percent', 50, 'percent'],
    ['a third', 1 / 3, null],
    ['two-thirds', 2 / 3, null],
    ['half a million', 500_000, null],
    ['two and a half', 2.5, null],
    ['one and a half million', 1_500_000, null],
    ['a dozen', 12, null],
    ['three in ten', 0.3, null],
    ['five point nine seven billion rupiah', 5.97e9, 'rupiah'],
    ['hundreds', null, null],
  ] as const)('English %s', (text, value, unit) => {
    const [found, ...others] = findNumerals(`They said ${text} there`, 'en');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ offset: 10, text, unit });
    if (value === null) expect(found?.value).toBeNull();
    else expect(found?.value).toBeCloseTo(value, 9);
  });

  test('people after a number tell its unit', () => {
    expect(findNumerals('35.782 pekerja rentan', 'id')[0]?.unit).toBe('people');
    expect(findNumerals('12 vulnerable workers', 'en')[0]?.unit).toBe('people');
  });

  test('a name of the record that holds a number is allowed only when it is given, and only whole', () => {
    expect(findNumerals('kata Liputan6.com', 'id', ['Liputan6.com'])).toEqual([]);
    expect(findNumerals('kata Liputan6.com', 'id')).toHaveLength(1);
    expect(findNumerals('kata Liputan6.company', 'id', ['Liputan6.com'])).toHaveLength(1);
  });

  test('whatever is typed, each number lies in the text where it says, and nothing throws', () => {
    const pieces = fc.constantFrom(
      'dua',
      'puluh',
      'ratus',
      'koma',
      'seribu',
      'per',
      'half',
      'a',
      'and',
      'third',
      'million',
      '1',
      '2024',
      '.',
      ',',
      '%',
      ' ',
      '-',
      '/',
      '½',
      '\ufffc',
      'Rp',
      'se',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(' ');
          for (const language of languages) {
            let end = 0;
            for (const numeral of findNumerals(text, language)) {
              expect(text.startsWith(numeral.text, numeral.offset)).toBe(true);
              expect(numeral.offset).toBeGreaterThanOrEqual(end);
              end = numeral.offset + numeral.text.length;
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

test('a paragraph of twenty thousand numbers is read in a moment', () => {
  const start = performance.now();
  const texts = ['1500 orang ', 'lima puluh orang ', 'pada 2017 dan 2018, ', 'Peraturan Wali Kota '].map((text) =>
    text.repeat(20_000),
  );
  const counts = texts.map((text) => findNumerals(text, 'id').length);
  expect(counts).toEqual([20_000, 20_000, 0, 0]);
  // Each took minutes when the time grew with the square of the text.
  expect(performance.now() - start).toBeLessThan(20_000);
});
