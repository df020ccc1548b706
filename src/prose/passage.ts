import { type Brace, findBraces } from '../facts/braces.ts';
import type { Position } from '../facts/position.ts';
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

/** One run of words that a reader sees: a paragraph, a heading, a list item, a table cell, or one string of YAML or JSON. */
export interface Passage {
  /** Every bound thing is one `bindingSign`. */
  readonly text: string;
  readonly language: Language;
  /** From the project root, with `/`. */
  readonly file: string;
  /** Whether it stands in a story's prose or in a string, where things are bound in braces: they are pasted differently. */
  readonly syntax: 'mdx' | 'string';
  /** In the order of the signs in the text. */
  readonly bound: readonly BoundAt[];
  /** Where a character of `text` stands in the file; offsets in UTF-16 units. */
  locate(offset: number): Position;
}

/** The words of a passage around an offset, up to the ends of the sentence. */
export function sentenceAt({ text }: Pick<Passage, 'text'>, offset: number): string {
  const ends = [...text.matchAll(/[.!?…]["”’)]*\s+(?=[\p{Lu}\uFFFC“‘"])/gu)].map(
    ({ 0: { length }, index }) => index + length,
  );
  const start = ends.findLast((end) => end <= offset) ?? 0;
  const end = ends.find((found) => found > offset) ?? text.length;
  return text.slice(start, end).trim();
}

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
  /** For each sign: where it stands in the passage, and how many letters of the string it stands for beyond its own. */
  const shifts: { readonly from: number; readonly by: number }[] = [];
  let passage = '';
  let end = 0;
  for (const brace of findBraces(text)) {
    passage += text.slice(end, brace.offset) + bindingSign;
    end = brace.offset + brace.length;
    shifts.push({ from: passage.length, by: brace.length - 1 });
    bound.push({ ...boundOf(brace), at: place(brace.offset) });
  }
  passage += text.slice(end);
  return {
    text: passage,
    language,
    file,
    syntax: 'string',
    bound,
    locate: (offset) => place(offset + shifts.reduce((sum, { from, by }) => (from <= offset ? sum + by : sum), 0)),
  };
}
