import { address } from '../../i18n/addresses.ts';
import { startOfDay } from '../../i18n/dates.ts';
import { intlTag, type Language } from '../../i18n/locale.ts';
import { licence } from '../licence.ts';
import { absolute, type Site } from '../site.ts';
import { context, publisherJsonLd } from './json-ld.ts';

/** The guide as its page prints it. */
interface PrintedGuide {
  readonly title: string;
  readonly description: string;
  /** ISO day on which the part that was checked longest ago was checked. */
  readonly checked: string;
}

/**
 * The guide for machines: an article, and no page of frequently asked questions. Its jobs are no questions that somebody asked, and an answer
 * taken out of it would lose the conditions that stand beside it.
 */
export function guideJsonLd({ title, description, checked }: PrintedGuide, language: Language, site: Site) {
  const page = absolute(address({ page: 'guide' }, language), site);
  return {
    '@context': context,
    '@type': 'Article',
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    headline: title,
    description,
    inLanguage: intlTag[language],
    dateModified: startOfDay(checked),
    author: publisherJsonLd(site),
    publisher: publisherJsonLd(site),
    license: licence.url,
    isAccessibleForFree: true,
  };
}
