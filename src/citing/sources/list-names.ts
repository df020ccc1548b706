import { listWords } from '../../i18n/list-words.ts';
import type { Language } from '../../i18n/locale.ts';

/** `a`, `a dan b`, `a, b, dan c`; without repeats. English as the British write it, without a comma before "and". */
export const listNames = (names: readonly string[], language: Language): string =>
  listWords([...new Set(names)], language);
