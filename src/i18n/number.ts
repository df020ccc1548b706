import { intlTag, type Language } from './locale.ts';

export type Scale = 'one' | 'thousand' | 'million' | 'billion' | 'trillion';

const factor: Readonly<Record<Scale, number>> = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

const scaleWord: Readonly<Record<Language, Readonly<Record<Scale, string>>>> = {
  id: { one: '', thousand: 'ribu', million: 'juta', billion: 'miliar', trillion: 'triliun' },
  en: { one: '', thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion' },
};

/** A formatter costs a hundred times what formatting does, and there are only a handful. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(intlTag[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // Half away from zero, as a reader rounds on paper.
    roundingMode: 'halfExpand',
  });
  formatters.set(key, made);
  return made;
}

/**
 * `35782` → `35.782` in Indonesian, `35,782` in English, with a true minus sign.
 * @param decimals digits after the decimal point; below zero rounds to tens, hundreds and so on
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  if (decimals < 0) {
    const step = 10 ** -decimals;
    return formatNumber(Math.sign(value) * Math.round(Math.abs(value) / step) * step, 0, language);
  }
  return formatter(language, decimals).format(value).replace('-', '−');
}

/** `5970000000` in billions with 2 decimals → `5,97 miliar`. The words are joined by a no-break space. */
export function formatScaled(value: number, decimals: number, scale: Scale, language: Language): string {
  const figure = formatNumber(value / factor[scale], decimals, language);
  return scale === 'one' ? figure : `${figure}\u00a0${scaleWord[language][scale]}`;
}
