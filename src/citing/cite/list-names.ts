import { citeWords } from '../../i18n/cite-words.ts';
import type { Language } from '../../i18n/locale.ts';

/** `a`, `a dan b`, `a, b, dan c`; without repeats. English as the British write it, without a comma before "and". */
export function listNames(names: readonly string[], language: Language): string {
  const different = [...new Set(names)];
  const last = different.at(-1) ?? '';
  const before = different.slice(0, -1);
  if (before.length === 0) return last;
  const comma = language === 'id' && before.length > 1 ? ',' : '';
  return `${before.join(', ')}${comma} ${citeWords[language].and} ${last}`;
}
