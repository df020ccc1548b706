import type { Citation } from './citation.ts';
import { writeBibtex, writeCslJson, writeRis } from './reference-formats.ts';
import { writeCitationText } from './styles.ts';
import { findVersionFile, type FrozenVersion } from '../versions/open-version.ts';
import type { Language } from '../../i18n/locale.ts';

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
}

/** The citation files of a version, as its pages offer them. */
export const versionCiteFiles = (version: FrozenVersion, language: Language): readonly CitationFile[] =>
  citationForms.map(({ kind, label }) => ({ label: label[language], ...findVersionFile(version, kind, language) }));
