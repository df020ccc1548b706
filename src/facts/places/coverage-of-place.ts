import type { Catalogue, Fact, ObservedFact } from '../fact.ts';
import type { Place } from '../schema/subject.ts';
import { isWeak } from '../weak.ts';
import { factsOf } from './place-tree.ts';

/** The facts of each series, so that a page of a place need not go through the record once more. */
const known = new WeakMap<Catalogue['facts'], ReadonlyMap<string, readonly Fact[]>>();

/** Everything that stands in a series, in the order of the record. */
export function factsInSeries(id: string, { facts }: Pick<Catalogue, 'facts'>): readonly Fact[] {
  const kept = known.get(facts);
  if (kept) return kept.get(id) ?? [];
  const bySeries = new Map<string, Fact[]>();
  for (const fact of facts.values())
    for (const series of fact.series) bySeries.set(series, [...(bySeries.get(series) ?? []), fact]);
  known.set(facts, bySeries);
  return bySeries.get(id) ?? [];
}

/**
 * Whether a coverage is that of a place and not of a part of its workers: in some series it is the only number of its place and time. Where a
 * series holds several of one place and time, they are its segments, or one count by several denominators.
 */
const isOfWhole = (fact: Fact, catalogue: Pick<Catalogue, 'facts'>): boolean =>
  fact.series.some((id) =>
    factsInSeries(id, catalogue).every(
      (other) => other === fact || other.place.id !== fact.place.id || other.periodText !== fact.periodText,
    ),
  );

/**
 * The coverage of a place as an office counted it, the newest first: what may stand for the place by itself. Neither a weak number nor one
 * whose time was not said does.
 */
export function countedCoverage(place: Place, catalogue: Pick<Catalogue, 'facts'>): readonly ObservedFact[] {
  return factsOf(place, catalogue)
    .filter(
      (fact): fact is ObservedFact =>
        fact.kind === 'observation' &&
        fact.status === 'measured' &&
        fact.indicator.id === 'coverage' &&
        fact.value !== null &&
        fact.period.from !== null &&
        !isWeak(fact) &&
        isOfWhole(fact, catalogue),
    )
    .toSorted((a, b) => b.period.to.last.localeCompare(a.period.to.last, 'en'));
}
