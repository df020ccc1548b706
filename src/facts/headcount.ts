import type { Catalogue, Fact } from './fact.ts';

/** Whether a number is the headcount behind a share: in people, of the same place and time, and come about alike. */
export const isHeadcountOf = (people: Fact, share: Fact): boolean =>
  people.unit === 'people' &&
  people.value !== null &&
  people.status === share.status &&
  people.place.id === share.place.id &&
  people.periodText === share.periodText;

const known = new WeakMap<Catalogue['facts'], ReadonlyMap<string, readonly Fact[]>>();

const placeAndTime = ({ place, periodText }: Fact): string => `${place.id} ${periodText}`;

/** Every count of participants by its place and time, so that a story with a hundred numbers goes through the record once. */
function countsIn(facts: Catalogue['facts']): ReadonlyMap<string, readonly Fact[]> {
  const kept = known.get(facts);
  if (kept) return kept;
  const counts = [...facts.values()].filter(
    (fact) =>
      fact.kind === 'observation' && fact.status === 'measured' && fact.indicator.id.startsWith('participants-'),
  );
  const made = Map.groupBy(counts, placeAndTime);
  known.set(facts, made);
  return made;
}

/**
 * How many people stand behind a coverage: null where nobody gave a number, and undefined where the question does not arise, since a target
 * counts nobody yet. Of several counts the whole one is meant, the largest.
 */
export function headcountOf(fact: Fact, { facts }: Pick<Catalogue, 'facts'>): Fact | null | undefined {
  if (fact.kind !== 'observation' || !['coverage', 'coverage-registered'].includes(fact.indicator.id)) return undefined;
  const given = facts.get(fact.observation.share?.numerator ?? '');
  if (given) return given;
  const counts = (countsIn(facts).get(placeAndTime(fact)) ?? []).filter((count) => isHeadcountOf(count, fact));
  return counts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0] ?? null;
}
