import { citedAuthor } from '../cite/citation.ts';
import { absolute } from '../../i18n/site-address.ts';

/** Who publishes all of it, for schema.org. */
export const publisherJsonLd = {
  '@type': 'NewsMediaOrganization',
  '@id': absolute('/#terlindungi'),
  name: citedAuthor,
  url: absolute('/'),
  logo: { '@type': 'ImageObject', url: absolute('/icon.svg') },
} as const;

/** The licence of texts, charts and data. */
export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/** Every object says whose words it is made of; nobody fetches it. */
export const context = 'https://schema.org';
