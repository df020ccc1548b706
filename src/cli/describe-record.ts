import { stripVTControlCharacters } from 'node:util';
import { formatFact } from '../facts/format.ts';
import type { Problem } from '../facts/problem.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { findUnwritten } from '../library/publishable.ts';
import type { Library, LibraryReading } from '../library/read-library.ts';
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
export const countClaims = counted('klaim', 'claim', 'claims');
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

const place = ({ file, line, column, message }: Problem, language: Language) =>
  `  ${file}:${line}:${column}\n    ${stripVTControlCharacters(message[language])}`;

const under = (heading: string, problems: readonly Problem[], language: Language): readonly string[] =>
  problems.length === 0 ? [] : [heading, ...problems.map((problem) => place(problem, language))];

/** So many of what is still wrong in a draft are shown: it is being written. */
const mostInDraft = 10;

/**
 * What stops nothing now and an editor should know: stories that are being written, with what is still wrong in each, what stands in the
 * way of publishing, and files that harm nothing. Null when there is nothing to say.
 * @param unready as `findUnready` gives it
 */
export function describeHints(
  { drafts, hints }: Pick<LibraryReading, 'drafts' | 'hints'>,
  unready: readonly Problem[],
  language: Language,
): string | null {
  const isId = language === 'id';
  const inDrafts = [...drafts].flatMap(([slug, { story, problems }]) => {
    const found = [...problems, ...(story === null || problems.length > 0 ? [] : findUnwritten(story))];
    const more = found.length - mostInDraft;
    const sign = `npm run sign -- ${slug}`;
    const last =
      found.length === 0
        ? { id: `Bila sudah selesai: ${sign}`, en: `When it is finished: ${sign}` }
        : {
            id: `Masih ada ${countProblems(found.length, 'id')} sebelum ${sign}:`,
            en: `${countProblems(found.length, 'en')} left before ${sign}:`,
          };
    const heading = isId
      ? `Draf: ${slug}. Hanya tampil di npm run dev. ${last.id}`
      : `Draft: ${slug}. It shows in npm run dev alone. ${last.en}`;
    return [
      heading,
      ...found.slice(0, mostInDraft).map((problem) => place(problem, language)),
      ...(more > 0 ? [isId ? `  … dan ${more} lagi` : `  … and ${more} more`] : []),
    ];
  });
  const lines = [
    ...inDrafts,
    ...under(isId ? 'Sebelum dapat diterbitkan:' : 'Before it can be published:', unready, language),
    ...under(isId ? 'Tidak mengganggu, tetapi perlu diketahui:' : 'Harmless, but good to know:', hints, language),
  ];
  return lines.length === 0 ? null : lines.join('\n');
}

/**
 * The rates in print that no longer apply today; null when there are none. Only a reminder: what a published story says stays true,
 * since it names the day, but its reader may need the new rate. The record itself is never judged by the clock.
 */
export function describeEndedRates(
  { stories, texts, guide, catalogue }: Pick<Library, 'stories' | 'texts' | 'guide' | 'catalogue'>,
  today: string,
  language: Language,
): string | null {
  const printed = [...stories.values(), ...texts.values(), ...guide.values()].flatMap((story) =>
    [
      ...story[language].headFigures.map(({ id }) => id),
      ...story[language].uses.map(({ attributes }) => attributes['id'] ?? ''),
    ].flatMap((id) => {
      const fact = catalogue.facts.get(id);
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

/** So many months a job of the guide is trusted after somebody has checked it: rates change with the quarters. */
const monthsTrusted = 3;

/** The jobs of the guide that nobody has held against their sources for too long; null when there are none. Only a reminder, like the above. */
export function describeOldChecks({ guide }: Pick<Library, 'guide'>, today: string, language: Language): string | null {
  const since = new Date(today);
  since.setUTCMonth(since.getUTCMonth() - monthsTrusted);
  const oldest = since.toISOString().slice(0, 10);
  const old = [...guide.values()].flatMap(({ [language]: { file, frontMatter } }) =>
    frontMatter.checked < oldest ? [`  ${file}: ${formatDate(frontMatter.checked, language)}`] : [],
  );
  if (old.length === 0) return null;
  const months = formatNumber(monthsTrusted, 0, language);
  const heading = {
    id: `Panduan yang lebih dari ${months} bulan tidak diperiksa; cocokkan dengan sumbernya, lalu tulis hari itu di checked:`,
    en: `Parts of the guide that nobody has checked for more than ${months} months; hold them against their sources, then write that day in checked:`,
  };
  return [heading[language], ...old].join('\n');
}
