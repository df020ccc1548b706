import type { Catalogue, Fact } from './fact.ts';
import type { Separation, Series } from './schema/comparison.ts';

const known = new WeakMap<Catalogue['facts'], ReadonlyMap<string, readonly Fact[]>>();

const byEnd = (a: Fact, b: Fact): number =>
  a.period.to.last.localeCompare(b.period.to.last, 'en') || a.id.localeCompare(b.id, 'en');

function gather(facts: Catalogue['facts']): ReadonlyMap<string, readonly Fact[]> {
  const series = new Map<string, Fact[]>();
  for (const fact of facts.values()) for (const id of fact.series) series.set(id, [...(series.get(id) ?? []), fact]);
  return new Map([...series].map(([id, own]) => [id, own.toSorted(byEnd)]));
}

/** The numbers of a series, the oldest first. */
export function factsOfSeries(id: string, { facts }: Pick<Catalogue, 'facts'>): readonly Fact[] {
  const kept = known.get(facts) ?? gather(facts);
  known.set(facts, kept);
  return kept.get(id) ?? [];
}

/** What a series may never be joined with, and why. */
export const keptApart = (
  id: string,
  { separations, series }: Pick<Catalogue, 'separations' | 'series'>,
): readonly { readonly separation: Separation; readonly other: Series }[] =>
  separations.flatMap((separation) => {
    const [a, b] = separation.between;
    const other = series.get(a === id ? b : b === id ? a : '');
    return other === undefined || other.id === id ? [] : [{ separation, other }];
  });
