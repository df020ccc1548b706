import type { Language } from '../i18n/locale.ts';
import type { Story } from './story.ts';

/** Stories in the order of lists: the latest published first, and by slug on the same day. */
export const newestFirst = (stories: ReadonlyMap<string, Story>, language: Language): readonly Story[] =>
  [...stories.values()].toSorted(
    (a, b) =>
      b[language].frontMatter.published.localeCompare(a[language].frontMatter.published, 'en') ||
      (a.slug < b.slug ? -1 : 1),
  );
