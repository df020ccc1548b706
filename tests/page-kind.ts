import { readAddress } from '../src/i18n/addresses.ts';
import type { Language } from '../src/i18n/locale.ts';
import type { PageName } from '../src/i18n/page-kinds.ts';

/** Which page an address is: its kind, its language and, where there are many of a kind, the id of what it is about. */
export interface PageKind {
  readonly page: PageName | 'not-found' | 'other';
  readonly language: Language;
  readonly id: string | null;
}

/** Reads an address back. A page that has no entry in src/i18n/page-kinds.ts is "other", and is tested like the rest. */
export function pageKind(path: string): PageKind {
  const found = readAddress(path);
  if (found === null) {
    return {
      page: path === '/404.html' ? 'not-found' : 'other',
      language: path.startsWith('/en/') ? 'en' : 'id',
      id: null,
    };
  }
  const { to, language } = found;
  const id = 'version' in to ? `${to.id}/${to.version}` : 'id' in to ? to.id : null;
  return { page: to.page, language, id };
}
