import { address } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/locale.ts';
import type { PageOfMany, SinglePage } from '../i18n/page-kinds.ts';
import { getLibrary } from '../library/library.ts';
import type { Library } from '../library/read-library.ts';
import { chartPage, chartsPage, galleryPage } from './charts.ts';
import { correctionsPage, dataPage, sourcesPage } from './data.ts';
import { factPage, factsPage } from './facts.ts';
import { homePage, storiesPage, storyPage, textPage } from './stories.ts';

/** Which page of its kind it is; `id` is empty where there is one in each language. */
interface Asked {
  readonly language: Language;
  readonly id: string;
}

/** A kind of page: the ids of the things that its pages are about, and what the page of one prints. */
const kind = <Page extends object>(
  print: (library: Library, language: Language, id: string) => Page,
  ids: (library: Library) => Iterable<string> = () => [''],
) => ({
  ids,
  print: ({ language, id }: Asked) => ({ language, ...print(getLibrary(), language, id) }),
});

/** What each kind of page prints. Nothing but this asks the library: a layout is a function of what it is handed. */
export const pages = {
  home: kind(homePage),
  stories: kind(storiesPage),
  story: kind(storyPage, ({ stories }) => stories.keys()),
  charts: kind(chartsPage),
  gallery: kind(galleryPage),
  chart: kind(chartPage, ({ charts }) => charts.keys()),
  facts: kind(factsPage),
  fact: kind(factPage, ({ catalogue }) => catalogue.facts.keys()),
  data: kind(dataPage),
  sources: kind(sourcesPage),
  method: kind((library, language) => textPage(library, language, 'method')),
  corrections: kind(correctionsPage),
  verify: kind(() => ({})),
  about: kind((library, language) => textPage(library, language, 'about')),
} satisfies Readonly<Record<SinglePage | PageOfMany, unknown>>;

type Pages = typeof pages;

/** What the layout of a kind of page is handed. */
export type Printed<Page extends keyof Pages> = ReturnType<Pages[Page]['print']>;

/** The addresses of all pages of a kind in both languages, for the route that is named after the kind. */
export const pathsOf = (page: keyof Pages) =>
  languages.flatMap((language) =>
    [...pages[page].ids(getLibrary())].map((id) => {
      const path = address(id === '' ? { page: page as SinglePage } : { page: page as PageOfMany, id }, language);
      return { params: { [page]: path.slice(1, -1) || undefined }, props: { language, id } };
    }),
  );
