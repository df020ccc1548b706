import { citationNote } from './citation-note.ts';
import { creator } from '../licence.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './one-line.ts';

const types: Readonly<Record<Citation['kind'], string>> = { chart: 'FIGURE', fact: 'DATA', 'data-set': 'DATA' };

/** One record for reference managers: a tag of two signs and its value on each line, which no value can break out of. */
export function writeRis(citation: Citation): string {
  const { kind, key, title, container, issued, address, genre, short, language } = citation;
  const fields: readonly (readonly [string, string])[] = [
    ['TY', types[kind]],
    ['ID', key],
    ['TI', title],
    ['AU', creator],
    ['T2', container],
    ['PY', issued.slice(0, 4)],
    ['DA', issued.replaceAll('-', '/')],
    ['PB', creator],
    ['ET', short],
    ['M3', genre],
    ['LA', language],
    ['UR', address],
    ['N1', citationNote(citation)],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
