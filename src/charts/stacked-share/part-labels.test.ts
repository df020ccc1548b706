import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { labelRoom, placePartLabels, type Stretch } from './part-labels.ts';

// Hundreds of drawings, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const column = 288;

const stretches = fc
  .array(
    fc.record({
      share: fc.oneof(fc.constant(0), fc.double({ min: 0.001, max: 100, noNaN: true })),
      width: fc.integer({ min: 20, max: 140 }),
    }),
    { minLength: 2, maxLength: 5 },
  )
  .filter((parts) => parts.some(({ share }) => share > 0))
  .map((parts) => {
    const sum = parts.reduce((total, { share }) => total + share, 0);
    let from = 0;
    return parts.map(({ share, width }): Stretch => {
      const stretch = { from, to: Math.min(100, from + (share / sum) * 100), width };
      from = stretch.to;
      return stretch;
    });
  });

/** What a placed label covers in a column of this width. */
function extentOf({ from, to, width }: Stretch, anchor: 'start' | 'end', at: number) {
  const leader = ((anchor === 'start' ? from : to) / 100) * at;
  return {
    leader,
    left: anchor === 'start' ? leader : leader - width,
    right: anchor === 'start' ? leader + width : leader,
  };
}

/** Labels as they lie in a column of this width; none when they have no place. */
const placedAt = (some: readonly Stretch[], at: number) =>
  (placePartLabels(some, column) ?? []).flatMap((placement, index) => {
    const stretch = some[index];
    return stretch ? [{ ...placement, ...extentOf(stretch, placement.anchor, at) }] : [];
  });

test('two labels on one level never overlap, and none leaves the column, at any width', () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: column, max: 1100 }), (some, at) => {
      const placed = placedAt(some, at);
      placed.forEach((one, index) => {
        expect(one.left).toBeGreaterThanOrEqual(-1e-6);
        expect(one.right).toBeLessThanOrEqual(at + 1e-6);
        for (const other of placed.slice(index + 1)) {
          if (one.level === other.level) expect(one.right < other.left || other.right < one.left).toBe(true);
        }
      });
    }),
    { numRuns: 1000 },
  );
});

test('no leader comes down through a label that stands above its own, at any width', () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: column, max: 1100 }), (some, at) => {
      const placed = placedAt(some, at);
      for (const text of placed) {
        for (const other of placed) {
          if (other === text || other.level <= text.level) continue;
          // Within 4 px of the text's own leader, off which the text keeps 6, another may pass.
          const [from, to] = text.anchor === 'start' ? [text.left + 4, text.right] : [text.left, text.right - 4];
          const inside = other.leader > from && other.leader < to;
          expect(inside).toBe(false);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('labels of at most half a phone always find a place when there are two', () => {
  fc.assert(
    fc.property(
      stretches.filter(({ length }) => length === 2),
      (some) => placePartLabels(some, column) !== null,
    ),
    { numRuns: 500 },
  );
});

test('labels of up to five parts find a place more often than not', () => {
  const samples = fc.sample(stretches, { numRuns: 500, seed: 7 });
  expect(samples.filter((some) => placePartLabels(some, column) !== null).length).toBeGreaterThan(250);
});

test('a label at an end has the whole column, one in the very middle half of it', () => {
  expect(labelRoom({ from: 0, to: 10 }, column)).toBe(288);
  expect(labelRoom({ from: 90, to: 100 }, column)).toBe(288);
  expect(labelRoom({ from: 50, to: 50 }, column)).toBe(144);
});
