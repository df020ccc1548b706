import naughty from 'big-list-of-naughty-strings';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, guardText, parseCsv, unguardText, writeCsv } from './csv.ts';

/** Signs at which a writer or a reader of CSV could stumble. */
const trap = fc.constantFrom(
  '"',
  '""',
  ',',
  ';',
  '\r',
  '\n',
  '\r\n',
  '\t',
  "'",
  "''",
  '=',
  '+',
  '-',
  '@',
  '＝',
  '＋',
  '－',
  '＠',
  ' ',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '0',
  '1.50',
  '-1',
  '1e5',
  'NULL',
  '=1+1',
  '=HYPERLINK("http://x","y")',
  '|',
  '\\',
  '#',
  '𝔘',
  'é',
);

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: trap }),
  fc.constantFrom(...naughty.filter((each) => each.isWellFormed())),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.constant(null));
const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

/** What csv-parse, which knows nothing of us, makes of a file. */
const readElsewhere = (file: string): string[][] =>
  parse(file, { relax_column_count: true, record_delimiter: '\r\n', skip_empty_lines: false });

describe('a CSV file', () => {
  test('gives back the very rows it was written from: text, numbers and empty cells', () => {
    fc.assert(
      fc.property(rows, (written) => {
        expect(parseCsv(writeCsv(written))).toEqual({ rows: written });
      }),
      { numRuns: 2000 },
    );
  });

  test('gives back each of the naughty strings', () => {
    const written = naughty.filter((each) => each.isWellFormed()).map((each, index) => [index, each, null]);
    expect(written.length).toBeGreaterThan(400);
    expect(parseCsv(writeCsv(written))).toEqual({ rows: written });
  });

  test('says the same to an independent reader', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const told = written.map((row) =>
          row.map((each) => (each === null ? '' : typeof each === 'string' ? guardText(each) : String(each))),
        );
        expect(readElsewhere(writeCsv(written))).toEqual(told);
      }),
      { numRuns: 1000 },
    );
  });

  test('ends every line with CR LF, quotes every text and doubles the quotes in it (RFC 4180)', () => {
    expect(writeCsv([['a', 1.5, null, 'say "no"', 'a,b\nc']])).toBe('"a",1.5,,"say ""no""","a,b\nc"\r\n');
  });

  test('has no byte order mark, and reads one that a spreadsheet put there', () => {
    expect(writeCsv([['a']]).charCodeAt(0)).not.toBe(0xfeff);
    expect(parseCsv('\ufeffa,b\r\n')).toEqual({ rows: [['a', 'b']] });
  });

  test('that passed through a spreadsheet is read too: other line ends, no quotes', () => {
    expect(parseCsv('name,value\nKota Makassar,50.5\nB,\n')).toEqual({
      rows: [
        ['name', 'value'],
        ['Kota Makassar', 50.5],
        ['B', null],
      ],
    });
  });

  test('that is broken is refused with the line in which it breaks', () => {
    expect(parseCsv('a\r\nb\r\n"never closed')).toEqual({ brokenAt: 3 });
    expect(parseCsv('a\r\n"b"c\r\n')).toEqual({ brokenAt: 2 });
    expect(parseCsv('a"b\r\n')).toEqual({ brokenAt: 1 });
  });

  test('never holds what is not a number, nor half a sign', () => {
    expect(() => writeCsv([[NaN]])).toThrow(RangeError);
    expect(() => writeCsv([[Infinity]])).toThrow(RangeError);
    expect(() => writeCsv([['\ud800']])).toThrow(RangeError);
  });
});

describe('the guard of text', () => {
  test.each([
    '=1+1',
    '+62a',
    '-5x',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '\u00a0=1',
    '\ufeff=1',
  ])('keeps a spreadsheet from running %j', (dangerous) => {
    expect(guardText(dangerous)).toBe(`'${dangerous}`);
    expect(writeCsv([[dangerous]])).toBe(`"'${dangerous}"\r\n`);
  });

  test.each([
    '94.10',
    '35.782',
    '7371',
    '0812',
    '1,5',
    '1e5',
    '-5',
    '+62',
    '12 000',
    '(5)',
    '50%',
    'NA',
    'nan',
    'TRUE',
    'null',
  ])('keeps %j from being read as something else than text', (mistaken) =>
    expect(writeCsv([[mistaken]])).toBe(`"“${mistaken}”"\r\n`),
  );

  test('leaves numbers, days, years and plain words alone', () => {
    expect(writeCsv([[-5, '50,50 persen', '−2 poin', '2024-11', '2024', '35.782 orang', 'Rp16.800', 'yes']])).toBe(
      '-5,"50,50 persen","−2 poin","2024-11","2024","35.782 orang","Rp16.800","yes"\r\n',
    );
  });

  test('can be undone, whatever the text', () => {
    fc.assert(
      fc.property(text, (each) => unguardText(guardText(each)) === each),
      { numRuns: 2000 },
    );
  });

  test('leaves no text that begins like a formula, in the eyes of another reader', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (row) => {
        for (const each of readElsewhere(writeCsv([row])).flat())
          expect(each).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
    );
  });
});
