import { describe, expect, test } from 'vitest';
import { unitNames, type Unit } from '../i18n/units.ts';
import { type Form, formatFact, forms, type Printable, refuseForm } from './format.ts';

const fact = (value: number | null, unit: Printable['unit'] = 'people', rest: Partial<Printable> = {}): Printable => ({
  value,
  unit,
  decimals: 0,
  scale: 'one',
  ...rest,
});

const printed: readonly (readonly [string, Printable, Form, string, string])[] = [
  ['a share as published', fact(50.5, 'percent', { decimals: 2 }), 'standard', '50,50 persen', '50.50 percent'],
  ['a share with the sign', fact(50.5, 'percent', { decimals: 2 }), 'sign', '50,50%', '50.50%'],
  ['a share in words', fact(38, 'percent'), 'words', 'tiga puluh delapan persen', 'thirty-eight percent'],
  ['a share below zero in words', fact(-5, 'points'), 'words', 'minus lima poin', 'minus five points'],
  [
    'rupiah in words',
    fact(16_800, 'rupiah-per-month'),
    'words',
    'enam belas ribu delapan ratus rupiah',
    'sixteen thousand eight hundred rupiah',
  ],
  [
    'a scale in words',
    fact(42e6, 'rupiah', { scale: 'million' }),
    'words',
    'empat puluh dua juta rupiah',
    'forty-two million rupiah',
  ],
  ['people in words', fact(105), 'words', 'seratus lima', 'one hundred and five'],
  [
    'our rounding in words',
    fact(583_891.3, 'people', { decimals: -3 }),
    'words',
    'lima ratus delapan puluh empat ribu',
    'five hundred and eighty-four thousand',
  ],
  ['a share of a hundred', fact(53, 'percent'), 'hundred', '53 dari 100', '53 in 100'],
  [
    'a share of a hundred, rounded half up',
    fact(50.5, 'percent', { decimals: 2 }),
    'hundred',
    '51 dari 100',
    '51 in 100',
  ],
  ['a large count, short', fact(255_721), 'short', '256 ribu', '256 thousand'],
  ['a count below a hundred thousand, short', fact(35_782), 'short', '35,8 ribu', '35.8 thousand'],
  ['millions, short', fact(2_801_938), 'short', '2,8 juta', '2.8 million'],
  ['a round count, short', fact(45_000), 'short', '45 ribu', '45 thousand'],
  ['what rounds up to the next scale', fact(999_960), 'short', '1 juta', '1 million'],
  ['a small count, short', fact(984), 'short', '984', '984'],
  ['rupiah, short', fact(16_800, 'rupiah'), 'short', 'Rp16,8 ribu', 'Rp16.8 thousand'],
  [
    'what a source printed in billions, short',
    fact(5.97e9, 'rupiah', { scale: 'billion', decimals: 2 }),
    'short',
    'Rp5,97 miliar',
    'Rp5.97 billion',
  ],
  ['a share, short', fact(50.5, 'percent', { decimals: 2 }), 'short', '50,50 persen', '50.50 percent'],
  ['nothing reported', fact(null), 'words', 'tidak dilaporkan', 'not reported'],
];

describe('a fact in print', () => {
  test.each(printed)('%s', (_, printable, form, id, en) => {
    expect(formatFact(printable, 'id', form).replaceAll('\u00a0', ' ')).toBe(id);
    expect(formatFact(printable, 'en', form).replaceAll('\u00a0', ' ')).toBe(en);
    expect(refuseForm(printable, form)).toBeNull();
  });
});

describe('a form that would say something else is refused with what to write', () => {
  test.each([
    ['words for a figure with decimals', fact(50.5, 'percent', { decimals: 2 }), 'words', '50.50'],
    ['a hundred for a count', fact(35_782), 'hundred', '35,782'],
    ['a hundred for a share above all', fact(109, 'percent'), 'hundred', '109'],
    ['a hundred for a share that would become none', fact(0.3, 'percent', { decimals: 1 }), 'hundred', '0 in 100'],
    ['a hundred for a share that would become all', fact(99.6, 'percent', { decimals: 1 }), 'hundred', '100 in 100'],
  ] as const)('%s', (_, printable, form, says) => {
    expect(refuseForm(printable, form)?.en).toContain(says);
    expect(refuseForm(printable, form)?.id).toContain('standard');
  });
});

test('a single month or point is told as one, in English too', () => {
  expect(formatFact(fact(1, 'months'), 'en')).toBe('1\u00a0month');
  expect(formatFact(fact(1, 'points'), 'en')).toBe('1\u00a0point');
  expect(formatFact(fact(1, 'months'), 'id')).toBe('1\u00a0bulan');
  expect(formatFact(fact(1.5, 'points', { decimals: 1 }), 'en')).toBe('1.5\u00a0points');
});

const inUnits: Readonly<Record<Unit, string>> = {
  percent: '12 persen',
  points: '12 poin',
  people: '12',
  rupiah: 'Rp12',
  'rupiah-per-month': 'Rp12',
  'percent-of-wage': '12 persen',
  'times-monthly-wage': '12',
  firms: '12',
  cases: '12',
  months: '12 bulan',
  years: '12 tahun',
  'working-days': '12 hari kerja',
  'percent-of-income': '12 persen',
  'percent-of-contract': '12 persen',
  regions: '12',
  rank: '12',
  rule: '12',
  ratio: '12',
};

test.each(unitNames)('a figure in %s is printed as readers know it', (unit) => {
  const fact = { value: 12, unit, decimals: 0, scale: 'one' } as const;
  expect(formatFact(fact, 'id').replaceAll('\u00a0', ' ')).toBe(inUnits[unit]);
  const sign = unit.startsWith('percent') ? '12%' : inUnits[unit];
  expect(formatFact(fact, 'id', 'sign').replaceAll('\u00a0', ' ')).toBe(sign);
});

test('a rule without a number is printed as what it says, in every form', () => {
  const words = { id: 'wajib mendaftar', en: 'must register' };
  const rule = { value: 1, unit: 'rule', decimals: 0, scale: 'one', rule: words } as const;
  for (const form of forms) {
    expect(formatFact(rule, 'id', form)).toBe('wajib mendaftar');
    expect(formatFact(rule, 'en', form)).toBe('must register');
  }
});
