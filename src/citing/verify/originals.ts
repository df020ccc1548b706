import { commonLength, firstDifference, type FirstDifference } from './first-difference.ts';

const readable = ['.csv', '.json', '.svg', '.bib', '.ris', '.txt'];

const endingOf = (name: string): string => /\.[a-z]+$/.exec(name.toLowerCase())?.[0] ?? '';

/** The files of a version that a reader's file can be compared with line by line: those of its kind, in either language. */
export const originalNames = (published: Iterable<string>, name: string): readonly string[] => {
  const ending = endingOf(name);
  return readable.includes(ending) ? [...published].filter((each) => endingOf(each) === ending) : [];
};

/**
 * Where a reader's text first differs from the published one that it is most like; null when there is none to compare it with.
 * @param originals the published texts by the names of their files
 */
export function differFromClosest(
  theirs: string,
  originals: ReadonlyMap<string, string>,
): { readonly name: string; readonly difference: FirstDifference } | null {
  const [closest] = [...originals].toSorted(([, a], [, b]) => commonLength(theirs, b) - commonLength(theirs, a));
  if (closest === undefined) return null;
  const [name, ours] = closest;
  const difference = firstDifference(theirs, ours);
  return difference === null ? null : { name, difference };
}
