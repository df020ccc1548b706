import { formatFact } from '../facts/format.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Library } from '../library/read-library.ts';
import { endOfRate, isRate } from '../prose/check-rates.ts';

/** A number with its noun: Indonesian has one form, English two. */
const counted = (noun: string, one: string, many: string) => (count: number, language: Language) => {
  const figure = formatNumber(count, 0, language);
  return language === 'id' ? `${figure} ${noun}` : `${figure} ${count === 1 ? one : many}`;
};

export const countProblems = counted('masalah', 'problem', 'problems');
export const countFiles = counted('berkas', 'file', 'files');
export const countFacts = counted('fakta', 'fact', 'facts');
export const countSources = counted('sumber', 'source', 'sources');
export const countCharts = counted('grafik', 'chart', 'charts');
export const countStories = counted('cerita', 'story', 'stories');
export const countPages = counted('halaman', 'page', 'pages');
export const countAddresses = counted('alamat', 'address', 'addresses');
export const countNewAddresses = counted('alamat baru', 'new address', 'new addresses');

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

/** Which stories nobody has signed yet, so that nothing stops when the record moves under them; null when there are none. */
export function describeUnsigned(
  { stories, locks }: Pick<Library, 'stories' | 'locks'>,
  language: Language,
): string | null {
  const unsigned = [...stories.keys()].filter((slug) => !locks.has(slug));
  if (unsigned.length === 0) return null;
  const shown = unsigned.slice(0, 5);
  const commands = shown.map((slug) => `  npm run sign -- ${slug}`).join('\n');
  const more = unsigned.length > shown.length ? '\n  …' : '';
  return language === 'id'
    ? `Belum disahkan: ${unsigned.length} cerita. Bila sudah selesai ditulis:\n${commands}${more}`
    : `Not signed yet: ${unsigned.length} ${unsigned.length === 1 ? 'story' : 'stories'}. When finished:\n${commands}${more}`;
}

/**
 * The rates in print that no longer apply today; null when there are none. Only a reminder: what a published story says stays true,
 * since it names the day, but its reader may need the new rate. The record itself is never judged by the clock.
 */
export function describeEndedRates(
  { stories, texts, catalogue }: Pick<Library, 'stories' | 'texts' | 'catalogue'>,
  today: string,
  language: Language,
): string | null {
  const printed = [...stories.values(), ...texts.values()].flatMap((story) =>
    story[language].uses.flatMap(({ attributes }) => {
      const fact = catalogue.facts.get(attributes['id'] ?? '');
      const end = fact && isRate(fact) ? endOfRate(fact) : null;
      return fact === undefined || end === null || end >= today
        ? []
        : [`  ${story[language].file}: ${formatFact(fact, language)} (${formatDate(end, language)})`];
    }),
  );
  if (printed.length === 0) return null;
  const heading = {
    id: 'Tarif yang sudah berakhir; periksa apakah ada yang baru:',
    en: 'Rates that have ended; see whether there are new ones:',
  };
  return [heading[language], ...new Set(printed)].join('\n');
}
