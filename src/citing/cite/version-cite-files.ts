import type { Language } from '../../i18n/locale.ts';
import { versionFileName } from '../versions/version-files.ts';
import type { Version } from '../versions/version.ts';
import { citationForms, type CitationFileName } from './citation-files.ts';

/** The citation files of a version, as its pages offer them. */
export const versionCiteFiles = (
  version: Pick<Version, 'chart' | 'short'>,
  language: Language,
): readonly CitationFileName[] =>
  citationForms.map(({ kind, label }) => ({ label: label[language], ...versionFileName(version, kind, language) }));
