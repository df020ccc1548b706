import { z } from 'zod';
import { languages, type Language } from '../../i18n/locale.ts';
import { request } from '../request.ts';

/** A story as the front list shows it. */
export interface StoryRow {
  readonly slug: string;
  /** By language; null while the story cannot be read in it. */
  readonly titles: Readonly<Record<Language, string | null>>;
  readonly problems: number;
}

/** What the page of this panel may ask. */
export const frontRequests = {
  'front.stories': request(z.strictObject({}), (desk): readonly StoryRow[] => {
    const { library, drafts, problems } = desk.record();
    return [...new Set([...library.stories.keys(), ...drafts.keys()])].toSorted().map((slug) => {
      const story = library.stories.get(slug) ?? drafts.get(slug)?.story ?? null;
      const own = problems.filter(({ file }) => file.startsWith(`content/stories/${slug}/`));
      const titles = Object.fromEntries(
        languages.map((language) => [language, story?.[language].frontMatter.title ?? null]),
      );
      return {
        slug,
        titles: titles as Record<Language, string | null>,
        problems: own.length + (drafts.get(slug)?.problems.length ?? 0),
      };
    });
  }),
};
