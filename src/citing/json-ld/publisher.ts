import { absolute } from '../../i18n/site-address.ts';
import { creator } from '../licence.ts';

/** Who publishes all of it, for schema.org. */
export const publisherJsonLd = {
  '@type': 'NewsMediaOrganization',
  '@id': absolute('/#terlindungi'),
  name: creator,
  url: absolute('/'),
  logo: { '@type': 'ImageObject', url: absolute('/icon.svg') },
} as const;

/** Every object says whose words it is made of; nobody fetches it. */
export const context = 'https://schema.org';
