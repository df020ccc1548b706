import { findBraces } from '../../facts/placeholders.ts';

/** One thing that is bound in the text of a story, by offsets in the file. */
export interface Scanned {
  readonly kind: 'fact' | 'claim' | 'literal' | 'chart' | 'photo' | 'other';
  readonly start: number;
  readonly end: number;
  /** The words that a reader sees of it, between its tags or bars; null for what holds none. */
  readonly words: { readonly start: number; readonly end: number } | null;
  /** As written: of braces, under the names that a tag has for them. */
  readonly attributes: Readonly<Record<string, string>>;
}

const tag = /<(Fact|Chart|Photo|Claim|Literal|Term|Foreign|Quote)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>/g;

const kinds: Readonly<Record<string, Scanned['kind']>> = {
  Fact: 'fact',
  Chart: 'chart',
  Photo: 'photo',
  Claim: 'claim',
  Literal: 'literal',
};

const attributesOf = (written: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from(written.matchAll(/([\w-]+)="([^"]*)"/g), ([, name = '', value = '']) => [name, value]));

function* tagsIn(text: string, from: number): Generator<Scanned> {
  for (const { 0: opening, 1: name = '', 2: attributes = '', 3: closed, index } of text.matchAll(tag)) {
    if (index < from) continue;
    const inside = index + opening.length;
    const closing = `</${name}>`;
    const closes = closed === '/' ? inside : text.indexOf(closing, inside);
    if (closes === -1) continue;
    yield {
      kind: kinds[name] ?? 'other',
      start: index,
      end: closed === '/' ? inside : closes + closing.length,
      words: closed === '/' ? null : { start: inside, end: closes },
      attributes: attributesOf(attributes),
    };
  }
}

function* bracesIn(text: string, to: number): Generator<Scanned> {
  for (const brace of findBraces(text.slice(0, to))) {
    const [start, end] = [brace.offset, brace.offset + brace.length];
    if (brace.kind === 'fact') {
      const attributes = { id: brace.id, ...(brace.form === null ? {} : { form: brace.form }) };
      yield { kind: 'fact', start, end, words: null, attributes };
      continue;
    }
    const written = text.slice(start, end);
    const from = written.indexOf(brace.kind === 'claim' ? '|' : ':') + 1;
    const at = start + written.indexOf(brace.words, from);
    const { by = null, dispute = null } = brace.kind === 'claim' ? brace : {};
    yield {
      kind: brace.kind,
      start,
      end,
      words: { start: at, end: at + brace.words.length },
      attributes: {
        ...(brace.kind === 'claim' ? { that: brace.that } : { reason: brace.reason }),
        ...(by === null ? {} : { by }),
        ...(dispute === null ? {} : { dispute }),
      },
    };
  }
}

/**
 * Everything bound in the text of a story, in its order: in the head in braces, in the prose as components. It asks nothing of the rest, so
 * that what is bound stays in sight while a sentence around it cannot be read.
 * @param headEnd where the head ends; what stands in braces behind it is no binding
 */
export const scanText = (text: string, headEnd: number): readonly Scanned[] =>
  [...bracesIn(text, headEnd), ...tagsIn(text, headEnd)].toSorted((a, b) => a.start - b.start || b.end - a.end);

/** A line of the head that holds one string in quotes: where its words stand, without the key and the quotes. */
export interface HeadLine {
  /** `title`, or `summary.0` for the first of the list. */
  readonly key: string;
  readonly quote: '"' | "'";
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly start: number;
  readonly end: number;
}

/** Where the head of a file ends, behind its second line of dashes; 0 when it has none. */
export const headEnd = (text: string): number => /^---[ \t]*\n[^]*?\n---[ \t]*(?:\n|$)/.exec(text)?.[0].length ?? 0;

/** The lines of a head that hold one string each, as `npm run new` and the desk write them. */
export function headLines(text: string): readonly HeadLine[] {
  const head = text.slice(0, headEnd(text));
  let list = '';
  let count = 0;
  let offset = 0;
  return head.split('\n').flatMap((line): readonly HeadLine[] => {
    const lineStart = offset;
    offset += line.length + 1;
    const [, key, listed, value] = /^(?:([a-z]+):|(\s+-))\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')?\s*$/.exec(line) ?? [];
    if (key !== undefined) [list, count] = [key, 0];
    if (value === undefined) return [];
    const name = key ?? (listed === undefined ? '' : `${list}.${count}`);
    if (key === undefined) count += 1;
    const start = lineStart + line.indexOf(value) + 1;
    const quote = value.startsWith("'") ? "'" : '"';
    return [{ key: name, quote, lineStart, lineEnd: lineStart + line.length, start, end: start + value.length - 2 }];
  });
}
