import type { Correction } from '../prose/correction.ts';
import type { Library } from './read-library.ts';

/** A correction with the name of its place on the corrections page, which never changes: entries are only ever added at the end. */
export interface ListedCorrection extends Correction {
  readonly anchor: string;
}

/** The corrections of the site, or of one story, the newest first. */
export function listCorrections(
  { corrections }: Pick<Library, 'corrections'>,
  slug?: string,
): readonly ListedCorrection[] {
  const counts = new Map<string, number>();
  return corrections
    .map((correction) => {
      // An id that begins with a figure cannot be named in a style sheet, and some checkers refuse it.
      const name = `koreksi-${correction.date}-${correction.story}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return { ...correction, anchor: count === 1 ? name : `${name}-${count}` };
    })
    .filter(({ story }) => slug === undefined || story === slug)
    .toReversed()
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
