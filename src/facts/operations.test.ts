import fc from 'fast-check';
import { expect, test } from 'vitest';
import { operations } from './operations.ts';

const amount = fc.integer({ min: 1, max: 1e9 });
const compute = (name: keyof typeof operations, ...values: readonly number[]) => operations[name].compute(values);

test('a share of a whole, taken back from the whole, is the part', () => {
  fc.assert(
    fc.property(amount, amount, (part, whole) => {
      expect(compute('implied-part', compute('share', part, whole), whole)).toBeCloseTo(part, 3);
      expect(compute('implied-base', part, compute('share', part, whole)) / whole).toBeCloseTo(1, 9);
    }),
  );
});

test('what a budget pays for costs the budget', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 1e6 }), (budget, rate) => {
      expect(compute('annual-cost', compute('people-covered', budget, rate), rate) / budget).toBeCloseTo(1, 9);
      expect(compute('months-covered', budget, compute('people-covered', budget, rate), rate)).toBeCloseTo(12, 6);
    }),
  );
});

test('a sum does not depend on the order of what is added', () => {
  fc.assert(
    fc.property(fc.array(amount, { minLength: 2 }), (values) => {
      expect(compute('sum', ...values)).toBe(compute('sum', ...values.toReversed()));
    }),
  );
});

test('a change back and forth leaves nothing', () => {
  fc.assert(
    fc.property(amount, amount, (from, to) => {
      expect((1 + compute('change', from, to) / 100) * (1 + compute('change', to, from) / 100)).toBeCloseTo(1, 6);
    }),
  );
});

test('percentages are apart by points, ranks by nothing, and people are not taken from percentages', () => {
  expect(operations.difference.unit(['percent', 'percent'])).toBe('points');
  expect(operations.difference.unit(['people', 'people'])).toBe('people');
  expect(operations.difference.unit(['rank', 'rank'])).toBeNull();
  expect(operations.remainder.unit(['people', 'percent'])).toBeNull();
  expect(operations['annual-cost'].unit(['people', 'rupiah-per-month'])).toBe('rupiah');
  expect(operations.share.unit(['people', 'firms'])).toBeNull();
});
