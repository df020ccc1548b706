import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePatterns, matchPatterns, type Edges } from './patterns.ts';
import { tokenize } from './tokens.ts';

const words = (text: string) =>
  tokenize(text).tokens.reduce<string[]>(
    (found, { written, joined }) =>
      joined ? [...found.slice(0, -1), `${found.at(-1)}${written}`] : [...found, written],
    [],
  );

test('a word with its hyphens and a figure with its points are one, and other signs stand alone', () => {
  expect(words('home-made, Rp2,50. ke-21 50.5: it’s')).toEqual([
    'home-made',
    ',',
    'Rp2,50',
    '.',
    'ke',
    '-',
    '21',
    '50.5',
    ':',
    'it’s',
  ]);
  expect(words('17–19 a- -b 1. 2 foo-Rp5 rp 5 1,.5')).toEqual([
    '17',
    '–',
    '19',
    'a',
    '-',
    '-',
    'b',
    '1',
    '.',
    '2',
    'foo-Rp',
    '5',
    'rp',
    '5',
    '1,.5',
  ]);
});

test('whatever the text, its tokens hold all of it but the white space, in order and in their places', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { tokens } = tokenize(text);
      let end = 0;
      for (const { written, offset, end: after, spaced } of tokens) {
        expect(text.slice(end, offset).trim()).toBe('');
        expect([text.slice(offset, after), spaced]).toEqual([written, offset > end]);
        end = after;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

const edges: Edges = { minds: 'capitals', mayTouch: false, begins: () => true, ends: () => true };

const found = (pattern: string, text: string, rest: Partial<Edges> = {}) => {
  const read = tokenize(text);
  return matchPatterns(read, compilePatterns([[pattern, true]], 'id', { ...edges, ...rest })).map(({ from, to }) =>
    text.slice(read.tokens[from]?.offset, read.tokens[to - 1]?.end),
  );
};

describe('a pattern stands where its words do', () => {
  test.each<readonly [pattern: string, text: string, ...where: string[]]>([
    ['lebih dari', 'jauh lebih\u00a0dari itu', 'lebih\u00a0dari'],
    ['lebih dari', 'lebih, dari'],
    ['naik/turun tajam', 'Turun tajam, naik tajam', 'Turun tajam', 'naik tajam'],
    ['belum pernah se*', 'belum pernah setinggi-tingginya ini', 'belum pernah setinggi-tingginya'],
    ['sejak <month>', 'sejak Mei dan sejak kini', 'sejak Mei'],
    ['<time> <zone?>', '16.30 WITA', '16.30', '16.30 WITA'],
    ['<day> ~<dash> ~<day> <month>', '17–19 Mei, 17 - 19 Mei', '17–19 Mei', '17 - 19 Mei'],
    ['<day> <month>', '17Mei 32 Mei 3 Mei', '3 Mei'],
    [
      '<law> <names?> <no> <number>',
      'Peraturan Wali Kota Makassar Raya Nomor 62',
      'Peraturan Wali Kota Makassar Raya Nomor 62',
    ],
    ['<year>', '2024 12024 1899 2100 1900', '2024', '1900'],
    ['satu dari <any>', 'satu dari kedua-duanya, satu dari 5', 'satu dari kedua-duanya'],
    [
      'di atas <figure>',
      'di atas Rp2,50, di atas \uFFFC dan di atas\uFFFC',
      'di atas Rp2,50',
      'di atas \uFFFC',
      'di atas\uFFFC',
    ],
  ])('%s in “%s”', (pattern, text, ...where) => {
    expect(found(pattern, text)).toEqual(where);
  });
});

describe('what must and must not stand around it is no part of it', () => {
  test.each<readonly [pattern: string, text: string, isThere: boolean]>([
    ['<^quantity> <year>', 'pada 2024', true],
    ['<^quantity> <year>', 'sekitar 2024', false],
    ['<^quantity> <year>', 'kurang lebih 2024', false],
    ['<^quantity> <year>', '2024', true],
    ['<year> <!counted>', '2024 pekerja', false],
    ['<year> <!counted>', '2024 lalu', true],
    ['<year> <!counted>', '2024, pekerja', true],
    ['<year> <+afterYear>', '2024 adalah', true],
    ['<year> <+afterYear>', '2024.', false],
    ['<year> <+afterYear>', '2024', false],
    ['<year> <$afterYear>', '2024 adalah', true],
    ['<year> <$afterYear>', '2024.', true],
    ['<year> <$afterYear>', '2024', true],
    ['<year> <$afterYear>', '2024 orang', false],
    ['<year> <$>', '2024)', true],
    ['<year> <$>', '2024 adalah', false],
  ])('%s in “%s”: %s', (pattern, text, isThere) => {
    expect(found(pattern, text)).toEqual(isThere ? ['2024'] : []);
  });
});

test('a word with a capital is taken as written where capitals matter, and any other in capitals too', () => {
  expect(found('RT <small>', 'RT 5, rt 5')).toEqual(['RT 5']);
  expect(found('RT <small>', 'RT 5, rt 5', { minds: 'nothing' })).toEqual(['RT 5', 'rt 5']);
  expect(found('pasal <small>', 'PASAL 5')).toEqual(['PASAL 5']);
});

test('a figure may touch a word only where that is allowed', () => {
  expect(found('maksimal <figure>', 'maksimal5')).toEqual([]);
  expect(found('maksimal <figure>', 'maksimal5', { mayTouch: true })).toEqual(['maksimal5']);
});

test('a slot that no table holds is refused when the book is made', () => {
  expect(() => found('sejak <era>', '')).toThrow(RangeError);
});
