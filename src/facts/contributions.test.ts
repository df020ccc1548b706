import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { employeeParts, selfParts, type Rates } from './contributions.ts';

const rates: Rates = {
  jkk: [0.24, 0.54, 0.89, 1.27, 1.74],
  jkm: 0.3,
  jhtCompany: 3.7,
  jhtWorker: 2,
  jpCompany: 2,
  jpWorker: 1,
  jpCeiling: 11_086_300,
  self: { jkkJkm: 16_800, jht: 20_000 },
  cuts: {
    driver: { share: 50, first: '2026-01-01', last: '2027-03-31' },
    other: { share: 50, first: '2026-04-01', last: '2026-12-31' },
  },
};

const costs = (job: 'driver' | 'other', day: string, withSavings = false) =>
  selfParts(job, withSavings, day, rates).reduce((sum, { you }) => sum + you, 0);

describe('What the self-employed pay', () => {
  test.each([
    ['driver', '2025-12-31', 16_800],
    ['driver', '2026-01-01', 8400],
    ['driver', '2026-11-27', 8400],
    ['driver', '2027-03-31', 8400],
    ['driver', '2027-04-01', 16_800],
    ['other', '2026-03-31', 16_800],
    ['other', '2026-04-01', 8400],
    ['other', '2026-12-31', 8400],
    ['other', '2027-01-01', 16_800],
  ] as const)('%s on %s: %i', (job, day, amount) => {
    expect(costs(job, day)).toBe(amount);
  });

  test('is cut for JKK and JKM alone: old-age savings cost the same all the time', () => {
    expect(costs('driver', '2026-11-27', true)).toBe(28_400);
    expect(costs('driver', '2027-04-01', true)).toBe(36_800);
  });
});

describe('What is paid for an employee', () => {
  const parts = (wage: number, size: 'micro' | 'small' | 'large', risk = 0) =>
    employeeParts({ wage, size, risk }, rates);

  test('by the size of the business: micro firms JKK and JKM, small ones JHT too, others JP as well', () => {
    const programmes = (size: 'micro' | 'small' | 'large') => parts(3e6, size).map(({ programme }) => programme);
    expect(programmes('micro')).toEqual(['JKK', 'JKM']);
    expect(programmes('small')).toEqual(['JKK', 'JKM', 'JHT']);
    expect(programmes('large')).toEqual(['JKK', 'JKM', 'JHT', 'JP']);
  });

  test('at Rp3 million in a large company at very low risk', () => {
    expect(parts(3e6, 'large')).toEqual([
      { programme: 'JKK', company: 7200, you: 0 },
      { programme: 'JKM', company: 9000, you: 0 },
      { programme: 'JHT', company: 111_000, you: 60_000 },
      { programme: 'JP', company: 60_000, you: 30_000 },
    ]);
  });

  test('by risk, which moves JKK and nothing else', () => {
    expect(rates.jkk.map((_, risk) => parts(1e6, 'micro', risk)[0]?.company)).toEqual([
      2400, 5400, 8900, 12_700, 17_400,
    ]);
  });

  test('with JP on wages up to its ceiling, however high the wage', () => {
    fc.assert(
      fc.property(fc.integer({ min: rates.jpCeiling, max: 1e9 }), (wage) => {
        expect(parts(wage, 'large').at(-1)).toEqual({ programme: 'JP', company: 221_726, you: 110_863 });
      }),
    );
  });

  test('never less at a higher wage', () => {
    fc.assert(
      fc.property(fc.nat(1e8), fc.nat(1e8), (one, more) => {
        const total = (wage: number) =>
          parts(wage, 'large', 4).reduce((sum, { company, you }) => sum + company + you, 0);
        expect(total(one + more)).toBeGreaterThanOrEqual(total(one));
      }),
    );
  });
});
