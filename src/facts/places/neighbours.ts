import type { Catalogue, Fact, ObservedFact } from '../fact.ts';
import { findObstacle } from '../comparability.ts';
import type { Place } from '../schema/subject.ts';
import type { Series } from '../schema/comparison.ts';
import { countedCoverage, factsInSeries } from './coverage-of-place.ts';
import { placesIn } from './place-tree.ts';

/** Places at one time in one series: what may stand side by side, the highest first. */
export interface Comparison {
  readonly series: Series;
  readonly periodText: string;
  readonly facts: readonly Fact[];
}

const highestFirst = (a: Fact, b: Fact): number => (b.value ?? 0) - (a.value ?? 0);

/** Counted coverage of one series at one time, one number a place. */
function sideBySide(series: Series, periodText: string, catalogue: Catalogue): readonly Fact[] {
  const facts = factsInSeries(series.id, catalogue).filter(
    (fact): fact is ObservedFact =>
      fact.kind === 'observation' &&
      fact.indicator.id === 'coverage' &&
      fact.status === 'measured' &&
      fact.value !== null &&
      fact.periodText === periodText,
  );
  const places = new Set(facts.map(({ place }) => place.id));
  // Several numbers of one place and time are its segments, and no neighbours of anybody.
  return places.size === facts.length && findObstacle(facts, 'comparison', catalogue) === null ? facts : [];
}

/**
 * Where a place stands beside others: for each of its counts the others of the same series and the same time, the newest first. Other times
 * are left out even where a series would allow them, since a year apart is no ranking.
 */
export const neighboursOf = (place: Place, catalogue: Catalogue): readonly Comparison[] =>
  countedCoverage(place, catalogue).flatMap((fact) =>
    fact.series.flatMap((id): readonly Comparison[] => {
      const series = catalogue.series.get(id);
      if (series === undefined) return [];
      const facts = sideBySide(series, fact.periodText, catalogue);
      return facts.length < 2 ? [] : [{ series, periodText: fact.periodText, facts: facts.toSorted(highestFirst) }];
    }),
  );

/**
 * The coverage of the places right inside one that may be held against each other: the one series and time with the most of them, the newer of
 * two with as many. Null where none has two.
 */
export function comparedWithin(place: Place, catalogue: Catalogue): Comparison | null {
  const inside = placesIn(place, catalogue);
  const ids = new Set(inside.map(({ id }) => id));
  const seen = new Map<string, Comparison>();
  for (const one of inside)
    for (const { series, periodText, facts } of neighboursOf(one, catalogue))
      seen.set(`${series.id} ${periodText}`, {
        series,
        periodText,
        facts: facts.filter((fact) => ids.has(fact.place.id)),
      });
  const [best] = [...seen.values()].toSorted(
    (a, b) =>
      b.facts.length - a.facts.length ||
      (b.facts[0]?.period.to.last ?? '').localeCompare(a.facts[0]?.period.to.last ?? '', 'en'),
  );
  return best !== undefined && best.facts.length >= 2 ? best : null;
}
