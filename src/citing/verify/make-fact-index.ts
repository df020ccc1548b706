import { historyOf, type Release } from '../releases/release.ts';
import type { FactIndex } from './published-states.ts';

// Apart from what reads the index, since that runs in a browser and must not carry the hashing with it.

/**
 * Lists every state in which numbers and the data were ever published.
 * @param dataFiles the SHA-256 of every file that a release offered, by the number of the release
 */
export function makeFactIndex(
  releases: readonly Release[],
  dataFiles: ReadonlyMap<number, ReadonlyMap<string, string>>,
): FactIndex {
  const ids = [...new Set(releases.flatMap(({ file }) => Object.keys(file.facts)))].toSorted();
  const states = (id: string) =>
    historyOf(releases, id)
      .toReversed()
      .map(({ hash, date, content }) => ({ hash, published: date, says: content?.printed ?? null }));
  return {
    facts: Object.fromEntries(ids.map((id) => [id, states(id)])),
    releases: releases.map(({ hash, file }) => ({
      hash,
      published: file.date,
      says: null,
      files: Object.fromEntries(dataFiles.get(file.number) ?? []),
    })),
  };
}
