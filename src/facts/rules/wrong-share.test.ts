import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../fact.ts';
import type { Observation } from '../schema/observation.ts';
import { wrongShare, wrongSum } from './check-arithmetic.ts';

type Part = Pick<Observation, 'value' | 'decimals' | 'precision'>;

/** An observation with only what arithmetic looks at. */
const observation = (id: string, unit: Observation['unit'], part: Part, more: Partial<Observation> = {}) =>
  ({ id, unit, scale: 'one', status: 'measured', ...part, ...more }) as Observation;

const asFact = (source: Observation) => ({ ...source, kind: 'observation', observation: source }) as unknown as Fact;

const people = (id: string, value: number, precision: Part['precision'] = 'exact') =>
  observation(id, 'people', { value, decimals: 0, precision });

const factsOf = (...sources: readonly Observation[]) => new Map(sources.map((source) => [source.id, asFact(source)]));

const share = { share: { numerator: 'n', denominator: 'd' } };

test('a share rounded as it was published is believed, to any number of decimals', () => {
  fc.assert(
    fc.property(fc.nat(1e7), fc.integer({ min: 1, max: 1e7 }), fc.nat(4), (a, b, decimals) => {
      const [numerator, denominator] = a < b ? [a, b] : [b, a];
      fc.pre(denominator > 0);
      const value = Number(((numerator / denominator) * 100).toFixed(decimals));
      const written = observation('s', 'percent', { value, decimals, precision: 'rounded' }, share);
      expect([...wrongShare(written, factsOf(people('n', numerator), people('d', denominator)))]).toEqual([]);
    }),
  );
});

test('a share that is two units of its last digit away is not believed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 900 }), fc.constantFrom(-2, 2), (numerator, off) => {
      const value = Number((numerator / 10 + off * 0.1).toFixed(1));
      const written = observation('s', 'percent', { value, decimals: 1, precision: 'rounded' }, share);
      expect([...wrongShare(written, factsOf(people('n', numerator), people('d', 1000)))]).toHaveLength(1);
      const about = { ...written, precision: 'approximate' } as Observation;
      expect([...wrongShare(about, factsOf(people('n', numerator), people('d', 1000)))]).toHaveLength(0);
    }),
  );
});

test('a numerator that was itself rounded widens what is believed', () => {
  const written = observation('s', 'percent', { value: 33.4, decimals: 1, precision: 'rounded' }, share);
  const thousands = observation(
    'n',
    'people',
    { value: 333_000, decimals: 0, precision: 'rounded' },
    { scale: 'thousand' },
  );
  expect([...wrongShare(written, factsOf(people('n', 333_000), people('d', 1_000_000)))]).toHaveLength(1);
  expect([...wrongShare(written, factsOf(thousands, people('d', 998_600)))]).toHaveLength(0);
});

test('of nothing there is no share', () => {
  const written = observation('s', 'percent', { value: 0, decimals: 0, precision: 'exact' }, share);
  expect([...wrongShare(written, factsOf(people('n', 0), people('d', 0)))].map(({ path }) => path)).toEqual([
    ['share', 'denominator'],
  ]);
});

test('a total is the sum of its parts, give or take the rounding of each', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1e6), { minLength: 2, maxLength: 8 }),
      fc.integer({ min: -3, max: 3 }),
      (parts, off) => {
        const total = parts.reduce((sum, part) => sum + part, 0) + off;
        const ids = parts.map((_, index) => `p${index}`);
        const written = { ...people('t', total), parts: ids } as Observation;
        expect([...wrongSum(written, factsOf(...parts.map((part, index) => people(`p${index}`, part))))].length).toBe(
          off === 0 ? 0 : 1,
        );
        const slack = 0.5 * parts.length;
        const rounded = [
          ...wrongSum(written, factsOf(...parts.map((part, index) => people(`p${index}`, part, 'rounded')))),
        ];
        expect(rounded.length).toBe(Math.abs(off) <= slack ? 0 : 1);
      },
    ),
  );
});
