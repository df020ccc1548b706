import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Language } from '../../i18n/locale.ts';
import { ended } from './ended.ts';
import { creator } from '../licence.ts';
import type { Citation } from './citation.ts';

/** Chicago writes the month first in English; Indonesian has one order only. */
function writtenDay(issued: string, language: Language): string {
  const [day, month, year] = formatDate(issued, language).split(' ');
  return language === 'id' ? `${day} ${month} ${year}` : `${month} ${day}, ${year}`;
}

/** A bibliography entry after the Chicago Manual of Style, 17th edition (14.207): no day of access, since the address never changes. */
export const writeChicago = ({ language, title, genre, issued, short, address }: Citation): string =>
  `${creator}. “${ended(title, '.')}” ${genre}. ${writtenDay(issued, language)}. ${citeWords[language].version} ${short}. ${address}.`;

/** The same as a note. */
export const writeChicagoNote = ({ language, title, genre, issued, short, address }: Citation): string =>
  `${creator}, “${ended(title, ',')}” ${genre.toLowerCase()}, ${writtenDay(issued, language)}, ${citeWords[language].version.toLowerCase()} ${short}, ${address}.`;
