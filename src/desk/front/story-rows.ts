import type { Problem } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { StoryStanding, StoryState } from '../../library/story-states.ts';
import type { DriftProblem, Moved } from '../../prose/lock/explain-drift.ts';
import type { Notes } from '../../prose/notes.ts';

/** A story as the front list shows it. */
export interface StoryRow extends Omit<StoryStanding, 'problems' | 'moved'> {
  readonly problems: number;
  /** The first few of them. */
  readonly told: readonly Problem[];
  readonly moved: readonly (Moved & { readonly message: Bilingual })[];
  readonly notes: Notes;
  /** When its texts were last written, as an ISO moment; null where that is not known. */
  readonly changedAt: string | null;
  /** Whether something of it is typed that its files do not hold: it is decided about only when it is saved. */
  readonly isUnsaved: boolean;
}

/** So many problems are told in the list; the writing panel has them all. */
const mostTold = 5;

/** What is done first stands first: what moved, what waits for a signature, what is being written, what is done. */
const order: readonly StoryState[] = ['moved', 'ready', 'problems', 'draft', 'signed', 'published'];

/** What moved, each thing once: both languages and every place of a sentence say the same. */
export function onceEach(moved: readonly DriftProblem[]): StoryRow['moved'] {
  const seen = new Set<string>();
  return moved.flatMap(({ moved: one, message }) => {
    const key = JSON.stringify([one.language, one.sentence, one.changes]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...one, message }];
  });
}

/** The rows of the front list in the order in which an editor needs them. */
export const rowsOf = (
  standings: readonly StoryStanding[],
  notesOf: (slug: string) => Notes,
  changedAt: (slug: string) => string | null,
  isUnsaved: (slug: string) => boolean,
): readonly StoryRow[] =>
  standings
    .map(({ problems, moved, ...standing }) => ({
      ...standing,
      problems: problems.length,
      told: problems.slice(0, mostTold),
      moved: onceEach(moved),
      notes: notesOf(standing.slug),
      changedAt: changedAt(standing.slug),
      isUnsaved: isUnsaved(standing.slug),
    }))
    .toSorted(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) ||
        (b.published ?? '').localeCompare(a.published ?? '', 'en') ||
        (a.slug < b.slug ? -1 : 1),
    );
