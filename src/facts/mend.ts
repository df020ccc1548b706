import { createOffsetIndex, type Position } from './position.ts';
import type { Bilingual } from './schema/common.ts';

/** What an editor has to say before a mend can be made. */
export type Asked = 'reason' | 'speaker';

/** A piece of what is written in place of words: text, the words that stand there, or what the editor is asked for. */
export type Part = string | { readonly keeps: 'words' } | { readonly asks: Asked; readonly such: Bilingual };

/** Why a number of the record is offered in a sentence: the sentence names its place, its time or who said it. */
export type Reason = 'place' | 'time' | 'speaker';

/** How the value of the record fits what was written. */
export type Fit = 'exact' | 'rounded' | 'near';

/** From a place up to, and without, another. */
export interface Range {
  readonly from: Position;
  readonly to: Position;
}

interface Writes {
  readonly write: readonly Part[];
  /** What is written over, where that is not what the problem is about. The pieces are written into each. */
  readonly where?: readonly Range[];
}

/** Sets attributes of the component, or the bound thing in braces, that a problem is about; null takes one away. */
interface Sets {
  readonly set: Readonly<Record<string, string | null | Exclude<Part, string>>>;
}

/**
 * One way out of a problem, as a button and a message of the terminal offer it.
 * - `bind`: a number of the record stands there instead
 * - `count`: the words become a claim that the record bears out
 * - `compose`: the same, but which facts and which function is for the editor to choose: those that the word may mean, and facts near it
 * - `quote`: the words become a claim that a source makes and a dispute shows
 * - `literal`: the words are acknowledged to be no figure or claim of the record
 * - `write`: the same, as the house writes it
 * - `set`: an attribute is put right
 * - `record`: what was typed is recorded as a new fact; nothing in the text changes
 */
export type Mend =
  | (Writes & {
      readonly kind: 'bind';
      readonly fact: string;
      readonly fit: Fit;
      readonly because: readonly Reason[];
    })
  | (Writes & { readonly kind: 'count'; readonly that: string })
  | { readonly kind: 'compose'; readonly functions: readonly string[]; readonly near: readonly string[] }
  | (Writes & { readonly kind: 'quote'; readonly that: string; readonly by: string; readonly dispute: string })
  | (Writes & { readonly kind: 'literal' })
  | (Writes & { readonly kind: 'write' })
  | (Sets & { readonly kind: 'set' })
  | { readonly kind: 'record'; readonly written: string; readonly value: number | null };

/** One change to a text, by offsets in UTF-16 units: what stands there becomes something else. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The pieces of a mend as text. Without an answer the example stands where one is asked for. */
export const writeParts = (parts: readonly Part[], words: string, answer: (part: Exclude<Part, string>) => string) =>
  parts.map((part) => (typeof part === 'string' ? part : 'keeps' in part ? words : answer(part))).join('');

/** What an editor is asked for before a mend can be made; null when nothing. */
export function askedBy(mend: Mend): { readonly asks: Asked; readonly such: Bilingual } | null {
  const parts = 'write' in mend ? mend.write : 'set' in mend ? Object.values(mend.set) : [];
  for (const part of parts) if (part !== null && typeof part !== 'string' && 'asks' in part) return part;
  return null;
}

const openingTag = /^<[A-Z][A-Za-z]*(?:\s+[\w-]+="[^"]*")*/;

/** A component's tag, or braces, with an attribute set or, for null, taken away. */
function setAttribute(written: string, name: string, value: string | null): string {
  if (written.startsWith('{')) {
    const inside = written.slice(1, -1);
    if (name === 'reason') return `{${inside.split('|')[0] ?? ''}|${value ?? ''}}`;
    if (name === 'form') return `{${inside.split('|')[0] ?? ''}${value === null ? '' : `|${value}`}}`;
    const kept = inside.split('|').filter((part) => !part.startsWith(`${name} `));
    return `{${[...kept, ...(value === null ? [] : [`${name} ${value}`])].join('|')}}`;
  }
  const tag = openingTag.exec(written)?.[0] ?? '';
  const bare = tag.replace(new RegExp(String.raw`\s+${name}="[^"]*"`), '');
  return bare + (value === null ? '' : ` ${name}="${value}"`) + written.slice(tag.length);
}

/** Signs that would end an attribute or braces early, made harmless in what an editor typed. */
const harmless = (answer: string) =>
  answer
    .trim()
    .replace(/\s+/g, ' ')
    .replaceAll('"', '”')
    .replace(/[{}|<>]/g, ' ');

/**
 * What a mend changes in the text that the problem was found in; none when the problem has no range there.
 * @param answer what the editor typed where the mend asks for something
 */
export function editsOf(
  text: string,
  problem: Partial<Range> & Position & { readonly end?: Position },
  mend: Mend,
  answer = '',
): readonly Edit[] {
  if (mend.kind === 'record' || mend.kind === 'compose') return [];
  const offsetOf = createOffsetIndex(text);
  const own = problem.end === undefined ? [] : [{ from: problem, to: problem.end }];
  const ranges = ('where' in mend ? mend.where : undefined) ?? own;
  const typed = harmless(answer);
  return ranges.map(({ from, to }) => {
    const [start, end] = [offsetOf(from), offsetOf(to)];
    const words = text.slice(start, end);
    if ('set' in mend) {
      const set = Object.entries(mend.set).reduce((written, [name, value]) => {
        const given = value === null || typeof value === 'string' ? value : typed;
        return setAttribute(written, name, given);
      }, words);
      return { start, end, text: set };
    }
    return { start, end, text: writeParts(mend.write, words, () => typed) };
  });
}

/** A text with changes made that do not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text: written }) => changed.slice(0, start) + written + changed.slice(end), text);
