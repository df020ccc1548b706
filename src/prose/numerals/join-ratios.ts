import type { Language } from '../../i18n/locale.ts';
import type { Numeral } from './numeral.ts';

const between: Readonly<Record<Language, RegExp>> = {
  id: /^\s+(?:dari|di antara|dari setiap|dari tiap)\s+$/u,
  en: /^\s+(?:in|of|out of|in every|of every|out of every)\s+$/u,
};

/** Up to this a pair of small numbers is a share of so many; above it, two counts. */
const largest = 100;

/** Makes one numeral of `dua dari tiga` and `one in two`, whose value is the share: 0.67, 0.5. */
export function joinRatios(numerals: readonly Numeral[], text: string, language: Language): readonly Numeral[] {
  const joined: Numeral[] = [];
  for (const numeral of numerals) {
    const last = joined.at(-1);
    const end = last === undefined ? 0 : last.offset + last.text.length;
    const isShare =
      last?.value != null && numeral.value !== null && last.unit !== 'percent' && last.value >= 0 && last.value <= numeral.value &&
      numeral.value <= largest && between[language].test(text.slice(end, numeral.offset)); // prettier-ignore
    if (!isShare || last?.value == null || numeral.value === null) {
      joined.push(numeral);
      continue;
    }
    const whole = text.slice(last.offset, numeral.offset + numeral.text.length);
    joined[joined.length - 1] = { offset: last.offset, text: whole, value: last.value / numeral.value, unit: null };
  }
  return joined;
}
