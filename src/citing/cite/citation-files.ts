import type { Citation } from './citation.ts';
import { citationOfVersion } from './cited.ts';
import { writeBibtex, writeCslJson, writeRis } from './reference-formats.ts';
import { writeCitationText } from './styles.ts';
import { versionFileName } from '../versions/version-files.ts';
import type { Version } from '../versions/version.ts';
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
  write(citation: Citation): string;
}

/** The citation files of a version, each from the version alone. */
export const versionBibtex = (version: Version, language: Language): string =>
  writeBibtex(citationOfVersion(version, language));

export const versionRis = (version: Version, language: Language): string =>
  writeRis(citationOfVersion(version, language));

export const versionCsl = (version: Version, language: Language): string =>
  writeCslJson(citationOfVersion(version, language));

export const versionCitations = (version: Version, language: Language): string =>
  writeCitationText(citationOfVersion(version, language));

/** The citation files of a version, as its pages offer them. */
export const versionCiteFiles = (
  version: Pick<Version, 'chart' | 'short'>,
  language: Language,
): readonly CitationFile[] =>
  citationForms.map(({ kind, label, write }) => ({
    write,
    label: label[language],
    ...versionFileName(version, kind, language),
  }));
