import { languages, type Language } from './locale.ts';
import {
  pageKinds,
  pagesAbove,
  pagesOfMany,
  singlePages,
  versionPages,
  type Destination,
  type PageKind,
  type PageName,
  type PageWithFeed,
} from './page-kinds.ts';

const rootOf = (language: Language) => (language === 'id' ? '/' : `/${language}/`);

const join = (root: string, ...steps: readonly string[]): string =>
  root + steps.flatMap((step) => (step === '' ? [] : `${step}/`)).join('');

/** The steps of the kinds that a kind stands under, and its own. */
const stepsOf = (page: PageName, language: Language): readonly string[] =>
  [...pagesAbove(page), page].map((each) => (pageKinds[each] as PageKind).step?.[language] ?? '');

/** The path of a page in one language: the one place where an address is put together, so that both languages stay in step. */
export function address(to: Destination, language: Language): string {
  if ('version' in to) {
    const { step }: PageKind = pageKinds[to.page];
    return join(versionFolder(to.id, to.version), language === 'id' ? '' : language, step?.[language] ?? '');
  }
  return join(rootOf(language), ...stepsOf(to.page, language), 'id' in to ? to.id : '');
}

/** A page, and in which language. */
interface Address {
  readonly to: Destination;
  readonly language: Language;
}

/** The pages of which there is one in each language, by address. */
const single = new Map(
  languages.flatMap((language) =>
    singlePages.map((page) => [address({ page }, language), { to: { page }, language }] as const),
  ),
);

/** The kinds of which there are many pages, by what all their addresses begin with. */
const many = new Map(
  languages.flatMap((language) =>
    pagesOfMany.map((page) => {
      const { deep }: PageKind = pageKinds[page];
      return [address({ page, id: '' }, language), { page, language, deep: deep === true }] as const;
    }),
  ),
);

/** The address of one version, in either language, with the step of its kind. */
function readVersionAddress(path: string): Address | null {
  const [, id = '', version = ''] = /^\/v\/([a-z0-9-]+)\/([0-9a-f]{16})\//.exec(path) ?? [];
  if (version === '') return null;
  const found = languages.flatMap((language) => versionPages.map((page) => ({ to: { page, id, version }, language })));
  return found.find(({ to, language }) => address(to, language) === path) ?? null;
}

/** Reads an address back: which page it is, and in which language. Null where there is no page with a kind. */
export function readAddress(path: string): Address | null {
  const only = single.get(path);
  if (only) return only;
  if (!/^\/([a-z0-9-]+\/)+$/.test(path)) return null;
  const steps = path.slice(1, -1).split('/');
  // The id is the last step, or the last steps where a kind has ids of several.
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const kind = many.get(join('/', ...steps.slice(0, length)));
    if (kind && (kind.deep || length === steps.length - 1))
      return { to: { page: kind.page, id: steps.slice(length).join('/') }, language: kind.language };
  }
  return readVersionAddress(path);
}

/** The addresses of a page in each language; none where there is no page with a kind. */
export function translations(path: string): readonly { readonly language: Language; readonly path: string }[] {
  const found = readAddress(path);
  return found === null ? [] : languages.map((language) => ({ language, path: address(found.to, language) }));
}

/** Whether search engines may list a page: those that stand for another, such as an embed or a page that has moved, have no kind. */
export function isIndexed(path: string): boolean {
  const found = readAddress(path);
  const kind: PageKind | null = found && pageKinds[found.to.page];
  return kind !== null && kind.hidden !== true;
}

/** The forms of a feed: how each ends and what it is. */
export const feedForms = {
  atom: { ending: '.xml', type: 'application/atom+xml' },
  json: { ending: '.json', type: 'application/feed+json' },
} as const;

export type FeedForm = keyof typeof feedForms;

/** The feed of what changes on a page. */
export const feedAddress = (page: PageWithFeed, language: Language, form: FeedForm = 'atom'): string =>
  pageKinds[page].feed[language] + feedForms[form].ending;

/** What a phone that keeps the site among its programs is told of it. */
export const manifestAddress = (language: Language): string => `${rootOf(language)}terlindungi.webmanifest`;

/** What the search page looks through: everything that can be found in a language, fetched when somebody begins to search. */
export const searchIndexAddress = (language: Language): string => `${address({ page: 'search' }, language)}index.json`;

/** Where the files of one version of a chart stand: the same in every language, and for ever. */
export const versionFolder = (chart: string, version: string): string => `/v/${chart}/${version}/`;

/**
 * A chart for another site's frame. Only addresses under `/embed/` and `/en/embed/` may be framed; `#dark`, `#plain` and `#dark-plain` at the
 * end ask for another look.
 * @param version the start of a version's hash: that version for ever. The newest one when left out
 */
export const embedAddress = (chart: string, language: Language, version?: string): string =>
  `${rootOf(language)}embed/${version === undefined ? chart : `${chart}/${version}`}/`;

/**
 * A file of a chart's newest version, at any time: beside the page of the chart, under the chart's own name.
 * @param ending with its dot
 */
export const newestFileAddress = (chart: string, language: Language, ending: string): string =>
  `${address({ page: 'chart', id: chart }, language)}${chart}${ending}`;

/** What an oEmbed client is told about a chart. */
export const oembedAddress = (chart: string, language: Language): string => `${rootOf(language)}oembed/${chart}.json`;
