import { capital, type Citation, ended } from './citation.ts';
import { creator, licence } from '../licence.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';

/**
 * A credit line that can stand in a newspaper as it is:
 * `…: 50,50 persen, menurut … (Kita Sulsel, 8 November 2024). Sumber: Terlindungi, data per 23 November 2026, https://…, sidik jari 64a4….`
 * or `“Satu dari dua …”. Grafik: Terlindungi (CC BY 4.0). Sumber data: Netral.co.id. Data per …`
 */
export function newsroomSentence(citation: Citation): string {
  const { language, title, known, publishers, issued, address, short, genre, kind } = citation;
  const words = citeWords[language];
  const pinned = `${words.asOf} ${formatDate(issued, language)}, ${address}, ${words.fingerprint} ${short}.`;
  if (known !== null) return `${title}, ${known}. ${words.source}: ${creator}, ${pinned}`;
  const sources = kind === 'data-set' ? '' : ` ${words.dataSources}: ${publishers}.`;
  return `“${ended(title, '.')}” ${genre}: ${creator} (${licence.short}).${sources} ${capital(pinned)}`;
}

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

/** Every way of citing in words, each with its name. */
export function citationWays(citation: Citation): readonly { readonly name: string; readonly text: string }[] {
  const { ways } = citeWords[citation.language];
  return [
    { name: ways.newsroom, text: newsroomSentence(citation) },
    { name: ways.apa, text: writeApa(citation) },
    { name: ways.chicago, text: writeChicago(citation) },
    { name: ways.chicagoNote, text: writeChicagoNote(citation) },
  ];
}
