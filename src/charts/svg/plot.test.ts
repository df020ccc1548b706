import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marginFor, stretched } from './plot.ts';
import { serialize, svg } from './svg.ts';

test('a margin has room for what it is for, in the smallest step of 8 px', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 240, noNaN: true }), (pixels) => {
      const margin = marginFor(pixels);
      expect(margin % 8).toBe(0);
      expect(margin).toBeGreaterThanOrEqual(pixels);
      expect(margin).toBeLessThan(pixels + 8);
    }),
    { numRuns: 300 },
  );
});

test('a stretched layer runs from 0 to 100 across and in pixels down', () => {
  expect(serialize(stretched(120, svg('path', { d: 'M0 0L100 120' })))).toBe(
    '<svg width="100%" height="120" viewBox="0 0 100 120" preserveAspectRatio="none" overflow="visible"><path d="M0 0L100 120"/></svg>',
  );
});
