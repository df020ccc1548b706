import { byPlace, type Problem } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import { type FrontMatter, frontMatterSchema } from '../prose/front-matter.ts';
import type { DriftProblem } from '../prose/lock/explain-drift.ts';
import { listCharts } from '../prose/lock/story-content.ts';
import { checkLinks } from './check-whole.ts';
import { storiesFolder } from './locks/read-locks.ts';
import { driftOf, type OpenRecord } from './open-record.ts';
import { chartsFolder } from './read-charts.ts';
import { joinProblems, type LibraryReading } from './read-library.ts';
import { readStory, type Story, type TextReading } from './read-stories.ts';

/** How a text in two languages stands as it is typed. */
export interface TextCheck<Head> {
  /** Null while one of its languages is missing or cannot be read. */
  readonly story: Story<Head> | null;
  /** Whether a line of its head says that it is being written. */
  readonly isDraft: boolean;
  /** By file and place: of both languages and their links; of a story, also of the charts in it, and those of `drift`. */
  readonly problems: readonly Problem[];
}

/** How one story stands as it is typed. */
export interface StoryCheck extends TextCheck<FrontMatter> {
  /** In what it no longer is what was signed; none while it was never signed. */
  readonly drift: readonly DriftProblem[];
}

/** What is wrong with the charts that a story shows. */
const inItsCharts = ({ id, en }: Story, { charts }: OpenRecord): readonly Problem[] => {
  const files = new Set([...listCharts(id), ...listCharts(en)].map((chart) => `${chartsFolder}${chart}.json`));
  return charts.problems.filter(({ file }) => files.has(file));
};

/**
 * Checks one story against a record that is kept open: the same rules as of the whole, but for sentences copied from other stories. It
 * touches no disk.
 * @param texts both languages as typed
 */
export function checkStory(
  { open, unfinished, library }: Pick<LibraryReading, 'open' | 'unfinished' | 'library'>,
  slug: string,
  texts: Readonly<Record<Language, string | null>>,
): StoryCheck {
  const { bindings, names, editionOf, photosOf, kept } = open;
  const isSound = open.data.problems.length === 0;
  const { story, problems, isDraft } = readStory(storiesFolder, slug, asTyped(storiesFolder, slug, texts), {
    schema: frontMatterSchema,
    bindings,
    names,
    isSound,
    photosOf,
    catalogueOf: (each) => editionOf(each).catalogue,
    kept: kept.stories,
  });
  if (story === null) return { story, isDraft, problems: problems.toSorted(byPlace), drift: [] };
  const stories = new Set([...library.stories.keys(), ...unfinished.story, slug]);
  const linked = isDraft ? undefined : unfinished;
  const found = [
    ...problems,
    ...checkLinks(story, { ...open.things, story: stories }, linked),
    ...inItsCharts(story, open),
  ];
  const drift = isDraft ? [] : driftOf(open, story, problems);
  return { story, isDraft, problems: joinProblems(found, drift), drift };
}

/** Both languages as a reading has them. */
export function asTyped(
  folder: string,
  slug: string,
  texts: Readonly<Record<Language, string | null>>,
): Readonly<Record<Language, TextReading>> {
  const text = (language: Language): TextReading => {
    const typed = texts[language];
    return typed === null ? { problems: [notWritten(`${folder}${slug}/${language}.mdx`)] } : { text: typed };
  };
  return { id: text('id'), en: text('en') };
}

/** That a language has not been begun. */
const notWritten = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: {
    id: `${file.endsWith('/id.mdx') ? 'Naskah bahasa Indonesia' : 'Naskah bahasa Inggris'} belum ada. Mulai dari bahasa yang sudah ditulis.`,
    en: `The ${file.endsWith('/id.mdx') ? 'Indonesian' : 'English'} text is not there yet. Begin it from the one that is written.`,
  },
});
