import { root } from '../folders.ts';
import { expect, test } from 'vitest';
import { openDisk } from '../../src/library/disk.ts';
import { readData } from '../../src/library/read-data.ts';
import { checkTitle } from '../../src/prose/check-title.ts';
import { stringPassage } from '../../src/prose/passage.ts';

const { catalogue } = readData(openDisk(root));
const said = (text: string, language: 'id' | 'en') => [
  ...checkTitle(stringPassage({ text, language, file: 'f', at: { line: 1, column: 1 } }), catalogue),
];

test.each([
  ['id', '{claim: nearly(mks-coverage-2025-12, 50)|Separuh} pekerja Makassar terlindungi'],
  ['en', '{claim: nearly(mks-coverage-2025-12, 50)|Half} of Makassar’s workers are protected'],
  ['id', '{mks-coverage-2025-12} pekerja terlindungi'],
  ['en', '{mks-coverage-claim-6347} of workers are covered'],
] as const)('a title that states a figure as if it held for ever is refused (%s): %s', (language, title) => {
  expect(said(title, language)).toHaveLength(1);
});

test.each([
  ['id', '{claim: nearly(mks-coverage-2025-12, 50)|Separuh} pekerja Makassar terlindungi pada 2025'],
  ['en', 'In December 2025 {mks-coverage-2025-12} of workers were covered'],
  ['id', 'Disnaker menghitung {mks-coverage-2025-12} pekerja terlindungi'],
  ['id', '{mks-coverage-claim-6347} pekerja terlindungi, menurut balai kota'],
  ['en', 'City hall says {mks-coverage-claim-6347} are covered'],
  ['id', 'Apakah saya terlindungi?'],
  ['en', 'One {literal: question|no figure of the record} about workers'],
] as const)(
  'one with its date or its speaker passes, and so does one that claims nothing (%s): %s',
  (language, title) => {
    expect(said(title, language)).toEqual([]);
  },
);
