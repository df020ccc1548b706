import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Language } from '../../i18n/locale.ts';
import { creator } from '../licence.ts';
import type { Citation } from './citation.ts';

/** `(2026, November 23)`; in Indonesian the day stands before the month: `(2026, 23 November)`. */
function dateInBrackets(issued: string, language: Language): string {
  const [day, month, year] = formatDate(issued, language).split(' ');
  return language === 'id' ? `(${year}, ${day} ${month})` : `(${year}, ${month} ${day})`;
}

/**
 * A reference list entry after APA 7 (sections 10.9 and 10.14): author, date, title with version, kind in brackets, address. The site is not named
 * again where it is the author (section 9.24), and no day of retrieval is given for what cannot change (section 9.16).
 */
export const writeApa = ({ language, issued, title, short, genre, address }: Citation): string =>
  `${creator}. ${dateInBrackets(issued, language)}. ${title} (${citeWords[language].version} ${short}) [${genre}]. ${address}`;
