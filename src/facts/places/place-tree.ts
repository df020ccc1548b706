import type { Catalogue, Fact } from '../fact.ts';
import type { Place } from '../schema/subject.ts';

type Places = Pick<Catalogue, 'places'>;

/** The places around one, the widest first: Indonesia, South Sulawesi. */
export function placesAround(place: Place, { places }: Places): readonly Place[] {
  const around: Place[] = [];
  for (let next = places.get(place.parent ?? ''); next !== undefined && !around.includes(next);) {
    around.unshift(next);
    next = places.get(next.parent ?? '');
  }
  return around;
}

/** The places right inside one, in the order of the record. */
export const placesIn = ({ id }: Place, { places }: Places): readonly Place[] =>
  [...places.values()].filter(({ parent }) => parent === id);

const known = new WeakMap<Catalogue['facts'], ReadonlyMap<string, readonly Fact[]>>();

/** The numbers about a place itself, not about those inside it, in the order of the record. */
export function factsOf({ id }: Place, { facts }: Pick<Catalogue, 'facts'>): readonly Fact[] {
  const byPlace = known.get(facts) ?? Map.groupBy(facts.values(), ({ place }) => place.id);
  known.set(facts, byPlace);
  return byPlace.get(id) ?? [];
}
