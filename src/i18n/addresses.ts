import type { Language } from './locale.ts';

const segments = {
  id: { stories: 'cerita', charts: 'grafik', gallery: 'galeri', facts: 'angka', sources: 'sumber', method: 'metode', corrections: 'koreksi', about: 'tentang' },
  en: { stories: 'stories', charts: 'charts', gallery: 'gallery', facts: 'facts', sources: 'sources', method: 'method', corrections: 'corrections', about: 'about' },
} as const; // prettier-ignore

/** A kind of page, with the id of the thing it is about where there are many. */
export type Destination =
  | {
      readonly page:
        'home' | 'stories' | 'charts' | 'gallery' | 'facts' | 'sources' | 'method' | 'corrections' | 'about';
    }
  | { readonly page: 'story' | 'chart' | 'fact'; readonly id: string };

/** The path of a page in one language: the one place where an address is spelt, so that both languages stay in step. */
export function address(to: Destination, language: Language): string {
  const word = segments[language];
  const root = language === 'id' ? '/' : `/${language}/`;
  switch (to.page) {
    case 'home':
      return root;
    case 'gallery':
      return `${root}${word.charts}/${word.gallery}/`;
    case 'story':
      return `${root}${word.stories}/${to.id}/`;
    case 'chart':
      return `${root}${word.charts}/${to.id}/`;
    case 'fact':
      return `${root}${word.facts}/${to.id}/`;
    default:
      return `${root}${word[to.page]}/`;
  }
}

/** The Atom feed of the corrections. */
export const feedAddress = (language: Language): string =>
  address({ page: 'corrections' }, language).replace(/\/$/, '.xml');
