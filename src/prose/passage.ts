import { type Brace, findBraces } from '../facts/placeholders.ts';
import type { Position } from '../facts/problem.ts';
import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';

/** Stands in a passage for one bound thing: U+FFFC, the object replacement character. No editor types it. */
export const bindingSign = '\uFFFC';

/** What stands behind one U+FFFC of a passage. Forms and ids are as written, and may be wrong. */
export type Bound =
  | { readonly kind: 'fact'; readonly id: string; readonly form: string | null }
  | {
      readonly kind: 'claim';
      readonly that: string;
      readonly by: string | null;
      readonly dispute: string | null;
      /** Something written in its braces that is no part of a claim. */
      readonly stray?: string | null;
      /** What the reader sees; its own bound things as further U+FFFC, in `inner`. */
      readonly words: string;
      readonly inner: readonly Bound[];
    }
  | { readonly kind: 'literal'; readonly words: string; readonly reason: string }
  /** Inline code, a footnote's mark and whatever else is no prose. */
  | { readonly kind: 'other'; readonly words: string };

/** A bound thing at its place in the file. */
export type BoundAt = Bound & { readonly at: Position };

/** The facts behind bound things, those within claims too, in reading order. */
export const factsIn = (bound: readonly Bound[]): readonly string[] =>
  bound.flatMap((thing) => (thing.kind === 'fact' ? [thing.id] : thing.kind === 'claim' ? factsIn(thing.inner) : []));

/** One run of words that a reader sees: a paragraph, a heading, a list item, a table cell, or one string of YAML or JSON. */
export interface Passage {
  /** Every bound thing is one `bindingSign`. */
  readonly text: string;
  readonly language: Language;
  /** From the project root, with `/`. */
  readonly file: string;
  /** Whether it stands in a story's prose or in a string, where things are bound in braces: they are pasted differently. */
  readonly syntax: 'mdx' | 'string';
  /** Whom a block quotation is attributed to, as written, where the words stand in one. */
  readonly quotedBy?: string;
  /** What is read together with the words: the job above them in the guide, the names of a table's column and row. */
  readonly under?: string;
  /** In the order of the signs in the text. */
  readonly bound: readonly BoundAt[];
  /** Where parts of the text stand in the file, as plain numbers: an offset in the text, a line and a column, three by three. See `locate`. */
  readonly places: readonly number[];
}

/** Where a character of a passage stands in its file. */
export function locate({ places }: Pick<Passage, 'places'>, offset: number): Position {
  let [low, high] = [0, places.length / 3 - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[3 * middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const [from = 0, line = 1, column = 1] = places.slice(3 * low, 3 * low + 3);
  return { line, column: column + offset - from };
}

/** Something wrong at a character of a passage. */
export const problemAt = (passage: Pick<Passage, 'file' | 'places'>, offset: number, message: Bilingual): Problem => ({
  file: passage.file,
  ...locate(passage, offset),
  message,
});

/** Finds the sentence around an offset of a text that is read once for all. */
export function sentencesOf(text: string): (offset: number) => string {
  const ends = Array.from(
    text.matchAll(/[.!?…]["”’)]*\s+(?=[\p{Lu}\uFFFC“‘"])/gu),
    ({ 0: { length }, index }) => index + length,
  );
  const sentences = [0, ...ends].map((start, index) => text.slice(start, ends[index]).trim());
  return (offset) => sentences[ends.findLastIndex((end) => end <= offset) + 1] ?? '';
}

/** The words of a passage around an offset, up to the ends of the sentence. */
export const sentenceAt = ({ text }: Pick<Passage, 'text'>, offset: number): string => sentencesOf(text)(offset);

interface Asked {
  readonly text: string;
  readonly language: Language;
  readonly file: string;
  /** Where the string starts in the file, at its quotation mark. */
  readonly at: Position;
}

function boundOf(brace: Brace): Bound {
  switch (brace.kind) {
    case 'fact':
      return { kind: 'fact', id: brace.id, form: brace.form };
    case 'claim': {
      const { that, words, by, dispute, stray } = brace;
      return { kind: 'claim', that, words, by, dispute, stray, inner: [] };
    }
    case 'literal':
      return { kind: 'literal', words: brace.words, reason: brace.reason };
  }
}

/**
 * One string of YAML or JSON as a passage, with `{…}` as bound things. Columns count from the string's quotation mark and
 * are right up to the first escape.
 */
export function stringPassage({ text, language, file, at }: Asked): Passage {
  const place = (offset: number): Position => ({ line: at.line, column: at.column + 1 + offset });
  const bound: BoundAt[] = [];
  const places = [0, at.line, at.column + 1];
  let passage = '';
  let end = 0;
  for (const brace of findBraces(text)) {
    passage += text.slice(end, brace.offset) + bindingSign;
    end = brace.offset + brace.length;
    places.push(passage.length, at.line, at.column + 1 + end);
    bound.push({ ...boundOf(brace), at: place(brace.offset) });
  }
  return { text: passage + text.slice(end), language, file, syntax: 'string', bound, places };
}
