import type { Catalogue, Fact } from './fact.ts';
import { headcountOf } from './headcount.ts';

/**
 * What the record lets a reader do with a number: check it, because the people behind it were given, or only know how it came about. Computed,
 * so that a headcount that is found changes it.
 */
export type Verdict =
  | { readonly is: 'checkable'; readonly numerator: Fact; readonly denominator: Fact | null }
  | {
      readonly is:
        | 'not-reported'
        | 'misprint'
        | 'weak'
        | 'without-headcount'
        | 'counted'
        | 'announced'
        | 'estimate'
        | 'target'
        | 'enacted'
        | 'derived';
    };

const byStatus = {
  measured: 'counted',
  announced: 'announced',
  estimate: 'estimate',
  target: 'target',
  enacted: 'enacted',
  misprint: 'misprint',
  derived: 'derived',
} as const;

/** What can be said of a number before a reader goes on. */
export function judge(fact: Fact, catalogue: Catalogue): Verdict {
  if (fact.status === 'misprint') return { is: 'misprint' };
  if (fact.value === null) return { is: 'not-reported' };
  if (fact.weakness) return { is: 'weak' };
  if (fact.kind === 'observation' && (fact.status === 'measured' || fact.status === 'announced')) {
    const { share } = fact.observation;
    const [given, whole] = [catalogue.facts.get(share?.numerator ?? ''), catalogue.facts.get(share?.denominator ?? '')];
    const numerator = given ?? headcountOf(fact, catalogue);
    if (numerator) return { is: 'checkable', numerator, denominator: whole ?? null };
    if (numerator === null) return { is: 'without-headcount' };
  }
  return { is: byStatus[fact.status] };
}
