import { expect, test } from 'vitest';
import { formatDate, formatPeriod, monthNames, parsePeriod, shortMonths } from './dates.ts';

test('a date is printed as finely as it is known', () => {
  expect(formatDate('2025-03-17', 'id')).toBe('17 Maret 2025');
  expect(formatDate('2025-03', 'id')).toBe('Maret 2025');
  expect(formatDate('2025', 'en')).toBe('2025');
  expect(formatDate('2024-12-31', 'en')).toBe('31 December 2024');
});

test('a period says where it starts and ends, or that its start is not known', () => {
  expect(formatPeriod('2024-01/2024-06', 'id')).toBe('Januari 2024 sampai Juni 2024');
  expect(formatPeriod('2024-01/2024-06', 'en')).toBe('January 2024 to June 2024');
  expect(formatPeriod('../2025-08', 'id')).toBe('s.d. Agustus 2025');
  expect(formatPeriod('../2025-08', 'en')).toBe('up to August 2025');
  expect(formatPeriod('2025-08-01', 'en')).toBe('1 August 2025');
});

test('a period is read to its first and last day', () => {
  const year = { first: '2024-01-01', last: '2024-12-31', precision: 'year' };
  expect(parsePeriod('2024')).toEqual({ from: year, to: year });
  const february = { first: '2024-02-01', last: '2024-02-29', precision: 'month' };
  expect(parsePeriod('2024-02')).toEqual({ from: february, to: february });
  expect(parsePeriod('2023-02')?.to.last).toBe('2023-02-28');
  const day = { first: '2024-02-29', last: '2024-02-29', precision: 'day' };
  expect(parsePeriod('2024-02-29')).toEqual({ from: day, to: day });
  expect(parsePeriod('../2024-02')).toEqual({ from: null, to: february });
  expect(parsePeriod('2024/2024-02-29')).toEqual({ from: year, to: day });
  expect(parsePeriod('2024-12/2025-01')?.from?.last).toBe('2024-12-31');
});

test.each([
  '2023-02-29',
  '2024-02-30',
  '2024-04-31',
  '2024-13',
  '2024-00',
  '2024-01-00',
  '24',
  '2024-1',
  '2025/2024',
  '2024-02/2024-01',
  '2024/..',
  '2024-01-01/2024-02-30',
  '../2023-02-29',
  '2024/2025/2026',
  '',
  '2024 ',
])('%j is no period', (text) => {
  expect(parsePeriod(text)).toBeNull();
});

test('the months go by the names that dates print, and by what newspapers shorten them to', () => {
  expect(monthNames.id).toHaveLength(12);
  expect([monthNames.id[0], monthNames.id[7], monthNames.en[11]]).toEqual(['Januari', 'Agustus', 'December']);
  expect(shortMonths.id).toEqual(expect.arrayContaining(['Agu', 'Ags', 'Sep', 'Sept', 'Des']));
  expect(shortMonths.en).toEqual(expect.arrayContaining(['Sep', 'Sept', 'Dec']));
});
