import type { z } from 'zod';
import type { Building } from '../facts/build-catalogue.ts';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Catalogue } from '../facts/fact.ts';
import { byPlace, type Problem } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import type { Disk } from './disk.ts';
import { wrongName } from './strangers.ts';
import { compareLanguages } from '../prose/compare-languages.ts';
import type { Bindings } from '../prose/components.ts';
import type { FrontMatter } from '../prose/front-matter.ts';
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { type AnyHead, type ParsedStory, parseStory } from '../prose/parse-story.ts';

/** One story in both languages. */
export interface Story<Head = FrontMatter> {
  readonly slug: string;
  readonly id: ParsedStory<Head>;
  readonly en: ParsedStory<Head>;
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

/**
 * Reads every `<folder>/<slug>/{id,en}.mdx`, in the order of the names. Both languages must be there.
 * @param catalogueOf what a story prints from, for those that are kept on older values
 */
export function readStories<Head extends AnyHead>(
  disk: Disk,
  folder: string,
  schema: z.ZodType<Head>,
  bindings: Bindings,
  { catalogue, problems: dataProblems }: Building,
  catalogueOf: (slug: string) => Catalogue = () => catalogue,
): StoriesReading<Head> {
  const stories = new Map<string, Story<Head>>();
  const names = namesWithNumbers(catalogue);
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft<Head>>();
  const readOne = (slug: string, language: Language) => {
    const file = `${folder}${slug}/${language}.mdx`;
    const read = disk.read(file);
    const decoded = 'problems' in read ? read : decodeUtf8(read.bytes, file);
    if ('problems' in decoded) return { story: null, problems: decoded.problems, isDraft: false, text: null };
    const { text } = decoded;
    const reading = parseStory({
      text,
      file,
      language,
      schema,
      bindings,
      catalogue: catalogueOf(slug),
      isSound: dataProblems.length === 0,
      names,
    });
    return { ...reading, isDraft: isDraftText(text), text };
  };
  for (const { name: slug, isFolder } of disk.list(folder) ?? []) {
    if (!isFolder) continue;
    const misnamed = wrongName(folder + slug, slug);
    const [id, en] = [readOne(slug, 'id'), readOne(slug, 'en')];
    const story = id.story === null || en.story === null ? null : { slug, id: id.story, en: en.story };
    const found = [
      ...(misnamed === null ? [] : [misnamed]),
      ...id.problems,
      ...en.problems,
      ...(story === null
        ? []
        : compareLanguages(story.id, story.en, bindings, id.problems.length + en.problems.length === 0)),
    ];
    if (id.isDraft || en.isDraft) {
      const sources = [id.text, en.text].filter((text) => text !== null);
      drafts.set(slug, { story, problems: found.toSorted(byPlace), sources });
      continue;
    }
    problems.push(...found);
    if (story !== null) stories.set(slug, story);
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
