import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute } from '../../i18n/site-address.ts';
import { citedAuthor, citedLicence } from '../cite/citation.ts';
import { versionFileName } from '../versions/version-files.ts';
import type { Version } from '../versions/version.ts';
import { licenceAddress, publisherJsonLd } from './publisher.ts';

/** The picture of a version with everything that a picture search asks of an image that may be used with credit. */
export function chartImage(version: Version, language: Language) {
  const { file, short, chart } = version;
  const { title, subtitle } = file.words[language];
  return {
    '@type': 'ImageObject',
    contentUrl: absolute(versionFileName(version, 'png', language).path),
    encodingFormat: 'image/png',
    name: title,
    caption: subtitle,
    inLanguage: language,
    datePublished: file.published,
    license: licenceAddress,
    acquireLicensePage: absolute(address({ page: 'version', id: chart.id, version: short }, language)),
    creditText: citedAuthor,
    creator: publisherJsonLd,
    copyrightNotice: `${citedAuthor}, ${citedLicence}`,
  };
}
