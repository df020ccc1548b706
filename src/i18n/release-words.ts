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
  },
};
