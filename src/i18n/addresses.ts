import type { Language } from './locale.ts';

const segments = {
  id: { stories: 'cerita', charts: 'grafik', gallery: 'galeri', facts: 'angka', sources: 'sumber', method: 'metode', corrections: 'koreksi', about: 'tentang', data: 'data', verify: 'verifikasi', changes: 'perubahan' },
  en: { stories: 'stories', charts: 'charts', gallery: 'gallery', facts: 'facts', sources: 'sources', method: 'method', corrections: 'corrections', about: 'about', data: 'data', verify: 'verify', changes: 'changes' },
} as const; // prettier-ignore

/** A kind of page, with the id of the thing it is about where there are many. */
export type Destination =
  | {
      readonly page:
        | 'home'
        | 'stories'
        | 'charts'
        | 'gallery'
        | 'facts'
        | 'sources'
        | 'method'
        | 'corrections'
        | 'about'
        | 'data'
        | 'verify';
    }
  | { readonly page: 'story' | 'chart' | 'fact'; readonly id: string }
  /** One published version of a chart, or what changed between it and the one before; `version` is the start of its hash. */
  | { readonly page: 'version' | 'change'; readonly id: string; readonly version: string };

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
    case 'version':
      return `${versionFolder(to.id, to.version)}${language === 'id' ? '' : 'en/'}`;
    case 'change':
      return `${address({ ...to, page: 'version' }, language)}${word.changes}/`;
    default:
      return `${root}${word[to.page]}/`;
  }
}

/** The Atom feed of the corrections. */
export const feedAddress = (language: Language): string =>
  address({ page: 'corrections' }, language).replace(/\/$/, '.xml');

/** Where the files of one version of a chart stand: the same in every language, and for ever. */
export const versionFolder = (chart: string, version: string): string => `/v/${chart}/${version}/`;

/** How an embedded chart looks: on a dark page, and without its title. */
export interface EmbedOptions {
  /** The start of a version's hash: that version for ever. The newest one when left out. */
  readonly version?: string;
  readonly dark?: boolean;
  readonly plain?: boolean;
}

/** A chart for another site's frame. Only addresses under `/embed/` and `/en/embed/` may be framed. */
export function embedAddress(chart: string, language: Language, { version, dark, plain }: EmbedOptions = {}): string {
  const steps = [chart, version, dark === true && 'dark', plain === true && 'plain'].filter(Boolean);
  return `${language === 'id' ? '/' : '/en/'}embed/${steps.join('/')}/`;
}

/** What an oEmbed client is told about a chart. */
export const oembedAddress = (chart: string, language: Language): string =>
  `${language === 'id' ? '/' : '/en/'}oembed/${chart}.json`;
