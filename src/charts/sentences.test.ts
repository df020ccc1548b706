import { describe, expect, test } from 'vitest';
import { languages } from '../i18n/locale.ts';
import { exampleFact, type ExampleFact } from './example.ts';
import { changeWords, distance, turnOf } from './distance.ts';
import { missingPlaces, missingSentence, spokenFact, valueAndPeriod } from './sentences.ts';

const fact = (value: number | null, more: Partial<ExampleFact> = {}) => exampleFact({ id: 'a', value, ...more });
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null;
const both = (say: (language: 'id' | 'en') => string | null) => languages.map((language) => plain(say(language)));

describe('how one figure stands to an earlier one', () => {
  test('a difference of percentages is points and never percent', () => {
    const [from, to] = [fact(38), fact(50.5, { decimals: 2 })];
    expect(both((language) => changeWords(from, to, language))).toEqual(['naik sekitar 13 poin', 'up about 13 points']);
    const wages = (value: number) => fact(value, { unit: 'percent-of-wage', decimals: 1 });
    expect(plain(changeWords(wages(5.7), wages(3.7), 'en'))).toBe('down 2 points');
  });

  test('a count is told with what is counted', () => {
    const people = (value: number) => fact(value, { unit: 'people' });
    expect(both((language) => changeWords(people(35782), people(34578), language))).toEqual([
      'turun 1.204 orang',
      'down 1,204 people',
    ]);
    expect(plain(distance(people(1), people(3), 'id'))).toBe('2 orang');
  });

  test('equal figures are unchanged, and what was not reported stands in no relation', () => {
    expect(both((language) => changeWords(fact(50), fact(50), language))).toEqual(['tidak berubah', 'unchanged']);
    for (const [one, other] of [
      [fact(null), fact(50)],
      [fact(50), fact(null)],
    ] as const) {
      expect(changeWords(one, other, 'id')).toBeNull();
      expect(distance(one, other, 'id')).toBeNull();
    }
  });

  test('what prints alike is unchanged only where it was recorded alike, and else almost the same', () => {
    const [one, other] = [fact(50.004, { decimals: 2 }), fact(50, { decimals: 2 })];
    expect(both((language) => changeWords(one, other, language))).toEqual(['hampir sama', 'almost the same']);
    expect(both((language) => distance(one, other, language))).toEqual([
      'kurang dari 0,01 poin',
      'less than 0.01 points',
    ]);
    expect(turnOf(one, one)).toBe('same');
  });

  test('a distance is no more precise than the less precise figure, says when it was rounded for that, and has no zeros at its end', () => {
    const apart = (one: number, other: number, decimals: number, least = 0) =>
      plain(distance(fact(one, { decimals }), fact(other, { decimals: least }), 'en'));
    expect(apart(50.55, 38, 2)).toBe('about 13 points');
    expect(apart(50.55, 38, 2, 1)).toBe('about 12.6 points');
    expect(apart(50.55, 38, 2, 2)).toBe('12.55 points');
    expect(apart(50.5, 38, 2, 2)).toBe('12.5 points');
    expect(apart(51, 38, 2)).toBe('13 points');
    expect(apart(38.3, 38, 1)).toBe('less than 1 point');
    const people = (value: number, precision: 'exact' | 'rounded' | 'approximate') =>
      fact(value, { unit: 'people', precision });
    const counted = (...[one, other]: readonly ReturnType<typeof fact>[]) =>
      one && other ? plain(distance(one, other, 'id')) : null;
    expect(counted(people(36_000, 'rounded'), people(32_481, 'exact'))).toBe('sekitar 4.000 orang');
    expect(counted(people(36_000, 'rounded'), people(35_782, 'exact'))).toBe('kurang dari 1.000 orang');
    expect(counted(people(36_000, 'approximate'), people(32_000, 'exact'))).toBe('sekitar 4.000 orang');
    expect(counted(people(36_001, 'exact'), people(32_000, 'exact'))).toBe('4.001 orang');
    // What a law fixes is exact, however few digits it is written with.
    const rate = (value: number, decimals: number) =>
      fact(value, { unit: 'percent-of-wage', decimals, status: 'enacted' });
    expect(counted(rate(6, 0), rate(5.7, 1))).toBe('0,3 poin');
    // 72.5 − 53.1 is 19.400000000000006 to a machine.
    expect(plain(distance(fact(53.1, { decimals: 1 }), fact(72.5, { decimals: 1 }), 'en'))).toBe('19.4 points');
  });

  test('figures printed in a scale differ in the scale and the digits of the coarser one', () => {
    const rupiah = (value: number, scale: 'one' | 'billion', decimals: number) =>
      fact(value, { unit: 'rupiah', scale, decimals });
    expect(both((language) => distance(rupiah(5.97e9, 'billion', 2), rupiah(4.9e9, 'billion', 2), language))).toEqual([
      'Rp1,07 miliar',
      'Rp1.07 billion',
    ]);
    expect(plain(distance(rupiah(5.97e9, 'billion', 2), rupiah(4.9e9, 'billion', 1), 'id'))).toBe(
      'sekitar Rp1,1 miliar',
    );
    expect(plain(distance(rupiah(5e9, 'billion', 0), rupiah(4999983200, 'one', 0), 'id'))).toBe(
      'kurang dari Rp1 miliar',
    );
    expect(plain(distance(rupiah(5e9, 'one', 0), rupiah(4999983200, 'one', 0), 'id'))).toBe('Rp16.800');
  });
});

test('a figure in a sentence carries its unit, its period beside it, and says when it was not reported', () => {
  expect(both((language) => spokenFact(fact(35782, { unit: 'people' }), language))).toEqual([
    '35.782 orang',
    '35,782 people',
  ]);
  expect(both((language) => spokenFact(fact(50.5, { decimals: 2 }), language))).toEqual([
    '50,50 persen',
    '50.50 percent',
  ]);
  expect(both((language) => spokenFact(fact(null, { unit: 'people' }), language))).toEqual([
    'tidak dilaporkan',
    'not reported',
  ]);
  expect(both((language) => valueAndPeriod(fact(38, { period: '2023-11' }), language))).toEqual([
    '38 persen (November 2023)',
    '38 percent (November 2023)',
  ]);
});

test('what was not reported is named, and nothing is said where all was', () => {
  const row = (value: number | null, name: string) => ({
    fact: fact(value),
    label: { id: name, en: name },
    highlight: false,
  });
  expect(missingSentence([row(1, 'Gowa'), row(0, 'Wajo')], 'id')).toEqual([]);
  expect(
    both((language) => missingSentence([row(null, 'Luwu'), row(1, 'Gowa'), row(null, 'Wajo')], language)[0] ?? ''),
  ).toEqual(['Tidak dilaporkan: Luwu dan Wajo.', 'Not reported: Luwu and Wajo.']);
  expect(missingPlaces([], 'id')).toEqual([]);
  expect(missingPlaces(['Luwu, Juli 2024', 'Wajo, 2023'], 'id')).toEqual([
    'Tidak dilaporkan: Luwu, Juli 2024; Wajo, 2023.',
  ]);
});
