import type { Language } from '../../i18n/locale.ts';
import { absolute } from '../../i18n/site-address.ts';
import { creator, licence } from '../licence.ts';
import { versionAddress } from '../versions/version-address.ts';
import { versionFileName } from '../versions/version-files.ts';
import type { Version } from '../versions/version.ts';
import { publisherJsonLd } from './publisher.ts';

/** The picture of a version with everything that a picture search asks of an image that may be used with credit. */
export function chartImage(version: Version, language: Language) {
  const { file } = version;
  const { title, subtitle } = file.words[language];
  return {
    '@type': 'ImageObject',
    contentUrl: absolute(versionFileName(version, 'png', language).path),
    encodingFormat: 'image/png',
    name: title,
    caption: subtitle,
    inLanguage: language,
    datePublished: file.published,
    license: licence.url,
    acquireLicensePage: versionAddress(version, language),
    creditText: creator,
    creator: publisherJsonLd,
    copyrightNotice: `${creator}, ${licence.short}`,
  };
}
