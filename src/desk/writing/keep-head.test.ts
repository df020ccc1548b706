import { EditorState } from '@codemirror/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepHead, shownHeadLines } from './keep-head.ts';
import { headEnd } from './scan-text.ts';

const head = `---
title: "Judul"
standfirst: "Teras."
summary:
  - "Satu."
topics: ["jaminan"]
draft: true
---
`;
const story = `${head}\nAlinea lama.\n`;

function change(from: number, to: number, insert: string): string {
  const state = EditorState.create({ doc: story, extensions: keepHead });
  return state.update({ changes: { from, to, insert }, userEvent: 'input.paste' }).state.doc.toString();
}

const at = (words: string) => story.indexOf(words);

test('a text pasted over everything takes the place of the text, and the head stays', () => {
  expect(change(0, story.length, 'Alinea baru.\n\nDan lagi.\n')).toBe(`${head}\nAlinea baru.\n\nDan lagi.\n`);
});

test('everything selected and deleted leaves the head', () => {
  expect(change(0, story.length, '')).toBe(`${head}\n`);
});

test('a whole file pasted over everything is that file', () => {
  const file = '---\ntitle: "Lain"\nkicker: "Jelas"\n---\n\nIsi.\n';
  expect(change(0, story.length, file)).toBe(file);
});

test('what is deleted over several lines of the head takes away their words and leaves the lines', () => {
  expect(change(at('ul"'), at('s."'), '')).toBe(story.replace('Judul', 'Jud').replace('"Teras."', '"s."'));
});

test('from the head into the text, the text alone is changed', () => {
  expect(change(at('Teras'), at('lama'), 'Yang ')).toBe(`${head}\nYang lama.\n`);
});

test('in a line of the head, a pasted break is a space and a quotation mark a curly one', () => {
  expect(change(at('Judul'), at('Judul'), 'Satu\n"dua" ')).toContain('title: "Satu “dua” Judul"');
});

test('in a line between single quotation marks, one that is typed is the curly one', () => {
  const guide = story.replace('"Teras."', "'Teras.'");
  const state = EditorState.create({ doc: guide, extensions: keepHead });
  const from = guide.indexOf('Teras');
  const typed = state.update({ changes: { from, insert: "Jum'at. " } }).state.doc.toString();
  expect(typed).toContain("standfirst: 'Jum’at. Teras.'");
});

test('a line that cannot be read stands as it is, and is mended by hand', () => {
  const broken = story.replace('"Judul"', '"Judul');
  const state = EditorState.create({ doc: broken, extensions: keepHead });
  const end = broken.indexOf('Judul') + 5;
  expect(state.update({ changes: { from: end, insert: '"' } }).state.doc.toString()).toBe(story);
});

test('no change of any range loses a line of the head', () => {
  const place = fc.nat(story.length);
  fc.assert(
    fc.property(
      place,
      place,
      fc.string({ unit: fc.constantFrom('a', '"', '\n', '---\n', '\\', ': ') }),
      (a, b, insert) => {
        const after = change(Math.min(a, b), Math.max(a, b), insert);
        if (headEnd(insert) > 0) return;
        expect(shownHeadLines(after).map(({ key }) => key)).toEqual(shownHeadLines(story).map(({ key }) => key));
        expect(after).toContain('topics: ["jaminan"]\ndraft: true\n---\n');
      },
    ),
  );
});
