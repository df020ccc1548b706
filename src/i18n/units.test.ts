import { expect, test } from 'vitest';
import {
  isAmount,
  isCounted,
  isNamedInSentences,
  isNumber,
  isShare,
  isWhole,
  unitName,
  unitNames,
  type Unit,
} from './units.ts';

test('what may be done with a number follows from its unit', () => {
  const of = (is: (unit: Unit) => boolean) => unitNames.filter(is);
  expect(of(isShare)).toEqual(['percent', 'points', 'percent-of-wage', 'percent-of-income', 'percent-of-contract']);
  expect(of(isAmount)).toEqual(['people', 'firms', 'cases', 'months', 'years', 'working-days', 'regions']);
  expect(of(isWhole)).toEqual(['people', 'rupiah', 'rupiah-per-month', 'firms', 'cases', 'regions', 'rank']);
  expect(of(isCounted)).toEqual([
    'people',
    'rupiah',
    'rupiah-per-month',
    'firms',
    'cases',
    'months',
    'years',
    'working-days',
    'regions',
    'rank',
  ]);
  expect(unitNames.filter((unit) => !isNumber(unit))).toEqual(['rule']);
  expect(of(isNamedInSentences)).toEqual(['people', 'times-monthly-wage', 'firms', 'cases', 'regions']);
});

test('a unit that is no longer known goes by its code', () => {
  expect(unitName('percent', 'en')).toBe('percent');
  expect(unitName('points', 'id')).toBe('poin persentase');
  expect(unitName('permille', 'en')).toBe('permille');
  expect(unitName('toString', 'en')).toBe('toString');
});
