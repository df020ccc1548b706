import { address } from '../../i18n/addresses.ts';
import { startOfDay } from '../../i18n/dates.ts';
import { intlTag, type Language } from '../../i18n/locale.ts';
import type { Citation } from '../cite/citation.ts';
import { newsroomSentence } from '../cite/styles.ts';
import { licence } from '../licence.ts';
import type { PublishedFact } from '../../facts/published-fact.ts';
import { context, publisherJsonLd, sourceJsonLd } from './json-ld.ts';
import { absolute, type Site } from '../site.ts';
import { unitName } from '../../i18n/units.ts';

/** Only what somebody counted, or we computed, is an observation: a machine must not take a target or a misprint for one. */
const observed: readonly PublishedFact['status'][] = ['measured', 'estimate', 'derived'];

/** The page of a number for machines. */
export function factJsonLd(content: PublishedFact, citation: Citation, site: Site): object {
  const { language, title, issued } = citation;
  return {
    '@context': context,
    '@type': 'WebPage',
    name: title,
    url: absolute(address({ page: 'fact', id: content.id }, language), site),
    inLanguage: intlTag[language],
    datePublished: startOfDay(issued),
    dateModified: startOfDay(issued),
    license: licence.url,
    publisher: publisherJsonLd(site),
    isBasedOn: content.sources.map(sourceJsonLd),
    ...(content.value !== null && observed.includes(content.status)
      ? { mainEntity: observation(content, content.value, language, newsroomSentence(citation), site) }
      : {}),
  };
}

const observation = (
  { caption, place, period, unit, saidBy }: PublishedFact,
  value: number,
  language: Language,
  description: string,
  site: Site,
) => ({
  '@type': 'Observation',
  name: caption[language],
  description,
  observationAbout: { '@type': 'Place', name: place.name[language] },
  // An open start, which ISO 8601 writes with two points, is one that the source does not state.
  observationDate: period,
  value,
  unitText: unitName(unit, language),
  ...(saidBy === null ? { creator: publisherJsonLd(site) } : { creditText: saidBy[language] }),
});
