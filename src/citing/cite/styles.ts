import { capital, type Citation, ended } from './citation.ts';
import { creator, licence } from '../licence.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';

/** What stands before the day of what is cited. */
export const asOf = ({ kind, language }: Pick<Citation, 'kind' | 'language'>): string =>
  citeWords[language][kind === 'story' ? 'editionOf' : 'asOf'];

/**
 * A credit line that can stand in a newspaper as it is:
 * `…: 50,50 persen, menurut … (Kita Sulsel, 8 November 2024). Sumber: Terlindungi, data per 23 November 2026, https://…, sidik jari 64a4….`
 * or `“Satu dari dua …”. Grafik: Terlindungi (CC BY 4.0). Sumber data: Netral.co.id. Data per …`
 */
export function newsroomSentence(citation: Citation): string {
  const { language, title, known, publishers, issued, address, short, genre, kind } = citation;
  const words = citeWords[language];
  const pinned = `${asOf(citation)} ${formatDate(issued, language)}, ${address}, ${words.fingerprint} ${short}.`;
  if (known !== null) return `${title}, ${known}. ${words.source}: ${creator}, ${pinned}`;
  const sources = kind === 'data-set' || kind === 'story' ? '' : ` ${words.dataSources}: ${publishers}.`;
  return `“${ended(title, '.')}” ${genre}: ${creator} (${licence.short}).${sources} ${capital(pinned)}`;
}

/** What it is, and which state of it: `Grafik, versi 64a4a26aa5449635`. One phrase, since every style prints it where it prints the kind. */
export const genreAndVersion = ({
  kind,
  genre,
  short,
  language,
}: Pick<Citation, 'kind' | 'genre' | 'short' | 'language'>): string =>
  `${genre}, ${citeWords[language][kind === 'story' ? 'edition' : 'version'].toLowerCase()} ${short}`;

/** The publisher is named where it is not the author already (APA 7, section 9.24). */
export const ownPublisher = ({ publisher }: Pick<Citation, 'publisher'>): string | null =>
  publisher === creator ? null : publisher;

/**
 * A reference list entry after APA 7 (sections 10.9 and 10.14): author, year, title, kind in brackets, address; the same as citeproc makes of
 * our CSL-JSON. No day of retrieval is given for what cannot change (section 9.16).
 */
export function writeApa(citation: Citation): string {
  const publisher = ownPublisher(citation);
  const from = publisher === null ? '' : ` ${ended(publisher, '.')}`;
  return `${creator}. (${citation.issued.slice(0, 4)}). ${citation.title} [${genreAndVersion(citation)}].${from} ${citation.address}`;
}

/** Chicago writes the month first in English; Indonesian has one order only. */
function writtenDay(issued: string, language: Language): string {
  const [day, month, year] = formatDate(issued, language).split(' ');
  return language === 'id' ? `${day} ${month} ${year}` : `${month} ${day}, ${year}`;
}

/** A title within quotation marks, with single ones in it (Chicago 17, 13.30). */
const quoted = (title: string): string =>
  `“${title.replaceAll(/“([^”]*)”/g, '‘$1’').replaceAll(/"([^"]*)"/g, '‘$1’')}”`;

/** Who publishes it and when: a day, or a publisher and the day. */
const published = (citation: Citation): string =>
  [ownPublisher(citation), writtenDay(citation.issued, citation.language)].filter((part) => part !== null).join(', ');

/**
 * A bibliography entry after the Chicago Manual of Style, 17th edition (14.207), the same as citeproc makes of our CSL-JSON: no day of access,
 * since the address never changes.
 */
export function writeChicago(citation: Citation): string {
  const mark = ownPublisher(citation) === null ? ',' : '.';
  return `${creator}. ${quoted(ended(citation.title, '.'))} ${genreAndVersion(citation)}${mark} ${published(citation)}. ${citation.address}.`;
}

/** The same as a note. */
export function writeChicagoNote(citation: Citation): string {
  const [open, close] = ownPublisher(citation) === null ? [', ', ''] : [' (', ')'];
  const title = quoted(`${citation.title.replace(/\.$/, '')},`);
  return `${creator}, ${title} ${genreAndVersion(citation)}${open}${published(citation)}${close}, ${citation.address}.`;
}

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
