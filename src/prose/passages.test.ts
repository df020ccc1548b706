import fc from 'fast-check';
import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { createLineIndex } from '../facts/position.ts';
import { bodyPassages } from './body-passages.ts';
import { bindingSign, locate, sentenceAt, stringPassage } from './passage.ts';

const read = (source: string) =>
  bodyPassages(mdxToMdast(source), { source, file: 'id.mdx', language: 'id', position: createLineIndex(source) });

test('each paragraph, heading, list item and table cell is a passage, and what is bound in it is one sign', () => {
  const passages = read(
    '## Yang *belum*\n\nBaru <Fact id="a" form="sign" /> orang [di sana](https://x.org).\n\n- satu\n- dua `kode`\n\n| a | b |\n|---|---|\n| c | d |\n',
  );
  expect(passages.map(({ text }) => text)).toEqual([
    'Yang belum',
    `Baru ${bindingSign} orang di sana.`,
    'satu',
    `dua ${bindingSign}`,
    'a',
    'b',
    'c',
    'd',
  ]);
  expect(passages[1]?.bound).toEqual([
    { kind: 'fact', id: 'a', form: 'sign', at: { line: 3, column: 6 }, to: { line: 3, column: 33 } },
  ]);
});

test('a cell is read under the names of its column and its row, and nothing else is', () => {
  const passages = read(
    'Alinea.\n\n| Program | Karyawan |\n|---|---|\n| Kematian (JKM) | <Fact id="a" /> |\n\nSesudahnya.\n',
  );
  expect(passages.map(({ text, under }) => [text, under])).toEqual([
    ['Alinea.', undefined],
    ['Program', 'Program Program'],
    ['Karyawan', 'Karyawan Program'],
    ['Kematian (JKM)', 'Program Kematian (JKM)'],
    [bindingSign, 'Karyawan Kematian (JKM)'],
    ['Sesudahnya.', undefined],
  ]);
});

test('a claim keeps its words and the figures inside them', () => {
  const [passage] = read('Peserta <Claim that="rose(a, b)" by="X" dispute="d">naik <Fact id="c" /></Claim>.\n');
  expect(passage?.text).toBe(`Peserta ${bindingSign}.`);
  expect(passage?.bound).toMatchObject([
    {
      kind: 'claim',
      that: 'rose(a, b)',
      by: 'X',
      dispute: 'd',
      words: `naik ${bindingSign}`,
      inner: [{ kind: 'fact', id: 'c' }],
    },
  ]);
});

test('words in the other language are a passage in that language', () => {
  const passages = read('Disebut <Foreign lang="en">universal coverage</Foreign>.\n');
  expect(passages.map(({ text, language }) => [text, language])).toEqual([
    ['universal coverage', 'en'],
    [`Disebut ${bindingSign}.`, 'id'],
  ]);
});

test('a letter is found where it stands in the file, past entities, escapes, emphasis and components', () => {
  const source = 'Satu &amp; dua \\* **tiga** <Fact id="a" /> empat\nbaris lima\n';
  const [passage] = read(source);
  for (const word of ['Satu', 'dua', 'tiga', 'empat', 'lima']) {
    const at = passage && locate(passage, passage.text.indexOf(word));
    expect(at, word).toEqual(createLineIndex(source)(source.indexOf(word)));
  }
});

test('a word in a string is found in its column, past everything in braces', () => {
  const text = 'Dari {a|number} pekerja {claim: half(a)|separuh} dan {literal: dua|dua bahasa} lagi';
  const passage = stringPassage({ text, language: 'id', file: 'a.json', at: { line: 5, column: 10 } });
  expect(passage.text).toBe(`Dari ${bindingSign} pekerja ${bindingSign} dan ${bindingSign} lagi`);
  for (const word of ['Dari', 'pekerja', 'dan', 'lagi']) {
    expect(locate(passage, passage.text.indexOf(word))).toEqual({
      line: 5,
      column: 11 + text.indexOf(` ${word}`) + (word === 'Dari' ? 1 : 1),
    });
  }
  expect(passage.bound.map(({ kind, at }) => [kind, at.column])).toEqual([
    ['fact', 16],
    ['claim', 35],
    ['literal', 64],
  ]);
});

test('the sentence around a word ends where the next begins', () => {
  const text = 'Satu. “Dua itu?” Tiga, Rp5.000, empat.';
  expect(sentenceAt({ text }, text.indexOf('itu'))).toBe('“Dua itu?”');
  expect(sentenceAt({ text }, text.indexOf('empat'))).toBe('Tiga, Rp5.000, empat.');
});

test('whatever a string holds, every sign in its passage has its bound thing', () => {
  const piece = fc.constantFrom(
    '{a}',
    '{claim: half(a)|b}',
    '{literal: b|c d}',
    '{',
    '}',
    '|',
    'kata ',
    '{}',
    '{claim:',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const passage = stringPassage({
        text: pieces.join(''),
        language: 'en',
        file: 'a',
        at: { line: 1, column: 1 },
      });
      expect(passage.text.split(bindingSign).length - 1).toBe(passage.bound.length);
      expect(locate(passage, passage.text.length).column).toBe(2 + pieces.join('').length);
    }),
  );
});
