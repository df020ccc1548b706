import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { writeBibtex } from './bibtex.ts';
import { writeCitationText } from './citation-text.ts';
import type { Citation } from './citation.ts';
import { writeCslJson } from './csl-json.ts';
import { writeRis } from './ris.ts';

const both = (label: string) => ({ id: label, en: label });

/** The forms in which a citation is a file, what a reader calls each, and who writes it. */
export const citationForms = [
  { kind: 'bibtex', ending: '.bib', label: both('BibTeX'), write: writeBibtex },
  { kind: 'ris', ending: '.ris', label: both('RIS'), write: writeRis },
  { kind: 'csl', ending: '.csl.json', label: both('CSL-JSON'), write: writeCslJson },
  { kind: 'citations', ending: '.txt', label: { id: 'Teks', en: 'Text' }, write: writeCitationText },
] as const satisfies readonly {
  kind: string;
  ending: string;
  label: Readonly<Record<Language, string>>;
  write: (citation: Citation) => string;
}[];

export interface CitationFile {
  readonly label: string;
  /** The path on the site. */
  readonly path: string;
  /** The name under which a reader keeps it. */
  readonly name: string;
  write(citation: Citation): string;
}

/** The citation files of a number, which stand beside its page: `/angka/<id>/<id>.bib`. */
export const factCiteFiles = (id: string, language: Language): readonly CitationFile[] =>
  citationForms.map(({ ending, label, write }) => ({
    write,
    label: label[language],
    name: `${id}${ending}`,
    path: `${address({ page: 'fact', id }, language)}${id}${ending}`,
  }));
