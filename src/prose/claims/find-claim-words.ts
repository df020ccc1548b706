import type { Language } from '../../i18n/locale.ts';
import { compilePhrases, matchPhrases, tokenize, type ClaimLexicon, type PhraseBook } from './phrases.ts';
import type { WordKind } from './word-kinds.ts';
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

function compile({ claims, exceptions, months }: ClaimLexicon<WordKind>): PhraseBook<Mark> {
  const kinds = Object.entries(claims) as readonly (readonly [WordKind, readonly string[]])[];
  const phrases = kinds.flatMap(([kind, list]) => list.map((phrase): readonly [string, Mark] => [phrase, kind]));
  return compilePhrases([...exceptions.map(([phrase]): readonly [string, Mark] => [phrase, null]), ...phrases], months);
}

const phrasesOf: Readonly<Record<Language, PhraseBook<Mark>>> = {
  id: compile(indonesian),
  en: compile(english),
};

/**
 * The words in a text that claim something, in reading order and without overlaps: of two that overlap the earlier wins, then the
 * longer. Words inside a phrase that is listed as an exception claim nothing.
 */
export function findClaimWords(text: string, language: Language): readonly ClaimWord[] {
  const tokens = tokenize(text);
  const matches = [...matchPhrases(tokens, phrasesOf[language])];
  const exceptions = matches.filter(({ mark }) => mark === null);
  const claims = matches
    .filter(({ mark, from, to }) => mark !== null && !exceptions.some((other) => other.from <= from && to <= other.to))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const found: ClaimWord[] = [];
  let end = 0;
  for (const { from, to, mark } of claims) {
    const [start, last] = [tokens[from], tokens[to - 1]];
    if (mark === null || from < end || start === undefined || last === undefined) continue;
    found.push({ offset: start.offset, text: text.slice(start.offset, last.end), kind: mark });
    end = to;
  }
  return found;
}
