import type { Source } from '../../facts/schema/subject.ts';
import { address } from '../../i18n/addresses.ts';
import { startOfDay } from '../../i18n/dates.ts';
import { intlTag, type Language } from '../../i18n/locale.ts';
import { creator, licence } from '../licence.ts';
import { openImage, type FrozenVersion } from '../versions/open-version.ts';
import { context, publisherJsonLd } from './json-ld.ts';
import { absolute, type Site } from '../site.ts';

/** A story as its page prints it. */
interface PrintedStory {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly byline: string;
  /** ISO days; updated is null for a story that stands as it was published. */
  readonly published: string;
  readonly updated: string | null;
  readonly words: number;
  /** The newest versions of its charts, the chart that leads it first. */
  readonly versions: readonly FrozenVersion[];
  /** Every document that its numbers come from, without repeats. */
  readonly sources: readonly Source[];
  readonly corrections: readonly { readonly date: string; readonly text: string; readonly path: string }[];
}

/** Search engines cut longer headlines. */
const longestHeadline = 110;

export function headlineOf(title: string): string {
  if (title.length <= longestHeadline) return title;
  const cut = title.slice(0, longestHeadline);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}

/** A story for machines. */
export function storyJsonLd(story: PrintedStory, language: Language, site: Site): object {
  const { slug, title, description, byline, published, updated, words, versions, sources, corrections } = story;
  const page = absolute(address({ page: 'story', id: slug }, language), site);
  return {
    '@context': context,
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    headline: headlineOf(title),
    description,
    inLanguage: intlTag[language],
    datePublished: startOfDay(published),
    dateModified: startOfDay(updated ?? published),
    author: { '@type': 'Organization', name: byline, url: absolute(address({ page: 'about' }, language), site) },
    publisher: publisherJsonLd(site),
    copyrightNotice: `${creator}, ${licence.short}`,
    license: licence.url,
    isAccessibleForFree: true,
    wordCount: words,
    ...(versions.length > 0 ? { image: versions.map((version) => openImage(version, language)) } : {}),
    // Addresses alone: a story rests on dozens of documents, and each is described where its numbers are.
    isBasedOn: sources.map(({ url }) => url),
    ...(corrections.length > 0
      ? {
          correction: corrections.map(({ date, text, path }) => ({
            '@type': 'CorrectionComment',
            datePublished: startOfDay(date),
            text,
            url: absolute(path, site),
          })),
        }
      : {}),
  };
}
