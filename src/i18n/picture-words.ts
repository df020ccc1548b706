import type { Language } from './locale.ts';

interface PictureWords {
  readonly asOf: string;
  /** Rows that a share card has no room for. */
  more(count: number): string;
}

/** Words that stand in downloaded pictures and nowhere else. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = {
  id: { asOf: 'Versi', more: (count) => `dan ${count} lagi` },
  en: { asOf: 'Version of', more: (count) => `and ${count} more` },
};
