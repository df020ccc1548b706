import type { Language } from '../../i18n/locale.ts';
import type { Version } from '../versions/version.ts';
import { pictureAddress } from './picture-address.ts';
import { citedSources, creator, licenceAddress } from './picture-metadata.ts';

/** What a PNG says about itself, by the keywords that PNG (ISO 15948 section 11.3.4) reserves, and the version's address and hash. */
export function pictureTexts(version: Version, language: Language): Readonly<Record<string, string>> {
  const { title, description } = version.file.words[language];
  return {
    Title: title,
    Author: creator,
    Description: description.join(' '),
    Copyright: `CC BY 4.0, ${licenceAddress}`,
    'Creation Time': version.file.published,
    Source: citedSources(version).join('\n'),
    URL: pictureAddress(version, language).whole,
    'SHA-256': version.hash,
  };
}
