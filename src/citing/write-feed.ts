import { escapeXml } from '../charts/svg/svg.ts';
import { startOfDay } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';

interface FeedEntry {
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
  /** Of the feed itself. */
  readonly self: string;
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

/** The corrections as an Atom feed (RFC 4287), valid without entries too. */
export const writeFeed = ({ language, title, author, url, self, since, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `  <id>${escapeXml(url)}</id>`,
    `  <title>${escapeXml(title)}</title>`,
    `  <updated>${startOfDay(entries[0]?.date ?? since)}</updated>`,
    `  <author><name>${escapeXml(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    ...entries.map(writeEntry),
    '</feed>',
    '',
  ].join('\n');
