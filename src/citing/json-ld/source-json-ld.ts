import type { Source } from '../../facts/schema/source.ts';

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
