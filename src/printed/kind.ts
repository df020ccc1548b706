import { address } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/locale.ts';
import type { Destination, PageOfMany, SinglePage } from '../i18n/page-kinds.ts';
import { getLibrary } from '../library/library.ts';
import type { Library } from '../library/read-library.ts';

/** Which page of its kind it is; `id` is empty where there is one in each language. */
interface Asked {
  readonly language: Language;
  readonly id: string;
}

/** What the layout of a kind of page is handed. */
export type Printed<Kind extends { readonly print: (asked: Asked) => object }> = ReturnType<Kind['print']>;

/** As Astro wants to know it, for the route that is named after the kind: `src/pages/[...<page>].astro`. */
const pathOf = (to: Destination, language: Language, id: string) => ({
  params: { [to.page]: address(to, language).slice(1, -1) || undefined },
  props: { language, id },
});

/** A kind of which there is one page in each language. Nothing but this and `each` asks the library: a layout is a function of its props. */
export const one = <Page extends object>(page: SinglePage, print: (library: Library, language: Language) => Page) => ({
  paths: () => languages.map((language) => pathOf({ page }, language, '')),
  print: ({ language }: Asked) => ({ language, ...print(getLibrary(), language) }),
});

/** A kind of which there is a page for each of many things, in both languages. */
export const each = <Page extends object>(
  page: PageOfMany,
  ids: (library: Library) => Iterable<string>,
  print: (library: Library, language: Language, id: string) => Page,
) => ({
  paths: () => languages.flatMap((language) => [...ids(getLibrary())].map((id) => pathOf({ page, id }, language, id))),
  print: ({ language, id }: Asked) => ({ language, ...print(getLibrary(), language, id) }),
});
