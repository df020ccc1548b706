import type { Language } from './locale.ts';

type Words = Readonly<Record<Language, string>>;

export interface PageKind {
  /** One page in each language, one for each thing it is about, or one for each published version of a chart or edition of a story. */
  readonly of: 'one' | 'each' | 'version';
  /** Its own step of the address, before the id of the thing that a page is about. */
  readonly step?: Words;
  /** The kind of page above it, whose steps come first and which a breadcrumb names. */
  readonly under?: 'stories' | 'charts' | 'facts' | 'disputes' | 'topics' | 'places' | 'seriesList' | 'sources';
  /** Whether an id may be of several steps, such as `kota-makassar/coverage/2025`. */
  readonly deep?: true;
  /** What the page is called in menus and over itself, where that is not what it is about. */
  readonly title?: Words;
  /** What a reader finds there, under the title and for search engines. */
  readonly lead?: Words;
  /** Which menus of every page lead to it, in the order of this table. */
  readonly menus?: readonly ('masthead' | 'colophon')[];
  /** The path of its feeds, without their endings. */
  readonly feed?: Words;
  /** Left out of search engines and of the sitemap. */
  readonly hidden?: true;
}

/**
 * Every kind of page with a reader. Addresses, menus, breadcrumbs, feeds, `hreflang`, the sitemap, what hosts are told to send and the tests
 * of the built site follow from this table. Versions and editions are hidden because they would compete with the page of what they are of.
 */
export const pageKinds = {
  home: { of: 'one', step: { id: '', en: '' } },
  stories: {
    of: 'one',
    step: { id: 'cerita', en: 'stories' },
    title: { id: 'Cerita', en: 'Stories' },
    lead: {
      id: 'Laporan yang setiap angkanya bisa dibuka sampai ke sumbernya.',
      en: 'Reports in which every number can be opened down to its source.',
    },
    menus: ['masthead'],
    feed: { id: '/cerita', en: '/en/stories' },
  },
  story: { of: 'each', under: 'stories' },
  facts: {
    of: 'one',
    step: { id: 'angka', en: 'facts' },
    title: { id: 'Angka', en: 'Numbers' },
    lead: {
      id: 'Semua angka yang kami catat, beserta siapa yang mengatakannya, kapan, dan angka lain yang berbeda.',
      en: 'Every number we have recorded, with who said it, when, and what contradicts it.',
    },
    menus: ['masthead'],
  },
  fact: { of: 'each', under: 'facts' },
  places: {
    of: 'one',
    step: { id: 'wilayah', en: 'places' },
    title: { id: 'Wilayah', en: 'Places' },
    lead: {
      id: 'Apa yang diketahui tentang setiap daerah, dan apa yang tidak.',
      en: 'What is known about each place, and what is not.',
    },
    menus: ['masthead'],
  },
  place: { of: 'each', under: 'places' },
  guide: {
    of: 'one',
    step: { id: 'panduan', en: 'guide' },
    title: { id: 'Panduan', en: 'Guide' },
    lead: {
      id: 'Apakah saya terlindungi? Menurut pekerjaan: siapa yang membayar, berapa, dan apa yang diterima keluarga.',
      en: 'Am I covered? By job: who pays, how much, and what the family receives.',
    },
    menus: ['masthead'],
  },
  charts: {
    of: 'one',
    step: { id: 'grafik', en: 'charts' },
    title: { id: 'Grafik', en: 'Charts' },
    lead: {
      id: 'Setiap grafik digambar dari data yang sama dengan tabelnya, dan punya alamat sendiri.',
      en: 'Each chart is drawn from the same data as its table, and has an address of its own.',
    },
    menus: ['colophon'],
  },
  gallery: {
    of: 'one',
    under: 'charts',
    step: { id: 'galeri', en: 'gallery' },
    title: { id: 'Galeri jenis grafik', en: 'Gallery of chart types' },
    lead: {
      id: 'Contoh buatan untuk menguji setiap jenis grafik. Angka di halaman ini bukan data.',
      en: 'Made-up examples that test each type of chart. The figures on this page are not data.',
    },
    hidden: true,
  },
  chart: { of: 'each', under: 'charts' },
  version: { of: 'version', under: 'charts', hidden: true },
  change: { of: 'version', under: 'charts', step: { id: 'perubahan', en: 'changes' }, hidden: true },
  edition: { of: 'version', under: 'stories', hidden: true },
  topics: {
    of: 'one',
    step: { id: 'topik', en: 'topics' },
    title: { id: 'Topik', en: 'Topics' },
    lead: {
      id: 'Cerita, grafik, dan angka menurut apa yang ingin Anda ketahui.',
      en: 'Stories, charts and numbers by what you want to know.',
    },
    menus: ['colophon'],
  },
  topic: { of: 'each', under: 'topics' },
  glossary: {
    of: 'one',
    step: { id: 'istilah', en: 'glossary' },
    title: { id: 'Istilah', en: 'Glossary' },
    lead: {
      id: 'Kata dan singkatan yang dipakai di sini, dengan artinya dan ketentuan yang mendasarinya.',
      en: 'The words and abbreviations used here, with what they mean and the rules they rest on.',
    },
    menus: ['colophon'],
  },
  disputes: {
    of: 'one',
    under: 'facts',
    step: { id: 'selisih', en: 'disputes' },
    title: { id: 'Angka yang berselisih', en: 'Numbers in dispute' },
    lead: {
      id: 'Laporan yang menyebut angka berbeda untuk hal yang sama: siapa mengatakan apa, dan apa yang dapat diperiksa.',
      en: 'Reports that give different figures for the same thing: who says what, and what can be checked.',
    },
  },
  dispute: { of: 'each', under: 'disputes' },
  shelf: { of: 'each', under: 'facts', step: { id: 'wilayah', en: 'places' }, deep: true },
  search: {
    of: 'one',
    step: { id: 'cari', en: 'search' },
    title: { id: 'Cari', en: 'Search' },
    lead: {
      id: 'Cerita, grafik, angka, istilah, dan jawaban panduan, menurut kata atau angkanya.',
      en: 'Stories, charts, numbers, terms and answers of the guide, by their words or figures.',
    },
  },
  seriesList: {
    of: 'one',
    step: { id: 'seri', en: 'series' },
    title: { id: 'Seri', en: 'Series' },
    lead: {
      id: 'Angka mana yang boleh dijajarkan atau disambung antarwaktu, mana yang tidak, dan mengapa.',
      en: 'Which numbers may stand side by side or be joined over time, which may not, and why.',
    },
    menus: ['colophon'],
  },
  series: { of: 'each', under: 'seriesList' },
  data: {
    of: 'one',
    step: { id: 'data', en: 'data' },
    title: { id: 'Data', en: 'Data' },
    menus: ['colophon'],
    feed: { id: '/data/perubahan', en: '/en/data/changes' },
  },
  sources: {
    of: 'one',
    step: { id: 'sumber', en: 'sources' },
    title: { id: 'Sumber', en: 'Sources' },
    lead: { id: 'Semua dokumen tempat angka-angka itu berasal.', en: 'Every document those numbers came from.' },
    menus: ['colophon'],
  },
  sourceShelf: { of: 'each', under: 'sources', deep: true },
  method: {
    of: 'one',
    step: { id: 'metode', en: 'method' },
    title: { id: 'Metode', en: 'Method' },
    menus: ['masthead', 'colophon'],
  },
  corrections: {
    of: 'one',
    step: { id: 'koreksi', en: 'corrections' },
    title: { id: 'Koreksi', en: 'Corrections' },
    lead: {
      id: 'Apa yang pernah kami tulis keliru, kapan diperbaiki, dan angka sebelum dan sesudahnya.',
      en: 'What we got wrong, when it was mended, and the figures before and after.',
    },
    menus: ['colophon'],
    feed: { id: '/koreksi', en: '/en/corrections' },
  },
  verify: {
    of: 'one',
    step: { id: 'verifikasi', en: 'verify' },
    title: { id: 'Verifikasi', en: 'Verify' },
    menus: ['colophon'],
  },
  about: {
    of: 'one',
    step: { id: 'tentang', en: 'about' },
    title: { id: 'Tentang', en: 'About' },
    menus: ['colophon'],
  },
} as const satisfies Readonly<Record<string, PageKind>>;

