import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';

/** Words of the shell; a panel has its own beside it, in the same form. */
export const shellWords = {
  desk: { id: 'Meja Terlindungi', en: 'The Terlindungi desk' },
  panels: { id: 'Bagian meja', en: 'Parts of the desk' },
  other: { id: 'English', en: 'Bahasa Indonesia' },
  back: { id: '← Kembali ke naskah', en: '← Back to the text' },
  loading: { id: 'Sebentar…', en: 'One moment…' },
  broken: {
    id: 'Bagian ini berhenti karena kesalahan program, bukan salah Anda. Yang sudah disimpan tetap ada. Muat ulang halaman ini.',
    en: 'This part stopped through a mistake of the program, not of yours. What was saved is still there. Reload this page.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The language of the desk, which the editor chooses. */
export const LanguageContext = createContext<Language>('id');

export const useLanguage = (): Language => useContext(LanguageContext);

/** Picks the words of the desk's language: `const say = useWords(); say(shellWords.loading)`. */
export function useWords(): (words: Bilingual) => string {
  const language = useLanguage();
  return (words) => words[language];
}
