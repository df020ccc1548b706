import type { Catalogue, Fact } from '../fact.ts';
import { headcountOf } from '../headcount.ts';
import type { Place } from '../schema/subject.ts';
import { countedCoverage } from './coverage-of-place.ts';
import { factsOf } from './place-tree.ts';

/** What a reader of any place asks first, and which numbers would answer: counted, or set in a budget. */
const questions = {
  coverage: { indicators: ['coverage'], statuses: ['measured'] },
  participants: { indicators: ['participants-'], statuses: ['measured'] },
  eligible: { indicators: ['eligible-workers'], statuses: ['measured'] },
  unprotected: { indicators: ['workers-unprotected'], statuses: ['measured', 'estimate'] },
  paidFor: { indicators: ['protected-by-'], statuses: ['measured', 'announced', 'enacted'] },
  budget: { indicators: ['budget-contributions'], statuses: ['enacted', 'measured', 'announced'] },
  claims: { indicators: ['claims-paid'], statuses: ['measured', 'estimate'] },
  target: { indicators: ['coverage-target'], statuses: ['target'] },
} as const;

export type Question = keyof typeof questions;

/** A question about a place without an answer on record. */
export type Unknown =
  /** No number at all; `instead` is the newest one about it that does not answer it, such as an estimate or one of our own. */
  | { readonly kind: 'none'; readonly question: Question; readonly instead: Fact | null }
  /** Counts begin or end with this one. */
  | { readonly kind: 'before' | 'after'; readonly fact: Fact }
  /** The newest coverage, which came without the number of people behind it. */
  | { readonly kind: 'headcount'; readonly fact: Fact };

const isAbout = (fact: Fact, { indicators }: { readonly indicators: readonly string[] }): boolean =>
  fact.kind === 'observation' && indicators.some((start) => fact.indicator.id.startsWith(start));

const newest = (facts: readonly Fact[]): Fact | null =>
  facts.toSorted((a, b) => b.period.to.last.localeCompare(a.period.to.last, 'en'))[0] ?? null;

/** What is not known of a place: computed, so that a number that is found takes its line away. */
export function unknownOf(place: Place, catalogue: Catalogue): readonly Unknown[] {
  const facts = factsOf(place, catalogue).filter(({ status, value }) => status !== 'misprint' && value !== null);
  const counts = countedCoverage(place, catalogue);
  const [latest, first] = [counts[0], counts.at(-1)];
  const ends: readonly Unknown[] =
    latest === undefined || first === undefined
      ? []
      : [
          { kind: 'after', fact: latest },
          ...(headcountOf(latest, catalogue) === null ? [{ kind: 'headcount', fact: latest } as const] : []),
          { kind: 'before', fact: first },
        ];
  const missing = Object.entries(questions).flatMap(([name, question]): readonly Unknown[] => {
    const about = facts.filter((fact) => isAbout(fact, question));
    const isAnswered =
      name === 'coverage'
        ? latest !== undefined
        : about.some(({ status }) => (question.statuses as readonly string[]).includes(status));
    if (isAnswered) return [];
    return [{ kind: 'none', question: name as Question, instead: newest(about) }];
  });
  return [...ends, ...missing];
}
