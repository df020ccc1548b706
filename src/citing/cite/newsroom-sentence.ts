import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate } from '../../i18n/date.ts';
import { creator, licence } from '../licence.ts';
import { ended } from './ended.ts';
import { capital } from './capital.ts';
import type { Citation } from './citation.ts';

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
