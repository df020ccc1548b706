import { feedAddresses } from '../citing/feed-addresses.ts';
import { absolute } from '../citing/site.ts';
import type { Feed, FeedEntry } from '../citing/write-feed.ts';
import { address } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { pageKinds } from '../i18n/page-kinds.ts';
import type { Library } from '../library/read-library.ts';
import { tease } from './shared.ts';

/** Every story and every published chart, the newest first, each dated by its last change. */
export function storiesFeed(library: Library, language: Language): Feed {
  const { stories, charts, versions, site } = library;
  const { siteName } = messages[language];
  const entries: readonly FeedEntry[] = [
    ...[...stories.values()].map((story) => {
      const { title, href, standfirst } = tease(library, story, language);
      const { published, updated } = story[language].frontMatter;
      return { url: absolute(href, site), title, date: updated ?? published, summary: standfirst };
    }),
    ...[...charts.values()].flatMap(({ id, title, subtitle }) => {
      const newest = versions.get(id)?.at(-1);
      const url = absolute(address({ page: 'chart', id }, language), site);
      const name = `${pageKinds.charts.title[language]}: ${title[language]}`;
      return newest === undefined
        ? []
        : [{ url, title: name, date: newest.file.published, summary: subtitle[language] }];
    }),
  ];
  return {
    language,
    title: `${pageKinds.stories.title[language]} · ${siteName}`,
    author: siteName,
    url: absolute(address({ page: 'stories' }, language), site),
    self: feedAddresses('stories', language, site),
    since: '1970-01-01',
    entries: entries.toSorted((a, b) => b.date.localeCompare(a.date, 'en') || (a.url < b.url ? -1 : 1)),
  };
}
