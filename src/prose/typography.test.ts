import { describe, expect, test } from 'vitest';
import type { Language } from '../i18n/locale.ts';
import { stringPassage } from './passage.ts';
import { checkTypography } from './typography.ts';

const check = (text: string, language: Language, syntax: 'mdx' | 'string' = 'string') =>
  checkTypography({ ...stringPassage({ text, language, file: 'a.json', at: { line: 3, column: 8 } }), syntax });

describe('signs as the house sets them are left alone', () => {
  test.each<readonly [Language, string]>([
    ['id', '“Tertinggi”, kata Mintje.'],
    ['id', 'Januari–Juni 2024, 2024–2025'],
    ['id', 'non-ASN, turun-temurun, PP 82/2019'],
    ['id', 'Apa itu?'],
    ['id', 'Pada 2025-03-17 terbit.'],
    ['en', 'Makassar’s workers, “covered” or not'],
    ['en', 'January–June 2024'],
    ['en', 'a half-price rate – for some'],
    ['en', 'cover: who has it; who has not!'],
    ['en', 'Mid-2025'],
  ])('%s: %s', (language, text) => {
    expect(checkTypography(stringPassage({ text, language, file: 'a.json', at: { line: 1, column: 1 } }))).toEqual([]);
  });
});

test.each<readonly [Language, string, column: number, RegExp]>([
  ['id', 'Kata "baru"', 6, /Kutip lurus/],
  ['en', "workers' cover", 8, /Tanda ' lurus/],
  ['id', 'Naik 5% lagi', 7, /“persen”/],
  ['en', 'up 5 % again', 5, /“percent”/],
  ['en', 'five per cent', 6, /satu kata/],
  ['id', 'lima prosen', 6, /“prosen” tidak baku/],
  ['id', 'Itu , katanya', 4, /spasi di depan/],
  ['id', 'pada 2024-2025 itu', 6, /2024–2025/],
  ['en', 'cover - for some', 6, /“ – ”/],
  ['en', 'cover--for some', 5, /Dua tanda hubung/],
  ['id', 'Lalu...', 5, /…/],
  ['id', '«Baru»', 1, /“…”/],
  ['id', '“Baru', 1, /tidak ditutup/],
  ['id', 'Baru”', 5, /pembuka/],
  ['id', '“Baru “lagi”', 7, /dibuka dua kali/],
])('%s: %s is told at its column, with what to write', (language, text, column, says) => {
  const [problem] = check(text, language);
  expect(problem).toMatchObject({ file: 'a.json', line: 3, column: 8 + column });
  expect(problem?.message.id).toMatch(says);
  expect(problem?.message.en).toBeTruthy();
});

test('straight quotation marks may stand in prose, where the build sets them itself', () => {
  expect(check('Kata "baru"', 'id', 'mdx')).toEqual([]);
});
