import { address, type Destination } from '../src/i18n/addresses.ts';
import { languages, type Language } from '../src/i18n/locale.ts';

/** Which page an address is: its kind, its language and, where there are many of a kind, the id of what it is about. */
export interface PageKind {
  readonly page: Destination['page'] | 'not-found' | 'other';
  readonly language: Language;
  readonly id: string | null;
}

type Single = Exclude<Destination, { readonly id: string }>['page'];

const versioned = ['version', 'change'] as const;

/** Pages of which there is one in each language. One that is added to src/i18n/addresses.ts and not here does not compile. */
export const single = Object.keys({
  home: true, stories: true, charts: true, gallery: true, facts: true, sources: true, method: true, corrections: true, about: true, data: true, verify: true,
} satisfies Record<Single, true>) as Single[]; // prettier-ignore

const many = ['story', 'chart', 'fact'] as const;

/** Reads an address back. A page that has no entry in src/i18n/addresses.ts is "other", and is tested like the rest. */
export function pageKind(path: string): PageKind {
  for (const language of languages) {
    for (const page of single) if (address({ page }, language) === path) return { page, language, id: null };
    for (const page of many) {
      const [before = '', after = ''] = address({ page, id: '*' }, language).split('*');
      const id = path.slice(before.length, path.length - after.length);
      if (path === `${before}${id}${after}` && /^[a-z0-9-]+$/.test(id)) return { page, language, id };
    }
  }
  for (const page of versioned) {
    for (const language of languages) {
      const [, id, version] = /^\/v\/([a-z0-9-]+)\/([0-9a-f]{16})\//.exec(path) ?? [];
      if (id !== undefined && version !== undefined && address({ page, id, version }, language) === path)
        return { page, language, id: `${id}/${version}` };
    }
  }
  const language = path.startsWith('/en/') ? 'en' : 'id';
  return { page: path === '/404.html' ? 'not-found' : 'other', language, id: null };
}
