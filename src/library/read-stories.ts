import type { z } from 'zod';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Catalogue } from '../facts/fact.ts';
import { byPlace, type Problem } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import type { Disk } from './disk.ts';
import type { PhotosReading } from './read-photos.ts';
import { wrongName } from './strangers.ts';
import { compareLanguages } from '../prose/compare-languages.ts';
import type { Bindings } from '../prose/components.ts';
import type { FrontMatter } from '../prose/front-matter.ts';
import type { Photo } from '../prose/photos/photo.ts';
import { type AnyHead, type ParsedStory, parseStory } from '../prose/parse-story.ts';

/** One story in both languages. */
export interface Story<Head = FrontMatter> {
  readonly slug: string;
  readonly id: ParsedStory<Head>;
  readonly en: ParsedStory<Head>;
  /** Those in its folder, by name, whether or not it shows them. */
  readonly photos: ReadonlyMap<string, Photo>;
}

/** A story that is being written. */
export interface Draft<Head = FrontMatter> {
  /** Null while one of its languages is missing or cannot be read. */
  readonly story: Story<Head> | null;
  readonly problems: readonly Problem[];
  /** Its files as far as they are text, whatever is wrong with them. */
  readonly sources: readonly string[];
}

export interface StoriesReading<Head> {
  readonly stories: ReadonlyMap<string, Story<Head>>;
  readonly problems: readonly Problem[];
  /** Stories that are being written: what is wrong with each is for its writer alone, and none is in `stories`. */
  readonly drafts: ReadonlyMap<string, Draft<Head>>;
}

/** The line of a head that says that a story is being written. It is looked for in the text, as a draft's head may be no YAML yet. */
const draftLine = /^draft:[ \t]*["']?true["']?[ \t]*\r?\n?/im;

/** Whether the file of a story says that it is being written. */
export const isDraftText = (text: string): boolean =>
  draftLine.test(text.slice(0, 20_000).split(/\n---[ \t]*\r?\n/, 1)[0] ?? '');

/** On which line that stands, counted from 1; null in a story that is finished. */
export const lineOfDraft = (text: string): number | null =>
  isDraftText(text) ? text.slice(0, text.search(draftLine)).split('\n').length : null;

/** The file of a story without that line. */
export const withoutDraftLine = (text: string): string => (isDraftText(text) ? text.replace(draftLine, '') : text);

/** What a text is held against while it is read. */
export interface HeldAgainst<Head> {
  readonly schema: z.ZodType<Head>;
  readonly bindings: Bindings;
  /** What a story prints from: today's record, or older values that it is kept on. */
  readonly catalogueOf: (slug: string) => Catalogue;
  /** False while something is wrong in data/, from where a claim that fails may only follow. */
  readonly isSound: boolean;
  /** Names that hold numbers, which are no figures. */
  readonly names: readonly string[];
  /** What was read against all of this before. */
  readonly kept: KeptReadings<Head>;
  /** Left out for texts, which have no photos. */
  readonly photosOf?: (slug: string) => PhotosReading;
}

/** One language of a story as it was read. */
interface ReadText<Head> {
  /** Null when the file could not be read. */
  readonly text: string | null;
  readonly story: ParsedStory<Head> | null;
  readonly problems: readonly Problem[];
}

type StoryReading<Head> = Draft<Head> & { readonly isDraft: boolean };

/**
 * The last reading of every story, by the path of its folder: a language whose text is the same is not read again. It is good as long as
 * what it was held against.
 */
export type KeptReadings<Head> = Map<
  string,
  Readonly<Record<Language, ReadText<Head>>> & { readonly reading: StoryReading<Head> }
>;

/** The text of a file, or why there is none. */
export type TextReading = { readonly text: string } | { readonly problems: readonly Problem[] };

export const readText = (disk: Disk, file: string): TextReading => {
  const read = disk.read(file);
  return 'problems' in read ? read : decodeUtf8(read.bytes, file);
};

/** The folder of every story, also of those with mistakes. */
export const storyFolders = (disk: Disk): readonly string[] =>
  (disk.list('content/stories/') ?? []).flatMap(({ name, isFolder }) => (isFolder ? [name] : []));

/** Reads both languages of one story. @param folder where its own folder stands, with a slash at its end */
export function readStory<Head extends AnyHead>(
  folder: string,
  slug: string,
  texts: Readonly<Record<Language, TextReading>>,
  { kept, catalogueOf, photosOf, bindings: shared, ...held }: HeldAgainst<Head>,
): StoryReading<Head> {
  const before = kept.get(folder + slug);
  const photos = photosOf?.(slug);
  const bindings = photos === undefined ? shared : { ...shared, photos: photos.target };
  const readOne = (language: Language): ReadText<Head> => {
    const file = `${folder}${slug}/${language}.mdx`;
    const read = texts[language];
    if ('problems' in read) return { text: null, story: null, problems: read.problems };
    const { text } = read;
    if (before?.[language].text === text) return before[language];
    return { text, ...parseStory({ text, file, language, catalogue: catalogueOf(slug), bindings, ...held }) };
  };
  const [id, en] = [readOne('id'), readOne('en')];
  if (before !== undefined && id === before.id && en === before.en) return before.reading;
  const misnamed = wrongName(folder + slug, slug);
  const story =
    id.story === null || en.story === null
      ? null
      : { slug, id: id.story, en: en.story, photos: photos?.photos ?? new Map<string, Photo>() };
  const isClean = id.problems.length + en.problems.length === 0;
  const problems = [
    ...(misnamed === null ? [] : [misnamed]),
    ...id.problems,
    ...en.problems,
    ...(photos?.problems ?? []),
    ...(story === null ? [] : compareLanguages(story.id, story.en, bindings, isClean)),
  ];
  const sources = [id.text, en.text].filter((text) => text !== null);
  const reading = { story, problems, sources, isDraft: sources.some(isDraftText) };
  kept.set(folder + slug, { id, en, reading });
  return reading;
}

/** Reads every `<folder>/<slug>/{id,en}.mdx`, in the order of the names. Both languages must be there. */
export function readStories<Head extends AnyHead>(
  disk: Disk,
  folder: string,
  held: HeldAgainst<Head>,
): StoriesReading<Head> {
  const stories = new Map<string, Story<Head>>();
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft<Head>>();
  for (const { name: slug, isFolder } of disk.list(folder) ?? []) {
    if (!isFolder) continue;
    const text = (language: Language) => readText(disk, `${folder}${slug}/${language}.mdx`);
    const { isDraft, ...reading } = readStory(folder, slug, { id: text('id'), en: text('en') }, held);
    if (isDraft) {
      drafts.set(slug, { ...reading, problems: reading.problems.toSorted(byPlace) });
      continue;
    }
    problems.push(...reading.problems);
    if (reading.story !== null) stories.set(slug, reading.story);
  }
  return { stories, drafts, problems };
}

/** Stories in the order of lists: the latest published first, and by slug on the same day. */
export const newestFirst = (stories: ReadonlyMap<string, Story>, language: Language): readonly Story[] =>
  [...stories.values()].toSorted(
    (a, b) =>
      b[language].frontMatter.published.localeCompare(a[language].frontMatter.published, 'en') ||
      (a.slug < b.slug ? -1 : 1),
  );
