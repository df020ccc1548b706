import type { Language } from '../../i18n/locale.ts';
import { citationNote } from './citation-note.ts';
import { creator } from '../licence.ts';
import type { Citation } from './citation.ts';
import { escapeLatex } from './latex.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** As babel and biblatex name them. */
const languageNames: Readonly<Record<Language, string>> = { id: 'indonesian', en: 'british' };

/**
 * One entry for BibTeX and biblatex. `@misc` is the only type that both know for what is neither book nor article; biblatex takes the day from
 * `date`, BibTeX year and month from theirs. Double braces keep capitals, and keep the organisation from being read as a first and a last name.
 */
export function writeBibtex(citation: Citation): string {
  const { key, title, issued, address, genre, short, language } = citation;
  const [year = '', month = ''] = issued.split('-');
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{{${creator}}}`],
    ['title', `{{${escapeLatex(title)}}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1] ?? ''],
    ['date', `{${issued}}`],
    ['publisher', `{${creator}}`],
    ['type', `{${escapeLatex(genre)}}`],
    ['version', `{${short}}`],
    ['url', `{${address}}`],
    ['note', `{${escapeLatex(citationNote(citation))}}`],
    ['langid', `{${languageNames[language]}}`],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}
