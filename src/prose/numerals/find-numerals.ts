import type { Catalogue } from '../../facts/fact.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { findAllowed } from './find-allowed.ts';
import { findFigures } from './find-figures.ts';
import { findNumberWords } from './find-number-words.ts';
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
      last?.value != null &&
      numeral.value !== null &&
      last.unit !== 'percent' &&
      last.value >= 0 &&
      last.value <= numeral.value &&
      numeral.value <= largest &&
      between[language].test(text.slice(end, numeral.offset));
    if (!isShare || last?.value == null || numeral.value === null) {
      joined.push(numeral);
      continue;
    }
    const whole = text.slice(last.offset, numeral.offset + numeral.text.length);
    joined[joined.length - 1] = { offset: last.offset, text: whole, value: last.value / numeral.value, unit: null };
  }
  return joined;
}

const endOf = ({ offset, text }: Numeral) => offset + text.length;

/** Every number of a text in reading order, also what may stand. */
export function findAllNumerals(text: string, language: Language): readonly Numeral[] {
  const figures = findFigures(text, language);
  // "45 ribu" is one number, not also the word "ribu".
  const words = findNumberWords(text, language).filter(
    (word) => !figures.some((figure) => word.offset < endOf(figure) && figure.offset < endOf(word)),
  );
  return [...figures, ...words].toSorted((a, b) => a.offset - b.offset);
}

/**
 * The numbers of a text that need a fact, in reading order: all but dates, hours, laws, names, ordinals and idioms.
 * @param text words as a reader sees them; U+FFFC stands for each thing that is bound already
 * @param names names with numbers in them that the record knows; see `namesWithNumbers`
 */
export function findNumerals(text: string, language: Language, names: readonly string[] = []): readonly Numeral[] {
  let naked = findAllNumerals(text, language);
  if (naked.length === 0) return naked;
  for (const { start, end } of findAllowed(text, language, names, naked)) {
    naked = naked.filter((numeral) => numeral.offset < start || end < endOf(numeral));
    if (naked.length === 0) return naked;
  }
  return joinRatios(naked, text, language);
}

const hasNumber = (name: string) => languages.some((language) => findAllNumerals(name, language).length > 0);

/** The places, publishers and speakers of the record whose names hold a number, such as `Liputan6.com`, longest first. */
export function namesWithNumbers({ places, sources }: Pick<Catalogue, 'places' | 'sources'>): readonly string[] {
  const names = [
    ...[...places.values()].flatMap(({ name }) => [name.id, name.en]),
    ...[...sources.values()].flatMap(({ publisher, speakers }) => [publisher, ...speakers]),
  ];
  return [...new Set(names)].filter(hasNumber).toSorted((a, b) => b.length - a.length);
}
