import type { Language } from '../../i18n/locale.ts';
import { versionFileName } from '../versions/version-files.ts';
import type { Version } from '../versions/version.ts';
import { citationForms, type CitationFile } from './citation-files.ts';

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
