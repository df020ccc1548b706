import { escapeXml } from '../charts/svg/svg.ts';
import type { FeedForm } from '../i18n/addresses.ts';
import { startOfDay } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';

export interface FeedEntry {
  /** Its permanent address, which is also its id. */
  readonly url: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
  readonly summary: string;
}

export interface Feed {
  readonly language: Language;
  readonly title: string;
  readonly author: string;
  /** Of the page that it feeds from. */
  readonly url: string;
  /** Of the feed itself in each of its forms. */
  readonly self: Readonly<Record<FeedForm, string>>;
  /** ISO date of the last change, for a feed without entries. */
  readonly since: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

const writeEntry = ({ url, title, date, summary }: FeedEntry): string =>
  [
    '  <entry>',
    `    <id>${escapeXml(url)}</id>`,
    `    <title>${escapeXml(title)}</title>`,
    `    <link href="${escapeXml(url)}"/>`,
    `    <updated>${startOfDay(date)}</updated>`,
    `    <summary>${escapeXml(summary)}</summary>`,
    '  </entry>',
  ].join('\n');

/** A feed as Atom (RFC 4287), valid without entries too. */
export const writeAtom = ({ language, title, author, url, self, since, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${escapeXml(url)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${startOfDay(entries[0]?.date ?? since)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self.atom)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');

/** The same as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const writeJsonFeed = ({ language, title, author, url, self, entries }: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: url,
      feed_url: self.json,
      language,
      authors: [{ name: author }],
      items: entries.map(({ url: page, title: name, date, summary }) => ({
        id: page,
        url: page,
        title: name,
        content_text: summary,
        date_modified: startOfDay(date),
      })),
    },
    null,
    1,
  )}\n`;
