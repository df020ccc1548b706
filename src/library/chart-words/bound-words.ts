import type { Bilingual } from '../../facts/schema/common.ts';
import { type Language } from '../../i18n/locale.ts';
import { numberWords } from '../../i18n/numbers.ts';

/** Both languages of a text at once, so that they bind the same. */
export const both = (write: (language: Language) => string): Bilingual => ({ id: write('id'), en: write('en') });

export const join = (...parts: readonly Bilingual[]): Bilingual =>
  both((language) => parts.map((part) => part[language]).join(''));

export const same = (text: string): Bilingual => ({ id: text, en: text });

export const capital = (text: Bilingual): Bilingual =>
  both((language) => text[language].charAt(0).toUpperCase() + text[language].slice(1));

export const claim = (that: string, words: Bilingual): Bilingual =>
  both((language) => `{claim: ${that}|${words[language]}}`);

/** A count of rows, which is no figure of the record. */
export const counted = (count: number): Bilingual =>
  join(
    same('{literal: '),
    both((language) => numberWords(count, language)),
    { id: '|jumlah baris grafik ini}', en: '|the rows of this chart}' },
  );
