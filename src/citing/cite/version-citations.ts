import type { Language } from '../../i18n/locale.ts';
import type { Version } from '../versions/version.ts';
import { writeBibtex } from './bibtex.ts';
import { citationOfVersion } from './citation-of-version.ts';
import { writeCitationText } from './citation-text.ts';
import { writeCslJson } from './csl-json.ts';
import { writeRis } from './ris.ts';

/** The citation files of a version, each from the version alone. */
export const versionBibtex = (version: Version, language: Language): string =>
  writeBibtex(citationOfVersion(version, language));

export const versionRis = (version: Version, language: Language): string =>
  writeRis(citationOfVersion(version, language));

export const versionCsl = (version: Version, language: Language): string =>
  writeCslJson(citationOfVersion(version, language));

export const versionCitations = (version: Version, language: Language): string =>
  writeCitationText(citationOfVersion(version, language));
