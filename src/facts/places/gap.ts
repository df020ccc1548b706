import type { Catalogue, Fact } from '../fact.ts';
import type { Place } from '../schema/subject.ts';
import { countedCoverage } from './coverage-of-place.ts';
import { factsOf } from './place-tree.ts';

/** Two headcounts of one source: who is protected, and who is not yet or how many there are in all. */
export interface Gap {
  readonly part: Fact;
  /** `rest`: the two add up to all. `whole`: the second holds the first. */
  readonly other: { readonly is: 'rest' | 'whole'; readonly fact: Fact };
  /** Percent of all, for drawing alone: a length is read and not a figure. */
  readonly share: number;
}

const shareOf = (part: Fact, other: Gap['other']): number => {
  const [one, two] = [part.value ?? 0, other.fact.value ?? 0];
  return (100 * one) / (other.is === 'rest' ? one + two : two);
};

const isCount = (fact: Fact | undefined): fact is Fact =>
  fact !== undefined &&
  fact.unit === 'people' &&
  (fact.value ?? 0) > 0 &&
  ['measured', 'estimate'].includes(fact.status);

const inIndicator = (start: string) => (fact: Fact) =>
  fact.kind === 'observation' && fact.indicator.id.startsWith(start) && isCount(fact);

/** The largest of some counts: of a whole and its segments it is the whole. */
const largest = (facts: readonly Fact[]): Fact | undefined =>
  facts.toSorted((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];

/**
 * Who is protected in a place and who is not, by the newest statement that gives both. Numbers of two sources or two times are never put
 * together: their difference would be a number that nobody counted. Null where no source gives both.
 */
export function gapOf(place: Place, catalogue: Pick<Catalogue, 'facts'>): Gap | null {
  const facts = factsOf(place, catalogue);
  const rests = facts.filter(inIndicator('workers-unprotected')).flatMap((rest): readonly Gap[] => {
    const beside = facts.filter(
      (fact) =>
        inIndicator('participants-')(fact) &&
        fact.periodText === rest.periodText &&
        fact.sources.some(({ id }) => id === rest.sources[0]?.id),
    );
    const part = largest(beside);
    const other = { is: 'rest', fact: rest } as const;
    return part === undefined ? [] : [{ part, other, share: shareOf(part, other) }];
  });
  const wholes = countedCoverage(place, catalogue).flatMap(({ observation: { share } }): readonly Gap[] => {
    const [part, whole] = [catalogue.facts.get(share?.numerator ?? ''), catalogue.facts.get(share?.denominator ?? '')];
    const isTogether = isCount(part) && isCount(whole) && part.sources[0]?.id === whole.sources[0]?.id;
    if (!isTogether || (part.value ?? 0) > (whole.value ?? 0)) return [];
    const other = { is: 'whole', fact: whole } as const;
    return [{ part, other, share: shareOf(part, other) }];
  });
  const [newest = null] = [...rests, ...wholes].toSorted((a, b) =>
    b.part.period.to.last.localeCompare(a.part.period.to.last, 'en'),
  );
  return newest;
}
