import type { Catalogue } from '../../facts/fact.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { tokenize, type TokenizedText } from '../words/tokens.ts';
import { findAllowed, type Span } from './find-allowed.ts';
import { completeFigure, findFigures, type Figure, type Numeral } from './find-figures.ts';
import { findNumberWords } from './find-number-words.ts';

const between: Readonly<Record<Language, RegExp>> = {
  id: /^\s+(?:dari|di antara|dari setiap|dari tiap)\s+$/u,
  en: /^\s+(?:in|of|out of|in every|of every|out of every)\s+$/u,
};

/** Up to this a pair of small numbers is a share of so many; above it, two counts. */
const largest = 100;

/** Makes one numeral of `dua dari tiga` and `one in two`, whose value is the share: 0.67, 0.5. */
function joinRatios(numerals: readonly Numeral[], text: string, language: Language): readonly Numeral[] {
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

/** Words at their place in a text. */
type Found = Pick<Numeral, 'offset' | 'text'>;

const endOf = ({ offset, text }: Found) => offset + text.length;

/** What has no part in other words that were found. Both are in reading order. */
export function outside<Each extends Found>(found: readonly Each[], others: readonly Found[]): readonly Each[] {
  let next = 0;
  return found.filter((each) => {
    let other = others[next];
    for (; other !== undefined && endOf(other) <= each.offset; other = others[next]) next += 1;
    return other === undefined || other.offset >= endOf(each);
  });
}

/** Every number of a text in reading order, also what may stand. */
export function findAllNumerals(read: TokenizedText, language: Language): readonly (Numeral | Figure)[] {
  const hasDigits = read.tokens.some(({ kind }) => kind === 'digits');
  const figures = hasDigits ? findFigures(read.text, language) : [];
  // "45 ribu" is one number, not also the word "ribu".
  const words = outside(findNumberWords(read, language), figures);
  return figures.length === 0 ? words : [...figures, ...words].toSorted((a, b) => a.offset - b.offset);
}

/** What no span holds whole. */
function uncovered<Each extends Found>(found: readonly Each[], spans: readonly Span[]): readonly Each[] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let next = 0;
  /** How far the spans reach that begin no later than the words. */
  let reach = 0;
  return found.filter((each) => {
    for (let span = inOrder[next]; span !== undefined && span.start <= each.offset; span = inOrder[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    return endOf(each) > reach;
  });
}

/**
 * The numbers of a text that need a fact, in reading order: all but dates, hours, laws, names, ordinals and idioms.
 * @param text words as a reader sees them; U+FFFC stands for each thing that is bound already
 * @param names names with numbers in them that the record knows; see `namesWithNumbers`
 */
export function findNumerals(
  text: string,
  language: Language,
  names: readonly string[] = [],
  read = tokenize(text),
): readonly Numeral[] {
  const all = findAllNumerals(read, language);
  if (all.length === 0) return [];
  const naked = uncovered(all, findAllowed(read, language, names));
  const complete = naked.map((each) => ('groups' in each ? completeFigure(each, text, language) : each));
  return joinRatios(complete, text, language);
}

const hasNumber = (name: string) => languages.some((language) => findAllNumerals(tokenize(name), language).length > 0);

/** The places, publishers and speakers of the record whose names hold a number, such as `Liputan6.com`, longest first. */
export function namesWithNumbers({ places, sources }: Pick<Catalogue, 'places' | 'sources'>): readonly string[] {
  const names = [
    ...[...places.values()].flatMap(({ name }) => [name.id, name.en]),
    ...[...sources.values()].flatMap(({ publisher, speakers }) => [publisher, ...speakers]),
  ];
  return [...new Set(names)].filter(hasNumber).toSorted((a, b) => b.length - a.length);
}
