import { versionFolder } from '../../i18n/addresses.ts';
import { csvCells, showCells } from './csv-cells.ts';
import { commonLength, firstDifference, plainText, type FirstDifference } from './first-difference.ts';
import { dataFolder } from './judge-data-file.ts';
import type { Verdict } from './verdict.ts';
import type { VerifyIndex } from './verify-index.ts';

const readable = ['.csv', '.json', '.svg', '.bib', '.ris', '.txt'];

const endingOf = (name: string): string => /\.[a-z]+$/.exec(name.toLowerCase())?.[0] ?? '';

/** The files of a version that a reader's file can be compared with line by line: those of its kind, in either language. */
export const originalNames = (published: Iterable<string>, name: string): readonly string[] => {
  const ending = endingOf(name);
  return readable.includes(ending) ? [...published].filter((each) => endingOf(each) === ending) : [];
};

/** Where the originals are that a reader's file can be compared with, after a verdict on it; null when there is none. */
export function originalsOf(
  verdict: Verdict,
  name: string,
  indexes: ReadonlyMap<string, VerifyIndex>,
  sums: ReadonlyMap<string, string>,
): { readonly folder: string; readonly names: readonly string[] } | null {
  if (verdict.is === 'other-data') {
    const isReadable = readable.includes(endingOf(verdict.file)) && sums.has(verdict.file);
    return isReadable ? { folder: dataFolder, names: [verdict.file] } : null;
  }
  if (verdict.is !== 'altered' || verdict.why !== 'bytes' || !verdict.where?.version) return null;
  const { id, version } = verdict.where;
  const files = indexes.get(id)?.versions.find((each) => each.version === version)?.files ?? {};
  return { folder: versionFolder(id, version), names: originalNames(Object.keys(files), name) };
}

/** How much two texts have in common: the lines that are in both, and of those alike in that, the longest beginning. */
function likeness(mine: string, ours: string): number {
  const lines = new Set(ours.split('\n'));
  const same = mine.split('\n').filter((line) => lines.has(line)).length;
  return same + commonLength(mine, ours) / (ours.length + 1);
}

/**
 * Where a reader's text first differs from the published one that it is most like; null when there is none to compare it with.
 * @param originals the published texts by the names of their files
 */
export function differFromClosest(
  theirs: string,
  originals: ReadonlyMap<string, string>,
): { readonly name: string; readonly difference: FirstDifference } | null {
  const candidates = Array.from(originals, ([name, ours]) => {
    const normalise = name.endsWith('.csv') ? csvCells : plainText;
    return { name, ours, normalise, like: likeness(normalise(theirs), normalise(ours)) };
  });
  const [closest] = candidates.toSorted((a, b) => b.like - a.like);
  if (closest === undefined) return null;
  const difference = firstDifference(theirs, closest.ours, closest.normalise);
  if (difference === null) return null;
  return {
    name: closest.name,
    difference: { ...difference, theirs: showCells(difference.theirs), ours: showCells(difference.ours) },
  };
}
