import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberCell } from './read-number.ts';
import { readPeriodCell } from './read-period.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { parsePeriod } from '../i18n/dates.ts';

const number = (text: string) => readNumberCell({ text });

test.each([
  ['22,10', { is: 'only', language: 'id', number: { value: 22.1, decimals: 2 } }],
  ['45.210', { is: 'either', id: { value: 45210 }, en: { value: 45.21, decimals: 3 } }],
  ['1.234.567', { is: 'only', language: 'id', number: { value: 1234567 } }],
  ['45 210', { is: 'number', number: { value: 45210 } }],
  ['24.118*', { note: '*' }],
  ['55,43¹', { note: '¹' }],
  ['22,10 r)', { note: 'r)' }],
  ['Rp5,97 miliar', { number: { value: 5970000000, decimals: 2, scale: 'billion' } }],
  ['51,23 %', { number: { value: 51.23, isPercent: true } }],
  ['-', { is: 'gap', sign: '-' }],
  ['…', { is: 'gap' }],
  ['n/a', { is: 'gap' }],
  ['', { is: 'gap', sign: '' }],
  ['lihat catatan', { is: 'words' }],
])('%s', (text, expected) => {
  expect(number(text)).toMatchObject(expected);
});

test('a number as either language prints it comes back in that language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('id', 'en'),
      (digits, decimals, language) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals));
        const cell = number(formatNumber(value, decimals, language));
        const read =
          cell.is === 'number' || cell.is === 'only' ? cell.number : cell.is === 'either' ? cell[language] : null;
        expect(read).toMatchObject({ value: value === 0 ? expect.anything() : value, decimals });
      },
    ),
  );
});

test.each([
  ['31/7/24', '2024-07-31'],
  ['31 Juli 2024', '2024-07-31'],
  ['Juli 2024', '2024-07'],
  ['Agu-24', '2024-08'],
  ['Per 31 Desember 2023', '2023-12-31'],
  ['Semester I 2024', '2024-01/2024-06'],
  ['TW II 2024', '2024-04/2024-06'],
  ['Januari - Juni 2024', '2024-01/2024-06'],
  ['2024', '2024'],
])('%s is %s', (text, period) => {
  expect(readPeriodCell({ text })).toEqual({ is: 'period', period });
  expect(parsePeriod(period)).not.toBeNull();
});

test('a day that is also a month is asked, and what is no day is words', () => {
  expect(readPeriodCell({ text: '3/4/2024' })).toEqual({
    is: 'either',
    dayFirst: '2024-04-03',
    monthFirst: '2024-03-04',
  });
  expect(readPeriodCell({ text: '31/31/2024' })).toEqual({ is: 'words' });
  expect(readPeriodCell({ text: '5/5/2024' })).toEqual({ is: 'period', period: '2024-05-05' });
});
