import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareTexts } from './text-differences.ts';

const story = (second: string) => `---\ntitle: "Judul"\n---\n\nAlinea satu.\n\n${second}\n\nAlinea tiga.\n`;

test('of two texts the words that differ are marked, and the paragraphs around them are the same', () => {
  const rows = compareTexts(story('Kota mendaftar 100 pekerja.'), story('Kota ini mendaftar 200 pekerja.'));
  expect(rows.map(({ isSame }) => isSame)).toEqual([true, true, false, true]);
  const differs = (side: 'mine' | 'theirs') =>
    rows.flatMap((row) => row[side].flatMap(({ text, isSame }) => (isSame ? [] : [text])));
  expect(differs('mine')).toEqual(['100 ']);
  expect(differs('theirs')).toEqual(['ini ', '200 ']);
});

test('a paragraph that only one side has stands against nothing', () => {
  const [, added] = compareTexts('Satu.\n\nTiga.\n', 'Satu.\n\nDua.\n\nTiga.\n');
  expect(added).toEqual({ isSame: false, mine: [], theirs: [{ text: 'Dua.\n\n', isSame: false }] });
});

test('a file of lines is compared line by line', () => {
  const rows = compareTexts('{\n  "a": 1,\n  "b": 2\n}\n', '{\n  "a": 1,\n  "b": 3\n}\n');
  expect(rows.map(({ isSame }) => isSame)).toEqual([true, true, false, true]);
});

test('nothing is lost: the pieces of a side are its text, and a row that is the same is the same', () => {
  const text = fc
    .array(fc.constantFrom('satu', 'dua ', '3', ' ', '\n', '\n\n', '.', '“', '\t', 'é'), { maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (mine, theirs) => {
      const rows = compareTexts(mine, theirs);
      const join = (side: 'mine' | 'theirs') => rows.flatMap((row) => row[side].map((piece) => piece.text)).join('');
      expect([join('mine'), join('theirs')]).toEqual([mine, theirs]);
      for (const row of rows) if (row.isSame) expect(row.mine).toEqual(row.theirs);
      expect(rows.every(({ isSame }) => isSame)).toBe(mine === theirs);
    }),
  );
});

test('two long texts without a word in common are compared at once', () => {
  const many = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index}`).join('\n\n');
  expect(compareTexts(many('a'), many('b')).every(({ isSame }) => !isSame)).toBe(true);
});
