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
  topicNumbers: 'Numbers',
  topicNumbersLead: 'Open a measure to see what it means and its newest figures.',
  allNumbers: 'All numbers',
  newest: 'newest',
  stories: ['story', 'stories'],
  charts: ['chart', 'charts'],
  numbers: ['number', 'numbers'],
  disputes: ['disagreement', 'disagreements'],
} as const satisfies Record<keyof typeof id, string | readonly [string, string]>;

/** Words of the pages that help a reader find something: topics, glossary, search. A pair is for one and for any other number. */
export const findingWords: Readonly<
  Record<
    Language,
    { readonly [Key in keyof typeof id]: (typeof id)[Key] extends string ? string : readonly [string, string] }
  >
> = { id, en };
