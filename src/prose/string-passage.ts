import { findBraces, type Brace } from '../facts/braces.ts';
import type { Position } from '../facts/position.ts';
import type { Language } from '../i18n/locale.ts';
import { bindingSign, type Bound, type BoundAt, type Passage } from './passage.ts';

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
