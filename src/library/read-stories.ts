import type { z } from 'zod';
import type { Building } from '../facts/build-catalogue.ts';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Problem } from '../facts/problem.ts';
import { identifierPattern } from '../facts/schema/common.ts';
import { slugify } from '../facts/slugify.ts';
import { languages, type Language } from '../i18n/locale.ts';
import type { Bindings } from '../prose/bindings.ts';
import { compareLanguages } from '../prose/compare-languages.ts';
import { parseStory, type AnyHead, type ParsedStory } from '../prose/parse-story.ts';
import type { Disk } from './disk.ts';
import type { Story } from './story.ts';
import { strayFile, wrongName } from './stray.ts';

export interface StoriesReading<Head> {
  readonly stories: ReadonlyMap<string, Story<Head>>;
  readonly problems: readonly Problem[];
}

/** Files that may stand in a story's folder. The lock is written at sign-off. */
const fileNames = ['id.mdx', 'en.mdx', 'lock.json'];

/** Reads every `<folder>/<slug>/{id,en}.mdx`, in the order of the names. Both languages must be there. */
export function readStories<Head extends AnyHead>(
  disk: Disk,
  folder: string,
  schema: z.ZodType<Head>,
  bindings: Bindings,
  { catalogue }: Building,
): StoriesReading<Head> {
  const stories = new Map<string, Story<Head>>();
  const problems: Problem[] = [];
  const readOne = (file: string, language: Language): ParsedStory<Head> | null => {
    const read = disk.read(file);
    const decoded = 'problems' in read ? read : decodeUtf8(read.bytes, file);
    if ('problems' in decoded) {
      problems.push(...decoded.problems);
      return null;
    }
    const reading = parseStory({ text: decoded.text, file, language, schema, bindings, catalogue });
    problems.push(...reading.problems);
    return reading.story;
  };
  for (const { name: slug, isFolder } of disk.list(folder) ?? []) {
    if (slug === 'README.md') continue;
    if (!isFolder) {
      problems.push(strayFile(folder + slug, [`${slugify(slug.replace(/\.\w+$/, ''))}/id.mdx`]));
      continue;
    }
    if (!identifierPattern.test(slug)) problems.push(wrongName(folder + slug, slug, slugify(slug)));
    for (const { name } of disk.list(`${folder}${slug}`) ?? []) {
      if (!fileNames.includes(name)) problems.push(strayFile(`${folder}${slug}/${name}`, fileNames));
    }
    const [id, en] = languages.map((language) => readOne(`${folder}${slug}/${language}.mdx`, language));
    if (!id || !en) continue;
    problems.push(...compareLanguages(id, en, bindings));
    stories.set(slug, { slug, id, en });
  }
  return { stories, problems };
}
