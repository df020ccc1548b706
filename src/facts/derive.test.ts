import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod, type Period } from '../i18n/dates.ts';
import { printOf, spanPeriods } from './derive.ts';
import { valueAsPrinted } from './format.ts';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

const span = (first: string, ...others: readonly string[]) => spanPeriods([period(first), ...others.map(period)]).text;

test('a calculation covers the time from its first number to its last', () => {
  expect(span('2025-12', '2024-11-08')).toBe('2024-11-08/2025-12');
  expect(span('2025-12', '2025-12')).toBe('2025-12');
  expect(span('2024', '2025')).toBe('2024/2025');
  expect(span('2025', '../2025-08')).toBe('../2025');
});

test('the span of any periods is a period, and holds each of them', () => {
  const point = fc
    .tuple(fc.integer({ min: 2015, max: 2026 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
  const text = fc.oneof(
    point,
    point.map((end) => `../${end}`),
    fc.integer({ min: 2015, max: 2026 }).map(String),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), ([first = '2024', ...others]) => {
      const whole = parsePeriod(span(first, ...others));
      expect(whole).not.toBeNull();
      for (const part of [first, ...others].map(period)) {
        expect(part.to.last <= (whole?.to.last ?? '')).toBe(true);
        if (part.from !== null && whole?.from) expect(whole.from.first <= part.from.first).toBe(true);
      }
    }),
  );
});

test('a result rounded to millions is printed in its scale, and worth the same', () => {
  expect(printOf({ decimals: -6 }, 30_000_000_000)).toEqual({ decimals: 0, scale: 'billion' });
  expect(printOf({ decimals: -6 }, 402_500_000_000)).toEqual({ decimals: 1, scale: 'billion' });
  expect(printOf({ decimals: -6 }, 7_000_000)).toEqual({ decimals: 0, scale: 'million' });
  expect(printOf({ decimals: -3 }, 1_474_000)).toEqual({ decimals: -3, scale: 'one' });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5e12 }), (value) => {
      expect(valueAsPrinted({ value, ...printOf({ decimals: -6 }, value) })).toBe(
        valueAsPrinted({ value, decimals: -6, scale: 'one' }),
      );
    }),
  );
});
