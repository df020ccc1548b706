import { absolute } from '../citing/site.ts';
import { feedAddresses } from '../citing/feed-addresses.ts';
import type { Feed } from '../citing/write-feed.ts';
import { address } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { pageKinds } from '../i18n/page-kinds.ts';
import type { Library } from './read-library.ts';
import type { Correction } from '../prose/correction.ts';

/** A correction with the name of its place on the corrections page, which never changes: entries are only ever added at the end. */
export interface ListedCorrection extends Correction {
  readonly anchor: string;
  /** Its place in content/corrections.json, from 0. */
  readonly order: number;
}

/** The corrections of the site, or of one story, the newest first. */
export function listCorrections(
  { corrections }: Pick<Library, 'corrections'>,
  slug?: string,
): readonly ListedCorrection[] {
  const counts = new Map<string, number>();
  return corrections
    .map((correction, order) => {
      // An id that begins with a figure cannot be named in a style sheet, and some checkers refuse it.
      const name = `koreksi-${correction.date}-${correction.story}`;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return { ...correction, order, anchor: count === 1 ? name : `${name}-${count}` };
    })
    .filter(({ story }) => slug === undefined || story === slug)
    .toReversed()
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The feed of the corrections in one language. */
export function correctionsFeed(library: Library, language: Language): Feed {
  const words = messages[language];
  const { site } = library;
  const page = address({ page: 'corrections' }, language);
  const days = [...library.stories.values()].map(
    ({ [language]: { frontMatter } }) => frontMatter.updated ?? frontMatter.published,
  );
  return {
    language,
    title: `${pageKinds.corrections.title[language]} · ${words.siteName}`,
    author: words.siteName,
    url: absolute(page, site),
    self: feedAddresses('corrections', language, site),
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
  };
}
