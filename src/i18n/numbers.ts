import { intlTag, type Language } from './locale.ts';

/** The powers that numbers are printed in, ascending: what one is worth, and its word in each language. */
const scales = {
  one: { factor: 1, id: '', en: '' },
  thousand: { factor: 1e3, id: 'ribu', en: 'thousand' },
  million: { factor: 1e6, id: 'juta', en: 'million' },
  billion: { factor: 1e9, id: 'miliar', en: 'billion' },
  trillion: { factor: 1e12, id: 'triliun', en: 'trillion' },
} as const;

export type Scale = keyof typeof scales;

export const scaleNames = Object.keys(scales) as readonly string[] as readonly [Scale, ...Scale[]];

/** What one of a scale is worth: a billion is 1e9. */
export const scaleFactor = (scale: Scale): number => scales[scale].factor;

/** How a scale may be spelled besides as it is printed. */
const otherSpellings: Readonly<Record<Language, Readonly<Record<string, Scale>>>> = {
  id: { milyar: 'billion', trilyun: 'trillion' },
  en: {},
};

/** Every word for a thousand and above in a language, with what it is worth. */
export const scaleWords = (language: Language): Readonly<Record<string, number>> =>
  Object.fromEntries<number>([
    ...scaleNames.slice(1).map((scale) => [scales[scale][language], scales[scale].factor] as const),
    ...Object.entries(otherSpellings[language]).map(([word, scale]) => [word, scales[scale].factor] as const),
  ]);

/** The largest scale that a size reaches; `one` below a thousand. */
export const largestScale = (size: number): Scale =>
  scaleNames.findLast((scale) => Math.abs(size) >= scales[scale].factor) ?? 'one';

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
    // What rounds to nothing has no sign: nobody owes minus zero.
    signDisplay: 'negative',
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
  const figure = formatNumber(value / scales[scale].factor, decimals, language);
  return scale === 'one' ? figure : `${figure}\u00a0${scales[scale][language]}`;
}

/** A number as written in digits: what it is worth, and with how many decimals it was written. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
}

const thousandsSign = { id: '.', en: ',' } as const;
const decimalSign = { id: ',', en: '.' } as const;

function readIn(digits: string, language: Language): WrittenNumber | null {
  const [thousands, decimal] = [thousandsSign[language], decimalSign[language]];
  const pattern = new RegExp(String.raw`^-?(?:\d{1,3}(?:[${thousands}]\d{3})+|\d+)(?:[${decimal}]\d+)?$`);
  if (!pattern.test(digits)) return null;
  const plain = digits.replaceAll(thousands, '').replace(decimal, '.');
  const value = Number(plain);
  return Number.isFinite(value) ? { value, decimals: plain.split('.')[1]?.length ?? 0 } : null;
}

/**
 * What digits may be worth, the language's own way first, then the other's, for what was pasted from an English table into
 * Indonesian text: `35.782` is 35782 to an Indonesian and 35.782 to an Englishman. Empty when they are no number in either.
 */
export function readDigits(written: string, language: Language): readonly WrittenNumber[] {
  const digits = written.replace('−', '-');
  const [own, other] = [readIn(digits, language), readIn(digits, language === 'id' ? 'en' : 'id')];
  return [own, ...(own?.value === other?.value ? [] : [other])].filter((reading) => reading !== null);
}

/**
 * The number that somebody meant who wrote it as text: `35.782` → 35782 as Indonesian has it, `50,50` → 50.5, `50.5` → 50.5,
 * `Rp1.000` and `53%` without their signs. Null when it is no number.
 */
export function readAsNumber(text: string): number | null {
  const bare = text
    .trim()
    .replace(/^Rp\.?\s*/i, '')
    .replace(/\s*(%|persen|percent)$/i, '');
  return readDigits(bare, 'id')[0]?.value ?? null;
}

interface Lexicon {
  /** 0 to 9, in order. */
  readonly units: readonly string[];
  /** Words for a whole number below a hundred that are not made of others. */
  readonly whole: Readonly<Record<string, number>>;
  /** Words that multiply the one before them, from a hundred up. */
  readonly scales: Readonly<Record<string, number>>;
}

const printedScales = (language: Language, hundred: string): Readonly<Record<string, number>> => ({
  [hundred]: 100,
  ...Object.fromEntries(scaleNames.slice(1).map((scale) => [scales[scale][language], scales[scale].factor])),
});

/** The number words of a language, by value. What writes them and what finds them in a sentence read the same table. */
export const numberLexicon: Readonly<Record<Language, Lexicon>> = {
  id: {
    units: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
    whole: { sepuluh: 10, sebelas: 11 },
    scales: printedScales('id', 'ratus'),
  },
  en: {
    units: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    // prettier-ignore
    whole: {
      ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
      twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
    },
    scales: printedScales('en', 'hundred'),
  },
};

const largest = 1e15;

function below100(n: number, language: Language): string {
  const { units, whole } = numberLexicon[language];
  const unit = units[n % 10] ?? '';
  if (n < 10) return unit;
  const known = Object.entries(whole).find(([, value]) => value === n)?.[0];
  if (known !== undefined) return known;
  if (language === 'en') return `${below100(n - (n % 10), 'en')}-${unit}`;
  if (n < 20) return `${unit} belas`;
  return `${units[Math.floor(n / 10)] ?? ''} puluh${n % 10 === 0 ? '' : ` ${unit}`}`;
}

/** How many of a scale: Indonesian says `seratus` and `seribu` for one of them, and `satu juta` from a million on. */
const countOf = (count: number, scale: number, word: string, language: Language) =>
  language === 'id' && count === 1 && scale < 1e6 ? `se${word}` : `${write(count, language)} ${word}`;

function write(n: number, language: Language): string {
  const [word, scale] = Object.entries(numberLexicon[language].scales).findLast(([, value]) => value <= n) ?? [];
  if (word === undefined || scale === undefined) return below100(n, language);
  const rest = n % scale;
  const head = countOf(Math.floor(n / scale), scale, word, language);
  if (rest === 0) return head;
  // British English: "two hundred and five", "two thousand and five", but "two thousand one hundred".
  return `${head}${language === 'en' && rest < 100 ? ' and' : ''} ${write(rest, language)}`;
}

/**
 * A whole number in words: `38` → `tiga puluh delapan`, `thirty-eight`; `−5` → `minus lima`. English is British: "two hundred and five".
 * Throws RangeError for anything but a whole number up to a thousand trillion.
 */
export function numberWords(value: number, language: Language): string {
  if (!Number.isInteger(value) || Math.abs(value) > largest)
    throw new RangeError(`${value} cannot be written in words`);
  return value < 0 ? `minus ${write(-value, language)}` : write(value, language);
}
