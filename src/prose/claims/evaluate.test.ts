import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate } from './evaluate.ts';
import { functions } from './functions.ts';
import { parseExpression } from './expression.ts';
import { recordOf } from './test-record.ts';

const record = recordOf(
  {
    low: { value: 23.41 },
    mid: { value: 50.5, period: '2024-11-08' },
    high: { value: 58.17 },
    'high-too': { value: 58.17 },
    'early-year': { value: 49.88, period: '2023' },
    later: { value: 53, decimals: 0, precision: 'rounded', period: '2025-12' },
    'later-near': { value: 53.2, period: '2026-01' },
    'later-same': { value: 53, decimals: 0, precision: 'rounded', period: '2026-02' },
    announced: { value: 63.47, series: ['three'] },
    apart: { value: 40, series: [] },
    side: { value: 30, series: ['two'], period: '2022' },
    'side-later': { value: 31, series: ['two'] },
    people: { value: 255_721, unit: 'people', decimals: 0 },
    'people-later': { value: 296_178, unit: 'people', decimals: 0, period: '2025-12' },
    'people-half': { value: 128_000, unit: 'people', decimals: 0 },
    nobody: { value: 0, unit: 'people', decimals: 0 },
    unknown: { value: null },
    misprint: { value: 60, status: 'misprint' },
    quarter: { value: 25 },
    third: { value: 33.3 },
    half: { value: 51.9 },
    'not-half': { value: 52.1 },
    'exactly-half': { value: 50 },
    nearly: { value: 48 },
    'open-start': { value: 1, period: '../2023' },
    share: { value: 0.51, unit: 'ratio' },
  },
  { rivals: ['announced', 'later'], 'other-units': ['people', 'mid'] },
);

const is = (text: string) => evaluate(parseExpression(text), record).is;

describe('the truth table of every function', () => {
  const table: readonly (readonly [expression: string, verdict: 'true' | 'false' | 'refused', because: string])[] = [
    ['higher(high, low)', 'true', ''],
    ['higher(low, high)', 'false', ''],
    ['higher(high, high-too)', 'refused', 'a tie'],
    ['higher(later, later-near)', 'refused', 'rounding hides it'],
    ['higher(high, announced)', 'refused', 'kept apart'],
    ['higher(high, apart)', 'refused', 'in no series'],
    ['higher(high, people)', 'refused', 'other units'],
    ['higher(high, unknown)', 'refused', 'not reported'],
    ['higher(misprint, low)', 'refused', 'a misprint'],
    ['higher(low, low)', 'refused', 'itself'],
    ['higher(side-later, side)', 'true', 'may stand side by side'],
    ['lower(low, high)', 'true', ''],
    ['lower(high, low)', 'false', ''],
    ['lower(high, high-too)', 'refused', 'a tie'],
    ['higher-figure(announced, later)', 'true', 'rivals in one dispute'],
    ['higher-figure(later, announced)', 'false', ''],
    ['higher-figure(high, low)', 'refused', 'no dispute'],
    ['higher-figure(people, mid)', 'refused', 'other units'],
    ['lower-figure(later, announced)', 'true', ''],
    ['lower-figure(announced, later)', 'false', ''],
    ['lower-figure(low, high)', 'refused', 'no dispute'],
    ['rose(early-year, mid)', 'true', ''],
    ['rose(mid, later)', 'true', ''],
    ['rose(high, later)', 'false', ''],
    ['rose(later, mid)', 'refused', 'not in order'],
    ['rose(later, later-same)', 'refused', 'a tie'],
    ['rose(side, side-later)', 'refused', 'only side by side'],
    ['rose(mid, announced)', 'refused', 'kept apart'],
    ['fell(early-year, mid)', 'false', ''],
    ['fell(high, mid)', 'refused', 'the year ends after the day'],
    ['fell(high, later)', 'true', ''],
    ['unchanged(later, later-same)', 'true', ''],
    ['unchanged(mid, later)', 'false', ''],
    ['unchanged(later-same, later)', 'refused', 'not in order'],
    ['outpaced(people, people-later, mid, later)', 'true', ''],
    ['outpaced(mid, later, people, people-later)', 'false', ''],
    ['outpaced(people, people-later, later, mid)', 'refused', 'not in order'],
    ['outpaced(nobody, people-later, mid, later)', 'refused', 'from zero'],
    ['highest(high, mid, low)', 'true', ''],
    ['highest(mid, high, low)', 'false', ''],
    ['highest(high, low, high-too)', 'refused', 'a tie'],
    ['highest(low, high, high-too)', 'false', 'a tie below it changes nothing'],
    ['highest(high, announced)', 'refused', 'kept apart'],
    ['lowest(low, mid, high)', 'true', ''],
    ['lowest(mid, low, high)', 'false', ''],
    ['lowest(high, high-too)', 'refused', 'a tie'],
    ['more-than(mid, 50)', 'true', ''],
    ['more-than(mid, 51)', 'false', ''],
    ['more-than(later, 53)', 'refused', 'a tie'],
    ['more-than(later, 52.8)', 'refused', 'rounding hides it'],
    ['more-than(apart, 30)', 'true', 'a plain number needs no series'],
    ['more-than(mid, announced)', 'refused', 'kept apart'],
    ['more-than(high, mid)', 'true', ''],
    ['less-than(mid, 51)', 'true', ''],
    ['less-than(mid, 50)', 'false', ''],
    ['less-than(exactly-half, 50)', 'refused', 'a tie'],
    ['at-least(exactly-half, 50)', 'true', 'equal is enough'],
    ['at-least(mid, 51)', 'false', ''],
    ['at-least(unknown, 5)', 'refused', 'not reported'],
    ['at-most(exactly-half, 50)', 'true', 'equal is enough'],
    ['at-most(mid, 50)', 'false', ''],
    ['at-most(misprint, 70)', 'refused', 'a misprint'],
    ['about(mid, 50)', 'true', ''],
    ['about(mid, 53)', 'true', ''],
    ['about(mid, 54)', 'false', 'more than 5 percent away'],
    ['about(mid, announced)', 'refused', 'kept apart'],
    ['nearly(nearly, 50)', 'true', ''],
    ['nearly(mid, 50)', 'false', 'past it'],
    ['nearly(low, 50)', 'false', 'far below'],
    ['nearly(exactly-half, 50)', 'refused', 'it is there'],
    ['half(mid)', 'true', ''],
    ['half(half)', 'true', ''],
    ['half(not-half)', 'false', 'more than 2 points away'],
    ['half(people)', 'refused', 'no share'],
    ['half(share)', 'true', 'a ratio'],
    ['more-than-half(mid)', 'true', ''],
    ['more-than-half(nearly)', 'false', ''],
    ['more-than-half(exactly-half)', 'refused', 'a tie'],
    ['less-than-half(nearly)', 'true', ''],
    ['less-than-half(mid)', 'false', ''],
    ['less-than-half(exactly-half)', 'refused', 'a tie'],
    ['one-in(mid, 2)', 'true', ''],
    ['one-in(quarter, 4)', 'true', ''],
    ['one-in(third, 3)', 'true', ''],
    ['one-in(third, 4)', 'false', ''],
    ['one-in(people, 4)', 'refused', 'no share'],
    ['times(people, people-half, 2)', 'true', ''],
    ['times(people, people-half, 3)', 'false', ''],
    ['times(people, nobody, 2)', 'refused', 'nothing is twice nothing'],
    ['times(people, mid, 2)', 'refused', 'other units'],
    ['first(early-year, mid, later)', 'true', ''],
    ['first(mid, early-year)', 'false', ''],
    ['first(high, mid)', 'refused', 'the year holds the day'],
    ['first(open-start, mid)', 'refused', 'nobody says when it began'],
    ['last(later, mid, early-year)', 'true', ''],
    ['last(mid, later)', 'false', ''],
    ['last(high, high-too)', 'refused', 'the same time'],
    ['since(early-year, mid, later)', 'true', ''],
    ['since(early-year, high, later)', 'false', 'up and then down'],
    ['since(high, later, later-near)', 'refused', 'rounding hides the last step'],
    ['since(mid, later, later-same)', 'refused', 'a tie'],
    ['since(mid, early-year)', 'refused', 'not in order'],
    ['since(side, side-later)', 'refused', 'only side by side'],
    ['and(rose(mid, later), half(mid))', 'true', ''],
    ['and(rose(mid, later), half(low))', 'false', ''],
    ['and(half(mid), higher(low, unknown))', 'refused', ''],
  ];

  test.each(table)('%s is %s %s', (expression, verdict) => {
    expect(is(expression)).toBe(verdict);
  });

  test('names every function with a case that holds, one that does not, and one that cannot be said', () => {
    for (const name of Object.keys(functions)) {
      const verdicts = new Set(
        table.filter(([expression]) => expression.startsWith(`${name}(`)).map(([, verdict]) => verdict),
      );
      expect([name, verdicts.size]).toEqual([name, 3]);
    }
  });
});

