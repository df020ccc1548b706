import { address, type Destination } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { absolute } from '../../i18n/site-address.ts';
import { context } from './publisher.ts';

/** The room that a page stands in, where it is not one itself. */
const rooms: Partial<Readonly<Record<Destination['page'], 'stories' | 'charts' | 'facts'>>> = {
  story: 'stories',
  chart: 'charts',
  gallery: 'charts',
  version: 'charts',
  change: 'charts',
  fact: 'facts',
};

/** The rooms above a page, the page itself last: null for the front page, which stands in none. */
export function breadcrumbJsonLd(at: Destination, title: string, language: Language): object | null {
  if (at.page === 'home') return null;
  const words = messages[language];
  const room = rooms[at.page];
  const trail = [
    { name: words.siteName, path: address({ page: 'home' }, language) },
    ...(room === undefined ? [] : [{ name: words[room], path: address({ page: room }, language) }]),
    { name: title, path: address(at, language) },
  ];
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
