import type { Language } from '../../i18n/locale.ts';
import { alternation } from './alternation.ts';
import { numberSigns, type NumberSigns } from './number-signs.ts';

const compile = ({ people }: NumberSigns) =>
  new RegExp(String.raw`^\s+(?:\p{L}+\s+)?${alternation(people)}(?!\p{L})`, 'u');

const patterns: Readonly<Record<Language, RegExp>> = { id: compile(numberSigns.id), en: compile(numberSigns.en) };

/** `people` when the word after a number, or the one after that, names them. */
export const unitAfter = (text: string, end: number, language: Language): 'people' | null =>
  patterns[language].test(text.slice(end, end + 60)) ? 'people' : null;
