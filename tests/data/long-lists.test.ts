import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { shelvesById } from '../../src/facts/number-shelves.ts';
import { mostRows } from '../../src/facts/shelves.ts';
import { sourceShelvesById } from '../../src/facts/source-shelves.ts';
import { languages } from '../../src/i18n/locale.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { printNumbers, printShelf, type Listed } from '../../src/printed/number-lists.ts';
import { printUsers } from '../../src/printed/facts.ts';
import { root } from '../folders.ts';

/** The record as it would be with fifty times as many numbers, of the same places, topics and times. */
function enlarge({ catalogue, topics }: Listed, times: number): Listed {
  const copies = Array.from({ length: times }, (_, copy) =>
    [...catalogue.facts.values()].map((fact): readonly [string, Fact] => [
      `${fact.id}-${copy}`,
      { ...fact, id: `${fact.id}-${copy}` },
    ]),
  );
  return { topics, catalogue: { ...catalogue, facts: new Map(copies.flat()) } };
}

/** What a page may hold beside its frame and styles, which are some 25 kB; what is printed is half markup. */
const mostBytes = 75_000;
const weigh = (printed: unknown): number => Buffer.byteLength(JSON.stringify(printed));

describe('the lists of a record of thirty thousand numbers', () => {
  const listed = enlarge(readLibrary(root), 54);
  const shelves = shelvesById(listed.catalogue, listed.topics);

  test('are pages that hold every number once and few enough of them', () => {
    expect(listed.catalogue.facts.size).toBeGreaterThan(30_000);
    const lowest = [...shelves.values()].filter((shelf) => shelf.shelves.length === 0);
    expect(lowest.reduce((sum, { things }) => sum + things.length, 0)).toBe(listed.catalogue.facts.size);
    expect(Math.max(...lowest.map(({ things }) => things.length))).toBeLessThanOrEqual(mostRows);
  });

  test.each(languages)('weigh little enough on every page in %s', (language) => {
    const heavy = [...shelves.values()]
      .map((shelf) => [shelf.steps.join('/'), weigh(printShelf(listed, language, shelf))] as const)
      .filter(([, bytes]) => bytes > mostBytes);
    expect(heavy).toEqual([]);
    expect(weigh(printNumbers(listed, language))).toBeLessThanOrEqual(mostBytes);
  });
});

test('documents are listed on pages that stay short, each on one of them', () => {
  const { catalogue } = readLibrary(root);
  const copies = Array.from({ length: 40 }, (_, copy) =>
    [...catalogue.sources.values()].map(
      (source) => [`${source.id}-${copy}`, { ...source, id: `${source.id}-${copy}` }] as const,
    ),
  );
  const sources = new Map(copies.flat());
  const lowest = [...sourceShelvesById({ sources }).values()].filter(({ shelves }) => shelves.length === 0);
  expect(lowest.reduce((sum, { things }) => sum + things.length, 0)).toBe(sources.size);
  expect(Math.max(...lowest.map(({ things }) => things.length))).toBeLessThanOrEqual(mostRows);
});

test.each(languages)(
  'a number that a thousand stories print names a few of them, and says how many more in %s',
  (language) => {
    const library = readLibrary(root);
    const copies = Array.from({ length: 400 }, (_, copy) =>
      [...library.stories.values()].map(
        (story) => [`${story.slug}-${copy}`, { ...story, slug: `${story.slug}-${copy}` }] as const,
      ),
    );
    const used = printUsers({ ...library, stories: new Map(copies.flat()) }, language, 'mks-coverage-2025-12');
    expect(used.mentions.length).toBeLessThanOrEqual(6);
    expect(used.mentions.length + used.moreMentions).toBeGreaterThanOrEqual(1_000);
    // Half of what stands on the page is markup.
    expect(weigh(used)).toBeLessThanOrEqual(5_000);
  },
);
