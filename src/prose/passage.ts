import { type Brace, findBraces } from '../facts/placeholders.ts';
import type { Mend } from '../facts/mend.ts';
import { createLineIndex, createOffsetIndex, type Position } from '../facts/position.ts';
import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { stringOffsets } from './string-offsets.ts';

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

/** A bound thing at its place in the file, and up to where it reaches, exclusive, where that is known. */
export type BoundAt = Bound & { readonly at: Position; readonly to?: Position };

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

/** The place of each sign of a passage as `places` has them: one entry for each stretch in which a sign follows another on its line. */
export function placesOf(positions: readonly Position[]): readonly number[] {
  const places: number[] = [];
  for (const [index, { line, column }] of positions.entries()) {
    const before = positions[index - 1];
    if (before?.line !== line || before.column + 1 !== column) places.push(index, line, column);
  }
  return places;
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

/** Where so many characters of a passage, at least one, end in its file: exclusive, on the line of the last of them. */
export function locateEnd(passage: Pick<Passage, 'places' | 'text' | 'bound'>, end: number): Position {
  const last = passage.text[end - 1];
  const sign =
    last === bindingSign ? passage.bound[passage.text.slice(0, end).split(bindingSign).length - 2] : undefined;
  if (sign?.to !== undefined) return sign.to;
  const { line, column } = locate(passage, end - 1);
  return { line, column: column + 1 };
}

/** Something wrong at a character of a passage. */
export const problemAt = (passage: Pick<Passage, 'file' | 'places'>, offset: number, message: Bilingual): Problem => ({
  file: passage.file,
  ...locate(passage, offset),
  message,
});

/** What is wrong with words of a passage, and the ways out. */
export const problemOf = (
  passage: Pick<Passage, 'file' | 'places' | 'text' | 'bound'>,
  { offset, length }: { readonly offset: number; readonly length: number },
  { message, mends }: Told,
): Problem => ({
  ...problemAt(passage, offset, message),
  end: locateEnd(passage, offset + length),
  ...(mends === undefined || mends.length === 0 ? {} : { mends }),
});

/** What is wrong with a bound thing. */
export const problemOfBound = (file: string, { at, to }: Pick<BoundAt, 'at' | 'to'>, told: Told): Problem => ({
  file,
  ...at,
  message: told.message,
  ...(to === undefined ? {} : { end: to }),
  ...(to === undefined || told.mends === undefined || told.mends.length === 0 ? {} : { mends: told.mends }),
});

/** What is said about something that is wrong, and the ways out. */
export interface Told {
  readonly message: Bilingual;
  readonly mends?: readonly Mend[];
}

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
  /** The text of a YAML file, where every sign of the string is then found. */
  readonly source?: string;
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

/** Finds the place of each sign of a string; one past the last is its end. */
function placesIn({ text, at, source }: Asked): (offset: number) => Position {
  const offsets = source === undefined ? null : stringOffsets(text, source, createOffsetIndex(source)(at));
  if (source === undefined || offsets === null) return (offset) => ({ line: at.line, column: at.column + 1 + offset });
  const position = createLineIndex(source);
  return (offset) => position(offsets[offset] ?? offsets.at(-1) ?? 0);
}

/**
 * One string of YAML or JSON as a passage, with `{…}` as bound things. Without its source, columns count from the string's quotation
 * mark and are right up to the first escape.
 */
export function stringPassage(asked: Asked): Passage {
  const { text, language, file } = asked;
  const place = placesIn(asked);
  const bound: BoundAt[] = [];
  /** For each sign of the passage, and its end, the offset in the string that it came from. */
  const offsets: number[] = [];
  let passage = '';
  let end = 0;
  const take = (words: string) => {
    for (let index = 0; index < words.length; index += 1) offsets.push(end + index);
    passage += words;
  };
  for (const brace of findBraces(text)) {
    take(text.slice(end, brace.offset));
    offsets.push(brace.offset);
    passage += bindingSign;
    end = brace.offset + brace.length;
    bound.push({ ...boundOf(brace), at: place(brace.offset), to: place(end) });
  }
  take(text.slice(end));
  const places = placesOf([...offsets, text.length].map(place));
  return { text: passage, language, file, syntax: 'string', bound, places };
}
