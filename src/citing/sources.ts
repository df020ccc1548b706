import type { Source } from '../facts/schema/subject.ts';
import { formatDate } from '../i18n/dates.ts';
import { listWords } from '../i18n/list-words.ts';
import type { Language } from '../i18n/locale.ts';

/** `a`, `a dan b`, `a, b, dan c`; without repeats. English as the British write it, without a comma before "and". */
export const listNames = (names: readonly string[], language: Language): string =>
  listWords([...new Set(names)], language);

type Report = Pick<Source, 'publisher' | 'published'>;

/** One document with its day: `Kita Sulsel, 8 November 2024`. */
export const nameReport = ({ publisher, published }: Report, language: Language): string =>
  published === null ? publisher : `${publisher}, ${formatDate(published, language)}`;

/** Documents with their days, without repeats: `Kita Sulsel, 8 November 2024; Retas.news, 23 September 2025`. */
export const listReports = (sources: readonly Report[], language: Language): string =>
  [...new Set(sources.map((source) => nameReport(source, language)))].join('; ');

/** From when to when documents were published: `2024–2026`, or one year. Null when none says. */
export function yearsOf(sources: readonly Pick<Source, 'published'>[]): string | null {
  const years = sources.flatMap(({ published }) => published?.slice(0, 4) ?? []).toSorted();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}