export type PageName = keyof typeof pageKinds;

type Of<How extends PageKind['of']> = {
  [Page in PageName]: (typeof pageKinds)[Page]['of'] extends How ? Page : never;
}[PageName];

/** A page, with the id of the thing it is about where there are many of its kind. */
export type Destination =
  | { readonly page: SinglePage }
  | { readonly page: PageOfMany; readonly id: string }
  /** One published version of a chart or edition of a story, or what changed between it and the one before; `version` is the start of its hash. */
  | { readonly page: PageOfVersion; readonly id: string; readonly version: string };

export type SinglePage = Of<'one'>;
export type PageOfMany = Of<'each'>;
export type PageOfVersion = Of<'version'>;

type With<Key extends keyof PageKind> = {
  [Page in PageName]: (typeof pageKinds)[Page] extends Readonly<Record<Key, unknown>> ? Page : never;
}[PageName];

/** The pages with a name of their own. */
export type TitledPage = With<'title'> & SinglePage;
export type PageWithFeed = With<'feed'>;

/** A kind of page that others stand under. */
export type UpperPage = NonNullable<PageKind['under']>;

/** The lists that a kind of page stands under, the topmost first. */
export function pagesAbove(page: PageName): readonly UpperPage[] {
  const { under }: PageKind = pageKinds[page];
  return under === undefined ? [] : [...pagesAbove(under), under];
}

/** The kinds that answer to a question, in the order of the table. */
const kindsWhere = <Page extends PageName>(holds: (kind: PageKind) => boolean): readonly Page[] =>
  Object.entries(pageKinds).flatMap(([page, kind]) => (holds(kind) ? [page as Page] : []));

/** The steps that single pages take under a kind of page, which no thing of that kind may have for an id. */
export const takenSteps = (under: PageName): ReadonlySet<string> =>
  new Set(
    kindsWhere((kind) => kind.under === under).flatMap((page) =>
      Object.values((pageKinds[page] as PageKind).step ?? {}),
    ),
  );

export const singlePages = kindsWhere<SinglePage>(({ of }) => of === 'one');
export const pagesOfMany = kindsWhere<PageOfMany>(({ of }) => of === 'each');
export const versionPages = kindsWhere<PageOfVersion>(({ of }) => of === 'version');

/** The pages that can be followed as a feed. */
export const pagesWithFeed = kindsWhere<PageWithFeed>(({ feed }) => feed !== undefined);

/** The pages that a menu leads to. */
export const pagesIn = (menu: 'masthead' | 'colophon'): readonly TitledPage[] =>
  kindsWhere<TitledPage>(({ menus }) => menus?.includes(menu) === true);
