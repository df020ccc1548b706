import type { Language } from '../../i18n/locale.ts';
import { findAllowed } from './find-allowed.ts';
import { findFigures } from './find-figures.ts';
import { findNumberWords } from './find-number-words.ts';
import { joinRatios } from './join-ratios.ts';
import type { Numeral } from './numeral.ts';

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
