import type { Language } from './locale.ts';

interface Lexicon {
  /** 0 to 9, in order. */
  readonly units: readonly string[];
  /** Words for a whole number below a hundred that are not made of others. */
  readonly whole: Readonly<Record<string, number>>;
  /** Words that multiply the one before them, from a hundred up. */
  readonly scales: Readonly<Record<string, number>>;
}

/** The number words of a language, by value. What writes them and what finds them in a sentence read the same table. */
export const numberLexicon: Readonly<Record<Language, Lexicon>> = {
  id: {
    units: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
    whole: { sepuluh: 10, sebelas: 11 },
    scales: { ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 },
  },
  en: {
    units: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    whole: {
      ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
      twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
    }, // prettier-ignore
    scales: { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
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
