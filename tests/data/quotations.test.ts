import { expect, test } from 'vitest';
import { checkQuotations } from '../../src/prose/check-quotations.ts';
import { stringPassage } from '../../src/prose/passage.ts';
import { openDisk } from '../../src/library/disk.ts';
import { readData } from '../../src/library/read-data.ts';
import { root } from '../folders.ts';

const { unfilled: catalogue } = readData(openDisk(root));
const at = { line: 1, column: 1 };

const said = (words: string, quotedBy?: string, language: 'id' | 'en' = 'id') => [
  ...checkQuotations(
    { ...stringPassage({ text: words, language, file: 'f', at }), ...(quotedBy === undefined ? {} : { quotedBy }) },
    catalogue,
  ),
];

test.each([
  'Ia menyebut tingkat itu “tingkat kepesertaan tertinggi di Sulawesi Selatan”.',
  'Katanya, capaian itu “jauh {claim: higher(seed-makassar-coverage-2024, seed-national-average-2024)|melampaui rata-rata nasional} yang berada di angka {seed-national-average-2024|sign}.”',
  'Angka itu disebut untuk “sepanjang tahun 2024”.',
  'Tanpa kutipan tidak ada yang diperiksa.',
])('words that a source is recorded to have used may be quoted: %s', (words) => {
  expect(said(words)).toEqual([]);
});

test.each([
  ['a word left out', 'Angka itu disebut untuk “sepanjang 2024”.', /Yang tercatat: "sepanjang tahun 2024"/],
  ['a word put in', 'Ia menyebutnya “tingkat kepesertaan paling tertinggi di Sulawesi Selatan”.', /Yang tercatat/],
  [
    'another figure',
    'Katanya, “mencakup {mks-coverage-2025-12|sign} dari total pekerja di Makassar”.',
    /53% dari total/,
  ],
  ['words that nobody said', 'Katanya, “semua akan terlindungi besok”.', /tidak ada dalam kata-kata sumber/],
])('a quotation with %s is refused', (_, words, message) => {
  const found = said(words);
  expect(found).toHaveLength(1);
  expect(found[0]?.message.id).toMatch(message);
});

test('a block quotation is attributed to who said it', () => {
  const words = 'Perlindungan tenaga kerja adalah investasi bagi masa depan kota ini.';
  expect(said(words, 'Munafri Arifuddin')).toEqual([]);
  expect(said(words, 'Mintje Wattu').map(({ message }) => message.en)).toEqual([
    expect.stringContaining('said by Munafri Arifuddin, not by "Mintje Wattu"'),
  ]);
  expect(said('Kota ini aman.', 'Munafri Arifuddin')).toHaveLength(1);
});

test('English texts quote in translation and are not compared', () => {
  expect(said('Nobody can compare “an investment in the future”.', undefined, 'en')).toEqual([]);
});

test('no recorded quotation is empty, or long enough to republish', () => {
  for (const { id, quoted = [] } of catalogue.sources.values())
    for (const { words } of quoted) expect([id, words.split(/\s+/).length <= 25]).toEqual([id, true]);
});
