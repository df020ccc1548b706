import { findObstacle } from './comparability.ts';
import type { Catalogue, Fact, ObservedFact } from './fact.ts';

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
 * Whether a coverage is that of a group of workers, such as formal ones: the same report gives another coverage of that place and time, and
 * this is not the one that is read over time. A count of all participants does not stand behind it.
 */
function isOfGroup(fact: ObservedFact, { facts, series }: Pick<Catalogue, 'facts' | 'series'>): boolean {
  if (fact.series.some((id) => series.get(id)?.use === 'trend')) return false;
  const source = fact.sources[0]?.id;
  return [...facts.values()].some(
    (other) =>
      other.id !== fact.id &&
      other.kind === 'observation' &&
      other.indicator.id === fact.indicator.id &&
      other.sources[0]?.id === source &&
      placeAndTime(other) === placeAndTime(fact),
  );
}

/** Whether the record keeps a count apart from a coverage, or from everything: then it is not what the coverage was made of. */
function isApart(count: Fact, share: Fact, catalogue: Pick<Catalogue, 'series' | 'separations'>): boolean {
  const rule = findObstacle([share, count], 'comparison', catalogue)?.rule;
  return count.series.length === 0 || catalogue.separations.some(({ id }) => id === rule);
}

/**
 * How many people stand behind a coverage: null where nobody gave a number, and undefined where the question does not arise, since a target
 * counts nobody yet. Of several counts the whole one is meant, the largest.
 */
export function headcountOf(
  fact: Fact,
  catalogue: Pick<Catalogue, 'facts' | 'series' | 'separations'>,
): Fact | null | undefined {
  if (fact.kind !== 'observation' || !['coverage', 'coverage-registered'].includes(fact.indicator.id)) return undefined;
  const { facts } = catalogue;
  const given = facts.get(fact.observation.share?.numerator ?? '');
  if (given) return given;
  if (isOfGroup(fact, catalogue)) return null;
  const counts = (countsIn(facts).get(placeAndTime(fact)) ?? []).filter(
    (count) => isHeadcountOf(count, fact) && !isApart(count, fact, catalogue),
  );
  return counts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0] ?? null;
}
