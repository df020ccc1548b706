import { citeWords } from '../../i18n/cite-words.ts';
import { writeApa } from './apa.ts';
import { writeChicago, writeChicagoNote } from './chicago.ts';
import type { Citation } from './citation.ts';
import { newsroomSentence } from './newsroom-sentence.ts';

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

/** The same as a plain text file, with the whole fingerprint at the end. */
export function writeCitationText(citation: Citation): string {
  const ways = citationWays(citation).map(({ name, text }) => `${name}\n${text}\n`);
  return [...ways, `SHA-256\n${citation.fingerprint}\n`].join('\n');
}
