import naughty from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationNote, writeBibtex, writeCslJson, writeRis } from './reference-formats.ts';
import { citationWays } from './styles.ts';
import { type Citation, oneLine } from './citation.ts';
import { readBack } from './test-read-back.ts';

const citing = (title: string): Citation => ({
  kind: 'chart',
  language: 'id',
  key: 'terlindungi-contoh-0123456789abcdef-id',
  title: oneLine(title),
  container: 'Terlindungi: Setiap angka punya sumber',
  publisher: 'Terlindungi',
  issued: '2026-11-23',
  address: 'https://terlindungi.example/v/contoh/0123456789abcdef/',
  fingerprint: '0123456789abcdef'.repeat(4),
  short: '0123456789abcdef',
  genre: 'Grafik',
  sources: oneLine(title),
  publishers: oneLine(title),
  known: null,
});

const hostile = [
  ...naughty,
  '}, note = {stolen',
  '}{',
  '{{a}',
  '\\}',
  '\\input{/etc/passwd}',
  '$x$ & 50% #1 a_b ~ ^',
  'ER  - \r\nTY  - BOOK\r\nTI  - stolen',
  '@misc{other, title = {stolen}}',
  "a -- b --- ``c'' ?`d <<e>> ,,f",
]
  .map(citing)
  // A title of nothing but blanks is refused long before it is cited.
  .filter(({ title }) => title !== '');

/** BibTeX counts every brace, escaped or not. */
const depths = (text: string) =>
  [...text].reduce<number[]>(
    (all, sign) => [...all, (all.at(-1) ?? 0) + (sign === '{' ? 1 : sign === '}' ? -1 : 0)],
    [0],
  );

const expected = (citation: Citation) => ({
  title: citation.title,
  author: 'Terlindungi',
  issued: '2026-11-23',
  address: citation.address,
  publisher: 'Terlindungi',
  language: 'id',
  note: citationNote(citation),
  fingerprint: citation.fingerprint,
});

describe('a citation of a chart with a hostile title', () => {
  test('has hundreds of titles to stand up to', () => expect(hostile.length).toBeGreaterThan(450));

  test.each([
    ['BibTeX', writeBibtex],
    ['RIS', writeRis],
    ['CSL-JSON', writeCslJson],
  ] as const)('comes back from %s sign for sign, with every other field unharmed', (form, write) => {
    expect(hostile.map((citation) => readBack(write(citation), form))).toEqual(hostile.map(expected));
  });

  test('keeps the braces of BibTeX in balance, so that no title can close its field', () => {
    const unbalanced = hostile.filter((citation) => {
      const depth = depths(writeBibtex(citation));
      return depth.at(-1) !== 0 || depth.some((level) => level < 0);
    });
    expect(unbalanced).toEqual([]);
  });

  test('stays within its line of RIS: fourteen tags, each once, ended by CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const lines = writeRis(citing(title)).split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => line.slice(0, 6))).toEqual(
          ['TY', 'ID', 'TI', 'AU', 'T2', 'PY', 'DA', 'PB', 'ET', 'M3', 'LA', 'UR', 'N1', 'ER'].map(
            (tag) => `${tag}  - `,
          ),
        );
        expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('stays one line in every citation in words, which ends with the address or the fingerprint', () => {
    for (const citation of hostile) {
      for (const { text } of citationWays(citation)) {
        expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect(text).toMatch(/(?:\/|\/\.|0123456789abcdef\.)$/);
        expect(text).toContain(citation.address);
      }
    }
  });
});
