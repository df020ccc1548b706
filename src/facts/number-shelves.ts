import type { Catalogue, Fact } from './fact.ts';
import { allShelves, shelve, type Shelf } from './shelves.ts';
import { indicatorOf, topicOf, type Topic } from './topics.ts';

export type FactShelf = Shelf<Fact>;

type Topics = ReadonlyMap<string, Topic>;

/** Where a number is filed that has no topic or no indicator. */
export const filedElsewhere = 'lain';

export const fileUnderTopic =
  (topics: Topics) =>
  (fact: Fact): string =>
    topicOf(fact, topics)?.id ?? filedElsewhere;

export const fileUnderMeasure = (fact: Fact): string => indicatorOf(fact) ?? filedElsewhere;

const fileUnderYear = ({ period }: Fact): string => period.to.last.slice(0, 4);

const newestFirst = (facts: readonly Fact[]): readonly Fact[] =>
  facts.toSorted((a, b) => b.period.to.last.localeCompare(a.period.to.last, 'en'));

const known = new WeakMap<Catalogue['facts'], ReadonlyMap<string, FactShelf>>();

/**
 * The numbers of every place that has any, the newest first, on one page or several: by topic, then by year, then by what is measured. The
 * places stand in the order of the record.
 */
export function shelvesOfPlaces(
  { facts, places }: Pick<Catalogue, 'facts' | 'places'>,
  topics: Topics,
): ReadonlyMap<string, FactShelf> {
  const kept = known.get(facts);
  if (kept) return kept;
  const byPlace = Map.groupBy(facts.values(), ({ place }) => place.id);
  const ways = [fileUnderTopic(topics), fileUnderYear, fileUnderMeasure];
  const shelves = new Map(
    [...places.keys()].flatMap((id) => {
      const own = byPlace.get(id);
      return own === undefined ? [] : [[id, shelve(newestFirst(own), ways, [id])] as const];
    }),
  );
  known.set(facts, shelves);
  return shelves;
}

/** Every page of numbers by its id, such as `kota-makassar/cakupan`. */
export const shelvesById = (
  catalogue: Pick<Catalogue, 'facts' | 'places'>,
  topics: Topics,
): ReadonlyMap<string, FactShelf> =>
  new Map(
    [...shelvesOfPlaces(catalogue, topics).values()]
      .flatMap(allShelves)
      .map((shelf) => [shelf.steps.join('/'), shelf] as const),
  );