test('a claim that does not hold is told with the figures and with what holds instead, in both languages', () => {
  const verdict = evaluate(parseExpression('fell(mid, later)'), record);
  expect(verdict).toEqual({
    is: 'false',
    why: {
      id: 'Catatan tidak mendukung fell(mid, later): 50,50 persen (mid), 53 persen (later). Yang benar rose(mid, later); ubah kata-katanya.',
      en: 'The record does not support fell(mid, later): 50.50 percent (mid), 53 percent (later). What holds is rose(mid, later); change the words.',
    },
  });
});

test('of two numbers exactly one of higher, lower and a tie is the case', () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(number, fc.oneof(number, fc.constant(0)), (a, b) => {
      const two = recordOf({
        a: { value: a, unit: 'people', decimals: 0 },
        b: { value: b, unit: 'people', decimals: 0 },
      });
      const [higher, lower] = ['higher(a, b)', 'lower(a, b)'].map((text) => evaluate(parseExpression(text), two).is);
      expect([
        ['true', 'false'],
        ['false', 'true'],
        ['refused', 'refused'],
      ]).toContainEqual([higher, lower]);
      expect(evaluate(parseExpression('lower(b, a)'), two).is).toBe(higher);
    }),
  );
});

test('whoever is highest is higher than each of the others, and nobody else is highest', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 6 }), (values) => {
      const all = recordOf(
        Object.fromEntries(values.map((value, index) => [`f${index}`, { value, unit: 'people', decimals: 0 }])),
      );
      const ids = [...all.facts.keys()];
      const winners = ids.filter(
        (id) =>
          evaluate(parseExpression(`highest(${[id, ...ids.filter((other) => other !== id)].join(', ')})`), all).is ===
          'true',
      );
      expect(winners.length).toBeLessThanOrEqual(1);
      for (const winner of winners) {
        for (const other of ids.filter((id) => id !== winner))
          expect(evaluate(parseExpression(`higher(${winner}, ${other})`), all).is).toBe('true');
      }
    }),
  );
});
