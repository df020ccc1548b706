import type { z } from 'zod';
import type { Building } from '../facts/build-catalogue.ts';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Catalogue } from '../facts/fact.ts';
import type { Problem } from '../facts/problem.ts';
import { type Language, languages } from '../i18n/locale.ts';
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

export interface StoriesReading<Head> {
  readonly stories: ReadonlyMap<string, Story<Head>>;
  /** The files of every story in `stories`, as they stand on disk. */
  readonly texts: ReadonlyMap<string, Readonly<Record<Language, string>>>;
  readonly problems: readonly Problem[];
}

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
  const texts = new Map<string, Readonly<Record<Language, string>>>();
  const problems: Problem[] = [];
  const readOne = (
    slug: string,
    language: Language,
  ): { readonly story: ParsedStory<Head>; readonly text: string } | null => {
    const file = `${folder}${slug}/${language}.mdx`;
    const read = disk.read(file);
    const decoded = 'problems' in read ? read : decodeUtf8(read.bytes, file);
    if ('problems' in decoded) {
      problems.push(...decoded.problems);
      return null;
    }
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
    problems.push(...reading.problems);
    return reading.story === null ? null : { story: reading.story, text };
  };
  for (const { name: slug, isFolder } of disk.list(folder) ?? []) {
    if (!isFolder) continue;
    const misnamed = wrongName(folder + slug, slug);
    if (misnamed !== null) problems.push(misnamed);
    const [id, en] = languages.map((language) => readOne(slug, language));
    if (!id || !en) continue;
    problems.push(...compareLanguages(id.story, en.story, bindings));
    stories.set(slug, { slug, id: id.story, en: en.story });
    texts.set(slug, { id: id.text, en: en.text });
  }
  return { stories, texts, problems };
}

/** Stories in the order of lists: the latest published first, and by slug on the same day. */
export const newestFirst = (stories: ReadonlyMap<string, Story>, language: Language): readonly Story[] =>
  [...stories.values()].toSorted(
    (a, b) =>
      b[language].frontMatter.published.localeCompare(a[language].frontMatter.published, 'en') ||
      (a.slug < b.slug ? -1 : 1),
  );
