import type { Fact } from './fact.ts';
import type { Records } from './records.ts';
import type { Place } from './schema/place.ts';

/** A place and everything around it, from the inside out. Ends at a circle, which is reported elsewhere. */
function around(place: Place, { places }: Pick<Records, 'places'>): readonly Place[] {
  const chain = [place];
  for (let next = place.parent; next !== null;) {
    const parent = places.byId.get(next)?.data;
    if (parent === undefined || chain.includes(parent)) break;
    chain.push(parent);
    next = parent.parent;
  }
  return chain;
}

/** The smallest place that holds the places of all facts; that of the first fact when nothing holds them all. */
export function commonPlace(facts: readonly [Fact, ...Fact[]], records: Pick<Records, 'places'>): Place {
  const [{ place: start }, ...others] = facts;
  const chains = others.map(({ place }) => around(place, records));
  return around(start, records).find((place) => chains.every((chain) => chain.includes(place))) ?? start;
}
