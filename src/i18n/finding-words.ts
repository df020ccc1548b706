import type { Language } from './locale.ts';

const id = {
  topicStories: 'Cerita',
  topicCharts: 'Grafik',
  topicDisputes: 'Yang berbeda-beda',
  moreDisputes: 'Selisih lain dalam topik ini',
  meaningOf: 'Arti istilah',
  termsHere: 'Istilah di halaman ini',
  allTerms: 'Semua istilah',
  alsoCalled: 'Juga:',
  restsOn: 'Yang mendasarinya',
  byLetter: 'Menurut huruf',
  searchLabel: 'Cari kata, nama, atau angka',
  searchHint: 'Misalnya: 35.782, iuran ojek, apa itu UCJ.',
  searching: 'Mencari…',
  foundOne: 'hasil',
  foundMany: 'hasil',
  meant: 'untuk',
  foundNone: 'Tidak ada yang cocok. Coba kata lain, atau lihat indeks di bawah.',
  searchFailed: 'Indeks pencarian tidak dapat diambil. Periksa sambungan Anda, atau pakai indeks di bawah.',
  searchNeedsScript: 'Kotak pencarian memerlukan JavaScript. Indeks di bawah tidak.',
  az: 'Indeks A sampai Z',
  topicNumbers: 'Angka',
  topicNumbersLead: 'Buka satu ukuran untuk melihat artinya dan angka terbarunya.',
  allNumbers: 'Semua angka',
  newest: 'terbaru',
  stories: ['cerita', 'cerita'],
  charts: ['grafik', 'grafik'],
  numbers: ['angka', 'angka'],
  disputes: ['selisih', 'selisih'],
} as const;

const en = {
  topicStories: 'Stories',
  topicCharts: 'Charts',
  topicDisputes: 'Where figures differ',
  moreDisputes: 'Other disagreements on this topic',
  meaningOf: 'What it means',
  termsHere: 'Terms on this page',
  allTerms: 'All terms',
  alsoCalled: 'Also:',
  restsOn: 'What it rests on',
  byLetter: 'By letter',
  searchLabel: 'Search for words, names or figures',
  searchHint: 'For example: 35,782, motorcycle taxi, what is UCJ.',
  searching: 'Searching…',
  foundOne: 'result',
  foundMany: 'results',
  meant: 'for',
  foundNone: 'Nothing matches. Try other words, or look in the index below.',
  searchFailed: 'The search index could not be fetched. Check your connection, or use the index below.',
  searchNeedsScript: 'The search box needs JavaScript. The index below does not.',
  az: 'Index, A to Z',
  topicNumbers: 'Numbers',
  topicNumbersLead: 'Open a measure to see what it means and its newest figures.',
  allNumbers: 'All numbers',
  newest: 'newest',
  stories: ['story', 'stories'],
  charts: ['chart', 'charts'],
  numbers: ['number', 'numbers'],
  disputes: ['disagreement', 'disagreements'],
} as const satisfies Record<keyof typeof id, string | readonly [string, string]>;

/** Kinds of thing that can be found. */
export type FoundKind = 'guide' | 'story' | 'term' | 'topic' | 'dispute' | 'place' | 'page' | 'chart' | 'fact';

/** Words of the pages that help a reader find something: topics, glossary, search. A pair is for one and for any other number. */
export const findingWords: Readonly<
  Record<
    Language,
    { readonly [Key in keyof typeof id]: (typeof id)[Key] extends string ? string : readonly [string, string] }
  >
> = { id, en };

/** What a thing that was found is, before its title. */
export const foundKinds: Readonly<Record<Language, Readonly<Record<FoundKind, string>>>> = {
  id: {
    guide: 'Panduan',
    story: 'Cerita',
    term: 'Istilah',
    topic: 'Topik',
    dispute: 'Selisih',
    place: 'Wilayah',
    page: 'Halaman',
    chart: 'Grafik',
    fact: 'Angka',
  },
  en: {
    guide: 'Guide',
    story: 'Story',
    term: 'Term',
    topic: 'Topic',
    dispute: 'Disagreement',
    place: 'Place',
    page: 'Page',
    chart: 'Chart',
    fact: 'Number',
  },
};
