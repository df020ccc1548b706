import { expect, test } from 'vitest';
import { alignBlocks, type Block, splitSentences } from './language-pairs.ts';

const block = (kind: Block['kind'], line: number, ...facts: readonly string[]): Block => ({
  kind,
  line,
  chart: null,
  photo: null,
  sentences: [
    { text: '', bound: facts.map((id) => ({ kind: 'fact', id, form: null, at: { line, column: 1 } }) as const) },
  ],
});

const lines = (pairs: ReturnType<typeof alignBlocks>) => pairs.map(([id, en]) => [id?.line ?? null, en?.line ?? null]);

test('paragraphs that bind the same numbers stand side by side', () => {
  const id = [block('words', 1, 'a'), block('words', 3, 'b'), block('heading', 5), block('words', 7, 'c')];
  expect(lines(alignBlocks(id, id))).toEqual([
    [1, 1],
    [3, 3],
    [5, 5],
    [7, 7],
  ]);
});

test('a paragraph that one language lacks leaves a gap, and what follows is still side by side', () => {
  const id = [block('words', 1, 'a'), block('words', 3, 'b'), block('heading', 5), block('words', 7, 'c')];
  const en = [block('words', 1, 'a'), block('heading', 3), block('words', 5, 'c')];
  expect(lines(alignBlocks(id, en))).toEqual([
    [1, 1],
    [3, null],
    [5, 3],
    [7, 5],
  ]);
  expect(lines(alignBlocks([], en))).toEqual([
    [null, 1],
    [null, 3],
    [null, 5],
  ]);
});

test('a passage is told sentence by sentence, each with what is bound in it', () => {
  const fact = (id: string) => ({ kind: 'fact', id, form: null, at: { line: 1, column: 1 } }) as const;
  const sentences = splitSentences({ text: 'Ada \uFFFC orang. Lalu \uFFFC. Selesai.', bound: [fact('a'), fact('b')] });
  expect(sentences.map(({ text, bound }) => [text, bound.length])).toEqual([
    ['Ada \uFFFC orang.', 1],
    ['Lalu \uFFFC.', 1],
    ['Selesai.', 0],
  ]);
});
