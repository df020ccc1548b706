import type { Language } from '../../i18n/locale.ts';
import { creator } from '../licence.ts';
import { versionAddress } from '../versions/version-address.ts';
import type { Version } from '../versions/version.ts';
import { citedSources, termsOfUse } from './picture-metadata.ts';

/** What a PNG says about itself, by the keywords that PNG (ISO 15948 section 11.3.4) reserves, and the version's address and hash. */
export function pictureTexts(version: Version, language: Language): Readonly<Record<string, string>> {
  const { title, description } = version.file.words[language];
  return {
    Title: title,
    Author: creator,
    Description: description.join(' '),
    Copyright: termsOfUse,
    'Creation Time': version.file.published,
    Source: citedSources(version).join('\n'),
    URL: versionAddress(version, language),
    'SHA-256': version.hash,
  };
}
