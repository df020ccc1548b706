import type { Source } from '../../facts/schema/source.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Language } from '../../i18n/locale.ts';

type Report = Pick<Source, 'publisher' | 'published'>;

/** One document with its day: `Kita Sulsel, 8 November 2024`. */
export const nameReport = ({ publisher, published }: Report, language: Language): string =>
  published === null ? publisher : `${publisher}, ${formatDate(published, language)}`;

/** Documents with their days, without repeats: `Kita Sulsel, 8 November 2024; Retas.news, 23 September 2025`. */
export const listReports = (sources: readonly Report[], language: Language): string =>
  [...new Set(sources.map((source) => nameReport(source, language)))].join('; ');
