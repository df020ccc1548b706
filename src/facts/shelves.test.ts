import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allShelves, lowestShelves, mostRows, shelve, type Divide } from './shelves.ts';

interface Thing {
  readonly id: string;
  readonly topic: string;
  readonly year: string;
}

const ways: readonly Divide<Thing>[] = [({ topic }) => topic, ({ year }) => year];

const things = (count: number, topics: number, years: number): readonly Thing[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `fact-${index}`,
    topic: `topic-${index % topics}`,
    year: String(2000 + (index % years)),
  }));

describe('a list on pages of its own', () => {
  test('is one page while it fits, whatever it holds', () => {
    expect(shelve(things(mostRows, 7, 20), ways)).toMatchObject({ steps: [], shelves: [] });
  });

  test('holds every thing once on its lowest pages, none of them with more than fit, however the things are filed', () => {
    const filed = fc.record({
      count: fc.integer({ min: 0, max: 400 }),
      topics: fc.integer({ min: 1, max: 5 }),
      years: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(filed, fc.integer({ min: 1, max: 40 }), ({ count, topics, years }, most) => {
        const all = things(count, topics, years);
        const lowest = lowestShelves(shelve(all, ways, [], most));
        expect(lowest.every((shelf) => shelf.things.length <= most)).toBe(true);
        expect(lowest.flatMap((shelf) => shelf.things.map(({ id }) => id)).toSorted()).toEqual(
          all.map(({ id }) => id).toSorted(),
        );
      }),
    );
  });

  test('has one address for each page', () => {
    const paths = allShelves(shelve(things(5000, 1, 2), ways, [], 10)).map(({ steps }) => steps.join('/'));
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('keeps the address of every page and of what a page was divided into when the record grows', () => {
    const paths = (count: number) =>
      allShelves(shelve(things(count, 3, 6), ways, ['kota-makassar'], 20)).map(({ steps }) => steps.join('/'));
    const [before, after] = [paths(300), new Set(paths(3000))];
    expect(before.length).toBeGreaterThan(10);
    expect(before.filter((path) => !after.has(path))).toEqual([]);
  });

  test('of thirty thousand, all filed under one thing, is still found within a few pages', () => {
    const shelf = shelve(things(30_000, 1, 1), ways);
    const lowest = lowestShelves(shelf);
    expect(Math.max(...lowest.map(({ steps }) => steps.length))).toBeLessThanOrEqual(5);
    expect(Math.max(...allShelves(shelf).map(({ shelves }) => shelves.length))).toBeLessThanOrEqual(16);
  });
});
