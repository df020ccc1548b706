import { intlTag, type Language } from './locale.ts';

const formatters = {
  id: new Intl.ListFormat(intlTag.id, { type: 'conjunction' }),
  en: new Intl.ListFormat(intlTag.en, { type: 'conjunction' }),
};

/** `Luwu, Enrekang, dan Gowa`; `Luwu, Enrekang and Gowa`. */
export const listWords = (words: readonly string[], language: Language): string => formatters[language].format(words);
