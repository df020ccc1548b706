import { address } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/locale.ts';
import type { FrozenVersion } from '../citing/versions/open-version.ts';
import type { Destination, PageOfMany, PageOfVersion, SinglePage } from '../i18n/page-kinds.ts';
import { getLibrary } from '../library/library.ts';
import type { Library } from '../library/read-library.ts';

/** Which page of its kind it is; `id` is empty where there is one in each language. */
interface Asked {
  readonly language: Language;
  readonly id: string;
}

/** What the layout of a kind of page is handed. */
export type Printed<Kind extends { readonly print: (asked: never) => Promise<object> }> = Awaited<
  ReturnType<Kind['print']>
>;

/** As Astro wants to know it, for the route that is named after the kind: `src/pages/[...<page>].astro`. */
const pathOf = (to: Destination, language: Language, id: string) => ({
  params: { [to.page]: address(to, language).slice(1, -1) || undefined },
  props: { language, id },
});

/** A kind of which there is one page in each language. The library is asked here and not by a layout, which is a function of its props. */
export const one = <Page extends object>(
  page: SinglePage,
  print: (library: Library, language: Language) => Page | Promise<Page>,
) => ({
  paths: () => languages.map((language) => pathOf({ page }, language, '')),
  print: async ({ language }: Asked) => ({ language, ...(await print(getLibrary(), language)) }),
});

/** A kind of which there is a page for each of many things, in both languages. */
export const each = <Page extends object>(
  page: PageOfMany,
  ids: (library: Library) => Iterable<string>,
  print: (library: Library, language: Language, id: string) => Page | Promise<Page>,
) => ({
  paths: () => languages.flatMap((language) => [...ids(getLibrary())].map((id) => pathOf({ page, id }, language, id))),
  print: async ({ language, id }: Asked) => ({ language, ...(await print(getLibrary(), language, id)) }),
});

/** One version of a chart or edition of a story, and its place in the chain of all that were published, the oldest first. */
export interface InChain<Published = FrozenVersion> {
  readonly id: string;
  readonly versions: readonly Published[];
  readonly version: Published;
  readonly index: number;
}

/**
 * A kind of which there is a page for each published version of a chart or edition of a story, in both languages.
 * @param chains of all that were published, by chart or story
 * @param from how many of the oldest have none
 */
export const eachVersion = <Published extends { readonly short: string }, Page extends object>(
  page: PageOfVersion,
  chains: (library: Library) => ReadonlyMap<string, readonly Published[]>,
  from: number,
  print: (library: Library, language: Language, at: InChain<Published>) => Page | Promise<Page>,
) => ({
  paths: () =>
    languages.flatMap((language) =>
      [...chains(getLibrary())].flatMap(([id, versions]) =>
        versions.slice(from).map(({ short }) => {
          const { params, props } = pathOf({ page, id, version: short }, language, id);
          return { params, props: { ...props, short } };
        }),
      ),
    ),
  print: async ({ language, id, short }: Asked & { readonly short: string }) => {
    const versions = chains(getLibrary()).get(id) ?? [];
    const index = versions.findIndex((version) => version.short === short);
    const version = versions[index];
    if (!version) throw new Error(`content/versions/${id}/ holds no version ${short}`);
    const at = { id, versions, version, index };
    return { language, ...at, ...(await print(getLibrary(), language, at)) };
  },
});
