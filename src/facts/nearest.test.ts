import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from './suggest.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 12 });

test('two words are as far apart in one direction as in the other, and only the same word is at no distance', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('one slip of the finger is found: a letter dropped, doubled, changed or swapped', () => {
  const known = ['makassar', 'gowa', 'maros', 'takalar'];
  expect(
    ['makasar', 'makasssar', 'makassat', 'makassra', 'MAKASSAR'].map((written) => nearest(written, known)),
  ).toEqual(Array(5).fill('makassar'));
});

test('nothing is suggested that could hardly be meant', () => {
  expect(nearest('jakarta', ['makassar', 'gowa'])).toBeNull();
  expect(nearest('x', [])).toBeNull();
});

test('a word that is known is its own nearest', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        word.filter((text) => text !== ''),
        { minLength: 1 },
      ),
      (words) => {
        for (const known of words) expect(nearest(known, words)).toBe(known);
      },
    ),
  );
});
