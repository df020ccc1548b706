import { sha256 } from './fingerprint.ts';

/** A way to divide a list that has grown too long: by what each thing in it is filed under, whose words are a step of an address. */
export type Divide<Thing> = (thing: Thing) => string;

/** A list with an address of its own. What no longer fits on it stands on the shelves it was divided into, which it leads to. */
export interface Shelf<Thing> {
  /** What it was divided by, from the top: `['kota-makassar', 'cakupan', '2025']`. They join into the id of its page. */
  readonly steps: readonly string[];
  /** All of it, in the order of the list. */
  readonly things: readonly Thing[];
  /** Empty where everything stands on the one page. */
  readonly shelves: readonly Shelf<Thing>[];
}

/** How many rows a page of a list holds at most. A row is less than 500 bytes, so that such a page stays below 100 kB. */
export const mostRows = 120;

/** How the last ways to divide a list file a thing: by the digits of a sum of its id, which spreads anything evenly and never changes. */
const byDigit =
  (digit: number) =>
  ({ id }: { readonly id: string }): string =>
    sha256(id).charAt(digit);

/**
 * Files things on pages of at most so many, by one way after the other, and at last by the digits of a sum. What a thing is filed under never
 * depends on the others, so a page that is divided later keeps its address and leads to its parts: no running number of pages that would shift.
 * @param ways in order; a list that still fits is not divided
 */
export function shelve<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  ways: readonly Divide<Thing>[],
  steps: readonly string[] = [],
  most = mostRows,
  digit = 0,
): Shelf<Thing> {
  if (things.length <= most) return { steps, things, shelves: [] };
  const [way = byDigit(digit), ...rest] = ways;
  const next = ways.length === 0 ? digit + 1 : digit;
  const parts = Map.groupBy(things, way);
  return {
    steps,
    things,
    shelves: [...parts].map(([key, part]) => shelve(part, rest, [...steps, key], most, next)),
  };
}

/** A shelf and all below it, the upper ones first. */
export const allShelves = <Thing>(shelf: Shelf<Thing>): readonly Shelf<Thing>[] => [
  shelf,
  ...shelf.shelves.flatMap(allShelves),
];

/** Those on which the things themselves stand. */
export const lowestShelves = <Thing>(shelf: Shelf<Thing>): readonly Shelf<Thing>[] =>
  allShelves(shelf).filter(({ shelves }) => shelves.length === 0);
