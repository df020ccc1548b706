import type { Language } from './locale.ts';

interface ReleaseWords {
  readonly release: string;
  readonly added: string;
  readonly changed: string;
  readonly withdrawn: string;
  readonly noFigures: string;
  readonly otherTables: string;
  readonly reworded: string;
  readonly figures: readonly [one: string, many: string];
  /** Parts of a number that may change without its print. */
  readonly parts: Readonly<
    Record<
      'caption' | 'status' | 'precision' | 'period' | 'place' | 'saidBy' | 'wording' | 'sources' | 'caveat' | 'formula',
      string
    >
  >;
}

/** Words that tell what a release of the data changed. */
export const releaseWords: Readonly<Record<Language, ReleaseWords>> = {
  id: {
    release: 'Terbitan',
    added: 'baru',
    changed: 'berganti',
    withdrawn: 'ditarik',
    noFigures: 'tidak ada angka yang berubah',
    otherTables: 'Tabel yang berubah',
    reworded: 'yang berubah',
    figures: ['angka', 'angka'],
    parts: {
      caption: 'namanya',
      status: 'sifatnya',
      precision: 'ketelitiannya',
      period: 'periodenya',
      place: 'wilayahnya',
      saidBy: 'siapa yang menyebutnya',
      wording: 'kata-kata sumbernya',
      sources: 'sumbernya',
      caveat: 'catatannya',
      formula: 'rumusnya',
    },
  },
  en: {
    release: 'Release',
    added: 'added',
    changed: 'changed',
    withdrawn: 'withdrawn',
    noFigures: 'no number changed',
    otherTables: 'Tables that changed',
    reworded: 'changed',
    figures: ['number', 'numbers'],
    parts: {
      caption: 'its name',
      status: 'its kind',
      precision: 'its precision',
      period: 'its period',
      place: 'its place',
      saidBy: 'who said it',
      wording: 'the source’s words',
      sources: 'its sources',
      caveat: 'its note',
      formula: 'its formula',
    },
  },
}; // prettier-ignore
