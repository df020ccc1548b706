import { intlTag } from '../../i18n/locale.ts';
import { citationNote } from './citation-note.ts';
import { creator } from '../licence.ts';
import type { Citation } from './citation.ts';

const types: Readonly<Record<Citation['kind'], string>> = { chart: 'graphic', fact: 'dataset', 'data-set': 'dataset' };

/** The citation in the form that citation processors read: an array of one item of CSL-JSON. */
export function writeCslJson(citation: Citation): string {
  const { kind, key, title, container, issued, address, genre, short, fingerprint, language } = citation;
  const item = {
    id: key,
    type: types[kind],
    title,
    author: [{ literal: creator }],
    issued: { 'date-parts': [issued.split('-').map(Number)] },
    'container-title': container,
    publisher: creator,
    genre,
    version: short,
    number: fingerprint,
    language: language === 'id' ? 'id' : intlTag[language],
    URL: address,
    note: citationNote(citation),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
