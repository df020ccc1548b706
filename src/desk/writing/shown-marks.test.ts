import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import type { Mend } from '../../facts/mend.ts';
import type { Marked } from './read-texts.ts';
import { markedProblem, mendChanges, placeOf, setShown, shownField } from './shown-marks.ts';

const text = 'Satu kalimat.\n\nKota mendaftar 35.782 pekerja.\n';
const start = text.indexOf('35.782');
const problem: Marked = {
  file: 'content/stories/satu/id.mdx',
  line: 3,
  column: 16,
  end: { line: 3, column: 22 },
  language: 'id',
  start,
  stop: start + 6,
  message: { id: 'belum terikat', en: 'not bound' },
  mends: [],
};
const bind: Mend = {
  kind: 'bind',
  fact: 'a',
  fit: 'exact',
  because: [],
  write: ['<Fact id="a" />'],
};

const read = () =>
  EditorState.create({ doc: text, extensions: shownField }).update({
    effects: setShown.of({ text, chips: [], problems: [problem], charts: {}, language: 'id' }),
  }).state;

const mended = (state: EditorState) => mendChanges(state, problem, bind, '')?.apply(state.doc).toString() ?? null;

test('a mend changes the words that were read, though the text before them has grown since', () => {
  const typed = read().update({ changes: { from: 0, insert: 'Awal baru.\n\n' } }).state;
  expect(placeOf(typed, problem)).toEqual({ from: start + 12, to: start + 18 });
  expect(mended(typed)).toBe(`Awal baru.\n\n${text.replace('35.782', '<Fact id="a" />')}`);
});

test('words that were changed since are not mended', () => {
  const typed = read().update({ changes: { from: start + 2, insert: '9' } }).state;
  expect([placeOf(typed, problem), mended(typed)]).toEqual([null, null]);
});

test('words that were taken out and stand there again are not those that were read', () => {
  const without = read().update({ changes: { from: start, to: start + 6 } }).state;
  expect(mended(without.update({ changes: { from: start, insert: '35.782' } }).state)).toBeNull();
});

test('a mark leads to its problem as it was read, and a reading of another text is left', () => {
  const state = read();
  expect(markedProblem(state, 0)).toBe(problem);
  const late = state.update({
    effects: setShown.of({ text: 'lain', chips: [], problems: [], charts: {}, language: 'id' }),
  }).state;
  expect(markedProblem(late, 0)).toBe(problem);
});
