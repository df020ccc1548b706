import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { type Language, languages } from '../i18n/locale.ts';
import type { DriftProblem } from '../prose/lock/explain-drift.ts';
import { listCharts, listPrints } from '../prose/lock/story-content.ts';
import { isUnpublished } from './archive/publish.ts';
import { publishableStories } from './archive/publishable-stories.ts';
import { storiesFolder } from './locks/read-locks.ts';
import { findUnready, findUnwritten } from './publishable.ts';
import type { LibraryReading } from './read-library.ts';
import type { Story } from './read-stories.ts';

/**
 * Where a story stands on its way to print. Only `draft: true` and the day of publication are written down; the rest follows from the
 * record, the lock and the archive.
 */
export type StoryState =
  /** It still holds words of the template. */
  | 'draft'
  /** Something is wrong with it. */
  | 'problems'
  /** Nothing is wrong with it, and it is not signed as it stands. */
  | 'ready'
  /** Its words, numbers, claims and charts are locked. */
  | 'signed'
  /** What it says is in the archive. */
  | 'published'
  /** The record has changed under it: accept, keep or rewrite. */
  | 'moved';

/** A story and how far it has come. */
export interface StoryStanding {
  readonly slug: string;
  readonly state: StoryState;
  /** Whether it is marked as being written. */
  readonly isDraft: boolean;
  /** As a reader sees it; null while one of its languages cannot be read. */
  readonly title: Bilingual | null;
  /** What stands in the way of the next step. */
  readonly problems: readonly Problem[];
  /** In what it is no longer what was signed: by the record, or by an editor who has to sign it again. */
  readonly moved: readonly DriftProblem[];
  readonly counts: { readonly facts: number; readonly claims: number; readonly charts: number };
  /** Words and runs of words in each language. */
  readonly size: Readonly<Record<Language, { readonly words: number; readonly passages: number }>> | null;
  /** ISO days; null where that has not happened. */
  readonly signed: string | null;
  readonly kept: string | null;
  readonly published: string | null;
  /** Whether its day of publication is still to come. */
  readonly isWaiting: boolean;
}

function countsOf({ id, en }: Story, { library: { catalogue } }: LibraryReading): StoryStanding['counts'] {
  const inBoth = <Value>(list: (language: Language) => readonly Value[]) => new Set(languages.flatMap(list)).size;
  const texts = { id, en };
  return {
    facts: inBoth((language) => listPrints(texts[language], language, catalogue).map((print) => print.id)),
    claims: Math.max(id.claims.length, en.claims.length),
    charts: inBoth((language) => listCharts(texts[language])),
  };
}

const nothing = { facts: 0, claims: 0, charts: 0 };

/** How far every story has come, drafts and those that cannot be read among them, in the order of their names. */
export function storyStandings(
  reading: LibraryReading,
  slugs: Iterable<string>,
  today: string,
): readonly StoryStanding[] {
  const { library, drafts, drift } = reading;
  const unready = findUnready(library, today);
  const unpublished = new Set(
    publishableStories(library)
      .filter(isUnpublished)
      .map(({ id }) => id),
  );
  const within = (all: readonly Problem[], slug: string) =>
    all.filter(({ file }) => file.startsWith(`${storiesFolder}${slug}/`));
  return [...slugs].map((slug): StoryStanding => {
    const draft = drafts.get(slug);
    const story = draft === undefined ? (library.stories.get(slug) ?? null) : draft.story;
    const lock = library.locks.get(slug) ?? null;
    const moved = drift.get(slug) ?? [];
    const byRecord = moved.some(({ moved: { cause } }) => cause === 'record');
    const unwritten = story === null ? [] : findUnwritten(story);
    const told: ReadonlySet<Problem> = new Set(moved);
    const found =
      draft === undefined
        ? [
            ...within(reading.problems, slug).filter((problem) => !told.has(problem)),
            // That it is not signed is its state and no problem.
            ...within(unready, slug).filter(() => lock !== null || unwritten.length > 0),
          ]
        : [...draft.problems, ...unwritten];
    const state = (): StoryState => {
      if (byRecord) return 'moved';
      if (unwritten.length > 0) return 'draft';
      if (found.length > 0 || story === null) return 'problems';
      if (draft !== undefined || lock === null || moved.length > 0) return 'ready';
      return unpublished.has(slug) ? 'signed' : 'published';
    };
    const published = story?.id.frontMatter.published ?? null;
    return {
      slug,
      state: state(),
      isDraft: draft !== undefined,
      title: story && { id: story.id.frontMatter.title, en: story.en.frontMatter.title },
      problems: found,
      moved,
      counts: story === null ? nothing : countsOf(story, reading),
      size: story && {
        id: { words: story.id.words, passages: story.id.passages.length },
        en: { words: story.en.words, passages: story.en.passages.length },
      },
      signed: lock?.signed ?? null,
      kept: lock?.kept?.since ?? null,
      published,
      isWaiting: published !== null && published > today,
    };
  });
}

/** The folders of all stories, also of those with mistakes. */
export const storySlugs = (disk: { list(path: string): readonly { name: string; isFolder: boolean }[] | null }) =>
  (disk.list(storiesFolder) ?? []).flatMap(({ name, isFolder }) => (isFolder ? [name] : []));
