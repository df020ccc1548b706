import type { Source } from '../../facts/schema/subject.ts';
import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { pageKinds, pagesAbove, type Destination } from '../../i18n/page-kinds.ts';
import { absolute, type Site } from '../site.ts';

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * An object as the text of a `<script type="application/ld+json">`. What a browser could read as the end of the script, as a comment
 * or as a character reference stands as `\u003c` and the like, which JSON reads back as the same sign.
 */
export const writeJsonLd = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (sign) => escapes[sign] ?? sign);

/** Who publishes all of it, for schema.org. */
export const publisherJsonLd = (site: Site) => ({
  '@type': 'NewsMediaOrganization',
  '@id': absolute('/#terlindungi', site),
  name: site.publisher,
  url: absolute('/', site),
  logo: { '@type': 'ImageObject', url: absolute('/icon.svg', site) },
});

/** Every object says whose words it is made of; nobody fetches it. */
export const context = 'https://schema.org';

/** The rooms above a page, the page itself last: null for the front page, which stands in none. */
export function breadcrumbJsonLd(
  at: Destination,
  title: string,
  language: Language,
  site: Pick<Site, 'address'>,
): object | null {
  if (at.page === 'home') return null;
  const words = messages[language];
  const trail = [
    { name: words.siteName, path: address({ page: 'home' }, language) },
    ...pagesAbove(at.page).map((page) => ({
      name: pageKinds[page].title[language],
      path: address({ page }, language),
    })),
    { name: title, path: address(at, language) },
  ];
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path, site),
    })),
  };
}

/** A document that something is based on. */
export const sourceJsonLd = ({
  title,
  url,
  publisher,
  published,
}: Pick<Source, 'title' | 'url' | 'publisher' | 'published'>) => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  publisher: { '@type': 'Organization', name: publisher },
  ...(published === null ? {} : { datePublished: published }),
});
