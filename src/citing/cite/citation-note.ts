import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate } from '../../i18n/date.ts';
import { licence } from '../licence.ts';
import { capital } from './capital.ts';
import type { Citation } from './citation.ts';

/** What formats without fields of their own for it say in their note: the day of the figures, the whole fingerprint, who printed them, the licence. */
export function citationNote({ language, issued, fingerprint, sources, known, kind }: Citation): string {
  const words = citeWords[language];
  const from = kind === 'data-set' ? null : known === null ? `${words.dataSources}: ${sources}` : capital(known);
  return [
    `${capital(words.asOf)} ${formatDate(issued, language)}`,
    `${capital(words.fingerprint)} SHA-256: ${fingerprint}`,
    from,
    `${words.licence}: ${licence.short}`,
  ]
    .filter((part) => part !== null)
    .map((part) => `${part}.`)
    .join(' ');
}
