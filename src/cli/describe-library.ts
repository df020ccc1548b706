import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Library } from '../library/read-library.ts';
import { countCharts, countFacts, countSources, countStories } from './counted.ts';

/** How much there is in a record in which nothing is wrong. */
export function describeLibrary(
  { catalogue, charts, stories }: Pick<Library, 'catalogue' | 'charts' | 'stories'>,
  language: Language,
): string {
  const derived = [...catalogue.facts.values()].filter(({ kind }) => kind === 'derivation').length;
  const computed = formatNumber(derived, 0, language);
  const counts = [
    `${countFacts(catalogue.facts.size, language)} (${language === 'id' ? `${computed} di antaranya dihitung` : `${computed} of them computed`})`,
    countSources(catalogue.sources.size, language),
    countCharts(charts.size, language),
    countStories(stories.size, language),
  ];
  return `${language === 'id' ? 'Tidak ada masalah' : 'No problems'}: ${counts.join(', ')}.`;
}
