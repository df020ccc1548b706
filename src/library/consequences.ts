import type { Building } from '../facts/build-catalogue.ts';
import { findPlaceholders } from '../facts/placeholders.ts';

function* words(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
    for (const { id } of findPlaceholders(value)) yield id;
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* words(inner);
  }
}

/**
 * Whether what is wrong with a thing may only follow from what is wrong with data/: it names a fact that was left out
 * of the catalogue or stands in a series that is not there, or not even the ids of all facts are known.
 */
export function mayFollowFromData(value: unknown, { catalogue, factIds, problems }: Building): boolean {
  if (problems.length === 0) return false;
  if (factIds === null) return true;
  return [...words(value)].some((word) => {
    if (!factIds.has(word)) return false;
    const fact = catalogue.facts.get(word);
    return fact === undefined || fact.series.some((id) => !catalogue.series.has(id));
  });
}
