import { bindingSign, locate, sentenceAt, type BoundAt, type Passage } from '../prose/passage.ts';
import type { ParsedStory } from '../prose/parse-story.ts';

/** A sentence and what is bound in it, one for each sign of its text. */
export interface Sentence {
  readonly text: string;
  readonly bound: readonly BoundAt[];
}

/** One thing on the page, in reading order. */
export interface Block {
  readonly kind: 'head' | 'heading' | 'words' | 'chart';
  readonly line: number;
  readonly sentences: readonly Sentence[];
  /** The chart's id, for a chart. */
  readonly chart: string | null;
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
export function blocksOf({ passages, headings, uses }: ParsedStory): readonly Block[] {
  const headingLines = new Set(headings.map(({ line }) => line));
  const words = passages
    .filter((passage) => !isInside(passage, passages))
    .map((passage): Block => {
      const { line } = locate(passage, 0);
      const kind = passage.syntax === 'string' ? 'head' : headingLines.has(line) ? 'heading' : 'words';
      return { kind, line, sentences: splitSentences(passage), chart: null };
    });
  const charts = uses
    .filter(({ component }) => component === 'Chart')
    .map(({ line, attributes }): Block => ({ kind: 'chart', line, sentences: [], chart: attributes['id'] ?? '' }));
  return [...words, ...charts].toSorted((a, b) => a.line - b.line);
}
