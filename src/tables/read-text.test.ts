import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText, readText } from './read-text.ts';

const cells = (text: string) => {
  const opened = readText(text);
  return 'sheets' in opened ? (opened.sheets[0]?.rows.map((row) => row.map((cell) => cell.text)) ?? []) : null;
};

test('what was pasted from a spreadsheet is parted by tabs, whatever else stands in its cells', () => {
  expect(cells('Kab. Bone\t22,10\t45.210\r\n"Kab.\nBarru"\t"dua ""kata"""\t\r\n')).toEqual([
    ['Kab. Bone', '22,10', '45.210'],
    ['Kab. Barru', 'dua "kata"'],
  ]);
});

test('a .csv is parted by the sign on which more of its rows agree', () => {
  expect(cells('wilayah;cakupan;peserta\nBone;22,10;45.210\nBarru;31,20;1.234')?.[1]).toEqual([
    'Bone',
    '22,10',
    '45.210',
  ]);
  expect(cells('place,coverage\nBone,22.10\n"Barru, kab.",31.20')?.[2]).toEqual(['Barru, kab.', '31.20']);
  expect(cells('Catatan: angka sementara, belum final\nBone;1\nBarru;2')?.[1]).toEqual(['Bone', '1']);
});

test('UTF-8 and UTF-16 are known by their bytes; Windows-1252 has to be told', () => {
  const text = 'Kab. Pangkajené\t22,10';
  const utf16 = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
  ]);
  expect(decodeText(new TextEncoder().encode(`\ufeff${text}`), null)).toEqual({ text });
  expect(decodeText(utf16, null)).toEqual({ text });
  const old = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  expect(decodeText(old, null)).toMatchObject({ needs: 'encoding' });
  expect(decodeText(old, 'windows-1252')).toEqual({ text });
});

test('any cells that a spreadsheet would copy come back as they were', () => {
  const cell = fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[\s\u0085\ufeff]+/g, ' ').trim());
  const quoted = (text: string) => (/["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constant('x'), cell, fc.constant('y')), { minLength: 1, maxLength: 6 }),
      (rows) => {
        expect(cells(rows.map((row) => row.map(quoted).join('\t')).join('\r\n'))).toEqual(rows);
      },
    ),
  );
});
