import type { Language } from '../../i18n/locale.ts';
import { compilePatterns, matchPatterns, type Book, type Edges } from '../words/patterns.ts';
import { tokenize } from '../words/tokens.ts';
import type { ClaimLexicon, WordKind } from './word-kinds.ts';
import { english } from './words-en.ts';
import { indonesian } from './words-id.ts';

/** Words that claim something. */
export interface ClaimWord {
  /** In UTF-16 units. */
  readonly offset: number;
  readonly text: string;
  readonly kind: WordKind;
}

/** Null marks an exception. */
type Mark = WordKind | null;

/** Claims are made of whole words: `half` is not in `half-hearted`, nor `Rp5` in `Rp5,50`. */
const edges: Edges = {
  minds: 'nothing',
  mayTouch: true,
  begins: (tokens, at) => tokens[at]?.joined === false,
  ends: ({ tokens }, to) => tokens[to]?.joined !== true,
};

/** `naiknya`, `tertinggilah`: an ending that changes nothing of what is claimed. */
const ending = /(?<=..)(?:nya|lah|kah|pun)$/;

function compile({ claims, exceptions }: ClaimLexicon, language: Language): Book<Mark> {
  const kinds = Object.entries(claims) as readonly (readonly [WordKind, readonly string[]])[];
  const phrases = kinds.flatMap(([kind, list]) => list.map((phrase): readonly [string, Mark] => [phrase, kind]));
  const innocent = exceptions.map(([phrase]): readonly [string, Mark] => [phrase, null]);
  const bare = language === 'id' ? { bare: (word: string) => word.replace(ending, '') } : {};
  return compilePatterns([...innocent, ...phrases], language, { ...edges, ...bare });
}

const books: Readonly<Record<Language, Book<Mark>>> = { id: compile(indonesian, 'id'), en: compile(english, 'en') };

/**
 * The words in a text that claim something, in reading order and without overlaps: of two that overlap the earlier wins, then the
 * longer. Words inside a phrase that is listed as an exception claim nothing.
 */
export function findClaimWords(text: string, language: Language, read = tokenize(text)): readonly ClaimWord[] {
  const { tokens } = read;
  const found: ClaimWord[] = [];
  /** How far exceptions reach that begin no later than a claim, and how far claims reach that were found. */
  let [excepted, end] = [0, 0];
  const matches = matchPatterns(read, books[language]).toSorted((a, b) => a.from - b.from || b.to - a.to);
  const exceptions = matches.filter(({ mark }) => mark === null);
  let next = 0;
  for (const { from, to, mark } of matches) {
    for (let other = exceptions[next]; other !== undefined && other.from <= from; other = exceptions[next]) {
      excepted = Math.max(excepted, other.to);
      next += 1;
    }
    const [start, last] = [tokens[from], tokens[to - 1]];
    if (mark === null || to <= excepted || from < end || start === undefined || last === undefined) continue;
    found.push({ offset: start.offset, text: text.slice(start.offset, last.end), kind: mark });
    end = to;
  }
  return found;
}
