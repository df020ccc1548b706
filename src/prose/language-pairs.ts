import type { ParsedStory } from './parse-story.ts';
import { bindingSign, type BoundAt, locate, type Passage, sentenceAt } from './passage.ts';

/** A sentence and what is bound in it, one for each sign of its text. */
export interface Sentence {
  readonly text: string;
  readonly bound: readonly BoundAt[];
}

/** One thing on the page, in reading order. */
export interface Block {
  readonly kind: 'head' | 'heading' | 'words' | 'chart' | 'photo';
  readonly line: number;
  readonly sentences: readonly Sentence[];
  /** The chart's id, for a chart. */
  readonly chart: string | null;
  /** The photo’s name, for a photo. */
  readonly photo: string | null;
}

const countSigns = (text: string) => text.split(bindingSign).length - 1;

/** A passage sentence by sentence. */
export function splitSentences({ text, bound }: Pick<Passage, 'text' | 'bound'>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let offset = text.search(/\S/);
  let used = 0;
  while (offset !== -1 && offset < text.length) {
    const sentence = sentenceAt({ text }, offset);
    if (sentence === '') break;
    const end = text.indexOf(sentence, Math.max(0, offset - sentence.length)) + sentence.length;
    const signs = countSigns(sentence);
    sentences.push({ text: sentence, bound: bound.slice(used, used + signs) });
    used += signs;
    const next = text.slice(end).search(/\S/);
    offset = next === -1 ? -1 : end + next;
  }
  return sentences;
}

/** Foreign words are a passage of their own besides their place in a sentence; the sentence is enough to read. */
function isInside(passage: Passage, all: readonly Passage[]): boolean {
  const { line } = locate(passage, 0);
  return all.some(
    (other) =>
      other !== passage &&
      locate(other, 0).line === line &&
      other.bound.some((thing) => thing.kind === 'other' && thing.words === passage.text),
  );
}

/** A story as a list of what its page shows from top to bottom. */
export function blocksOf({
  passages,
  headings,
  uses,
}: Pick<ParsedStory, 'passages' | 'headings' | 'uses'>): readonly Block[] {
  const headingLines = new Set(headings.map(({ line }) => line));
  const words = passages
    .filter((passage) => !isInside(passage, passages))
    .map((passage): Block => {
      const { line } = locate(passage, 0);
      const kind = passage.syntax === 'string' ? 'head' : headingLines.has(line) ? 'heading' : 'words';
      return { kind, line, sentences: splitSentences(passage), chart: null, photo: null };
    });
  const drawn = uses.flatMap(({ component, line, attributes: { id = '', name = '' } }): readonly Block[] => {
    if (component === 'Chart') return [{ kind: 'chart', line, sentences: [], chart: id, photo: null }];
    return component === 'Photo' ? [{ kind: 'photo', line, sentences: [], chart: null, photo: name }] : [];
  });
  return [...words, ...drawn].toSorted((a, b) => a.line - b.line);
}

/** The same thing in both languages; null where one of them has nothing to put beside it. */
export type Pair = readonly [id: Block | null, en: Block | null];

const factsOf = ({ sentences }: Block): ReadonlySet<string> =>
  new Set(sentences.flatMap(({ bound }) => bound.flatMap((thing) => (thing.kind === 'fact' ? [thing.id] : []))));

/** How much speaks for two blocks being one: what they are, and the numbers they share. */
function likeness(a: Block, b: Block): number {
  if (a.kind !== b.kind || a.chart !== b.chart || a.photo !== b.photo) return -4;
  const [there, here] = [factsOf(a), factsOf(b)];
  const shared = [...there].filter((id) => here.has(id)).length;
  return 1 + 2 * shared - (there.size + here.size - 2 * shared);
}

/** Sets two lists of blocks side by side, leaving gaps where one language has a paragraph that the other has not. */
export function alignBlocks(id: readonly Block[], en: readonly Block[]): readonly Pair[] {
  // best[i][j]: what speaks for the best way to pair the blocks from i and from j on.
  const best = Array.from({ length: id.length + 1 }, () => new Array<number>(en.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? Number.NEGATIVE_INFINITY;
  const together = (i: number, j: number) => {
    const [a, b] = [id[i], en[j]];
    return a === undefined || b === undefined ? Number.NEGATIVE_INFINITY : likeness(a, b) + at(i + 1, j + 1);
  };
  for (let i = id.length; i >= 0; i -= 1) {
    for (let j = en.length; j >= 0; j -= 1) {
      if (i === id.length && j === en.length) continue;
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(together(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < id.length || j < en.length) {
    if (together(i, j) >= Math.max(at(i + 1, j), at(i, j + 1))) {
      pairs.push([id[i] ?? null, en[j] ?? null]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) {
      pairs.push([id[i] ?? null, null]);
      i += 1;
    } else {
      pairs.push([null, en[j] ?? null]);
      j += 1;
    }
  }
  return pairs;
}
