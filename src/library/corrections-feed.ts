import { absolute } from '../citing/site.ts';
import { writeFeed } from '../citing/write-feed.ts';
import { address, feedAddress } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import { pageKinds } from '../i18n/page-kinds.ts';
import { messages } from '../i18n/messages.ts';
import { listCorrections } from './list-corrections.ts';
import type { Library } from './read-library.ts';

/** The Atom feed of the corrections in one language. */
export function correctionsFeed(library: Library, language: Language): string {
  const words = messages[language];
  const { site } = library;
  const page = address({ page: 'corrections' }, language);
  const days = [...library.stories.values()].map(
    ({ [language]: { frontMatter } }) => frontMatter.updated ?? frontMatter.published,
  );
  return writeFeed({
    language,
    title: `${pageKinds.corrections.title[language]} · ${words.siteName}`,
    author: words.siteName,
    url: absolute(page, site),
    self: absolute(feedAddress('corrections', language), site),
    since: days.toSorted().at(-1) ?? '1970-01-01',
    entries: listCorrections(library).map(({ anchor, date, story, note, changes }) => {
      const title = library.stories.get(story)?.[language].frontMatter.title ?? story;
      const figures = changes.map(({ from, to }) => `${from[language]} → ${to[language]}`).join('; ');
      return {
        url: `${absolute(page, site)}#${anchor}`,
        title: `${words.corrected}: ${title}`,
        date,
        summary: figures === '' ? note[language] : `${note[language]} (${figures})`,
      };
    }),
  });
}
