import type { Language } from '../../i18n/locale.ts';
import { compilePatterns, matchPatterns, type Book, type Edges, type Pattern } from '../words/patterns.ts';
import { openSlot } from '../words/slots.ts';
import type { TokenizedText } from '../words/tokens.ts';
import { allowedPatterns, type AllowedKind } from './allowed.ts';

/** What no allowed thing is followed by: more digits, a percentage, a scale. */
function edgesFor(language: Language): Edges {
  const measure = openSlot('measure', language, 'capitals');
  return {
    minds: 'capitals',
    mayTouch: false,
    begins: (tokens, at) => tokens[at]?.spaced === true || at === 0 || tokens[at - 1]?.kind === 'sign',
    ends: (read, to) => {
      const [next, second] = [read.tokens[to], read.tokens[to + 1]];
      if (next === undefined) return true;
      if (next.word === '%' || next.word === '‰') return false;
      if (next.spaced) return measure.ends(read, to).length === 0;
      const isDecimal = (next.word === '.' || next.word === ',') && second?.kind === 'digits' && !second.spaced;
      return next.kind === 'sign' && !isDecimal;
    },
  };
}

/** A book of patterns that allow what they match. */
export const openAllowed = <Mark>(patterns: Iterable<readonly [Pattern, Mark]>, language: Language): Book<Mark> =>
  compilePatterns(patterns, language, edgesFor(language));

const books = new Map<Language, Book<AllowedKind>>();

/** Made when first asked for: most commands read no prose. */
function bookOf(language: Language): Book<AllowedKind> {
  const known = books.get(language);
  if (known !== undefined) return known;
  const book = openAllowed(
    allowedPatterns(language).map(({ pattern, kind }) => [pattern, kind] as const),
    language,
  );
  books.set(language, book);
  return book;
}

/** A stretch of text in which numbers need no fact, in UTF-16 units. */
export interface Span {
  readonly kind: AllowedKind;
  readonly start: number;
  readonly end: number;
}

function* namesIn(text: string, known: readonly string[]): Generator<Span> {
  for (const name of known) {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const inWord = /[\p{L}\p{Nd}]/u.test(`${text.charAt(start - 1)}${text.charAt(end)}`);
      if (!inWord) yield { kind: 'name', start, end };
    }
  }
}

/** Where in a text numbers are dates, hours, laws, names, ordinals or idioms, in no order. */
export function findAllowed(read: TokenizedText, language: Language, known: readonly string[]): readonly Span[] {
  const matches = matchPatterns(read, bookOf(language));
  return [
    ...namesIn(read.text, known),
    ...matches.map(({ from, to, mark }) => ({
      kind: mark,
      start: read.tokens[from]?.offset ?? 0,
      end: read.tokens[to - 1]?.end ?? 0,
    })),
  ];
}
