import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { composeImport } from './compose-facts.ts';
import { readTable } from './read-table.ts';
import type { Sheet } from './sheet.ts';
import { filled, sheetOf, troubledTable } from './testing.ts';
import { buildCatalogue } from '../facts/build-catalogue.ts';
import { parseJson } from '../facts/parse-json.ts';
import { dataFiles, observationsFolder } from '../facts/records.ts';
import { readdirSync, readFileSync } from 'node:fs';

const root = fileURLToPath(new URL('../../', import.meta.url));

const paths = [
  ...Object.keys(dataFiles),
  ...readdirSync(root + observationsFolder).map((name) => observationsFolder + name),
];

const { catalogue } = buildCatalogue(
  new Map(
    paths.map((path) => {
      const read = parseJson(readFileSync(root + path), path);
      return [path, 'parsed' in read ? read.parsed : null];
    }),
  ),
);

const origin = { file: 'cakupan.tsv', sha256: 'a'.repeat(64), sheet: null };

const read = (text: string, answers: Readonly<Record<string, string>> = {}) => {
  const sheet = sheetOf(text);
  return readTable(sheet, filled(sheet, catalogue, answers), catalogue);
};

/** The keys of the questions whose rows wait. */
const waiting = (text: string, answers: Readonly<Record<string, string>> = {}): readonly string[] =>
  read(text, answers)
    .questions.filter(({ key, fallback }) => fallback === null && answers[key] === undefined)
    .map(({ key }) => key);

const answers = {
  'place Toraja': 'kabupaten-tana-toraja',
  'odd C5': 'meant',
  'note D9': 'use',
  'gap D': 'not-reported',
  'gap D -': 'not-reported',
  'conflict C12': 'dispute',
  'twice C26': 'C26',
};

test('24 rows with eight kinds of trouble: titles, totals and notes stay out, and each doubt is one question', () => {
  const { rows } = read(troubledTable);
  const kinds = (kind: string) => rows.filter((row) => row.kind === kind).map(({ row }) => row);
  expect(kinds('title')).toEqual([1, 2]);
  expect(kinds('head')).toEqual([3]);
  expect(kinds('total')).toEqual([28]);
  expect(kinds('note')).toEqual([29]);
  expect(kinds('data')).toHaveLength(24);
  expect(waiting(troubledTable).toSorted()).toEqual(Object.keys(answers).toSorted());
});

test('answered, the table is 24 areas of which three are on record, and nothing waits', () => {
  const reading = read(troubledTable, answers);
  expect(waiting(troubledTable, answers)).toEqual([]);
  expect(reading.missing).toEqual([]);
  const states = Object.groupBy(
    reading.rows.filter(({ kind }) => kind === 'data'),
    ({ state }) => state ?? '',
  );
  expect(states['waits']).toBeUndefined();
  expect(states['refused']).toBeUndefined();
  const of = (row: number, letter: string) => reading.rows[row - 1]?.figures.get(letter);
  expect(of(5, 'C')).toMatchObject({
    figure: { number: { value: 22.1, decimals: 1 }, place: { id: 'kabupaten-barru' } },
  });
  expect(of(6, 'C')).toMatchObject({ figure: { number: { value: 22.1, decimals: 2 } } });
  expect(of(8, 'C')).toMatchObject({ is: 'recorded', fact: 'enrekang-coverage-2024-07' });
  expect(of(10, 'D')).toMatchObject({ figure: { number: null } });
  expect(of(12, 'C')).toMatchObject({ figure: { disputes: 'luwu-coverage-2024-07' } });
  expect(of(13, 'D')).toMatchObject({ figure: { number: { value: 45210 } } });
  expect(of(22, 'C')).toMatchObject({ figure: { place: { id: 'kabupaten-tana-toraja' } } });
});

test('what is composed names its cell, joins what is on record to its series, and makes the dispute', () => {
  const sheet = sheetOf(troubledTable);
  const settings = filled(sheet, catalogue, { ...answers, 'remember Toraja': 'yes' });
  const composed = composeImport(readTable(sheet, settings, catalogue), settings, origin, catalogue);
  const bone = composed.observations.filter(({ place }) => place === 'kabupaten-bone');
  expect(bone.map(({ id, value, decimals, table }) => [id, value, decimals, table.cell])).toEqual([
    ['bone-coverage-2024-07-31', 22.1, 2, 'C6'],
    ['bone-participants-active-2024-07-31', 61344, 0, 'D6'],
  ]);
  expect(composed.series.map(({ id }) => id)).toEqual([
    'cakupan-24-daerah-2024-07',
    'cakupan-24-daerah-2024-07-participants-active',
  ]);
  expect(composed.joined.get('cakupan-24-daerah-2024-07')).toContain('enrekang-coverage-2024-07');
  expect(composed.disputes).toMatchObject([
    { sides: [{ facts: ['luwu-coverage-2024-07'] }, { facts: ['luwu-coverage-2024-07-31'] }] },
  ]);
  expect([...composed.aliases]).toEqual([['kabupaten-tana-toraja', ['Toraja']]]);
});

const column = (...cells: readonly string[]) =>
  [
    'Kab/Kota\tPeserta',
    ...cells.map((cell, index) => `${['Bone', 'Barru', 'Wajo', 'Maros', 'Sinjai'][index]}\t${cell}`),
  ].join('\n');
const coverage = (...cells: readonly string[]) => column(...cells).replace('Peserta', 'Cakupan');

test('points and commas are decided by the whole column or asked, never row by row', () => {
  expect(waiting(column('45.210', '1.234'))).toEqual([]);
  expect(read(column('45.210', '1,234')).questions.map(({ key, fallback }) => [key, fallback])).toContainEqual([
    'numbers B',
    null,
  ]);
  expect(waiting(coverage('45.210', '1.234'))).toEqual(['numbers B']);
  // No share is 45,210 per cent: the column is Indonesian, and two of its cells make no sense in it.
  expect(waiting(coverage('45.210', '1.234', '22,5'))).toEqual(['read B2', 'read B3']);
  expect(read(coverage('45,210', '1,5')).figures.map(({ number }) => number?.value)).toEqual([45.21, 1.5]);
});

test('codes without a point are asked where the two offices differ', () => {
  const codes = (...list: readonly string[]) =>
    ['Kode\tPeserta', ...list.map((code, index) => `${code}\t${index + 1}.000`)].join('\n');
  expect(waiting(codes('73.08', '73.09'))).toEqual([]);
  expect(waiting(codes('7308', '7309'))).toEqual(['codes A']);
  expect(read(codes('7308', '7371'), { 'codes A': 'bps' }).figures.map(({ place }) => place.id)).toEqual([
    'kabupaten-maros',
    'kota-makassar',
  ]);
});

test('shares written as parts of one are asked about once', () => {
  expect(waiting(coverage('0,5123', '0,221', '0,30'))).toEqual(['fractions B']);
  expect(
    read(coverage('0,5123', '0,221', '0,30'), { 'fractions B': 'parts' }).figures.map(({ number }) => number),
  ).toMatchObject([
    { value: 51.23, decimals: 2 },
    { value: 22.1, decimals: 1 },
    { value: 30, decimals: 0 },
  ]);
});

test('a city that is larger than all others is no slip of the point', () => {
  expect(waiting(column('24.118', '15.902', '61.344', '40.871', '282.346'))).toEqual([]);
});

/** A sheet as a workbook gives it: numbers are numbers, shown as they would without a format. */
const numeric = (rows: readonly (readonly (string | number)[])[]): Sheet => ({
  ...sheetOf('x'),
  rows: rows.map((cells) =>
    cells.map((cell) =>
      typeof cell === 'string'
        ? { text: cell }
        : { text: String(cell), number: { value: cell, decimals: 0, isPercent: false } },
    ),
  ),
});

test('codes and years that a workbook holds as numbers are codes and years', () => {
  const sheet = numeric([
    ['Kode', 'Peserta 2023', 2024, 2025],
    [7371, 100, 200, 300],
    [7372, 101, 201, 301],
  ]);
  const settings = filled(sheet, catalogue);
  expect(settings.columns).toMatchObject({
    A: { is: 'place' },
    C: { is: 'figure', period: '2024' },
    D: { is: 'figure', period: '2025' },
  });
  const reading = readTable(sheet, settings, catalogue);
  expect(reading.rows.map(({ place }) => place?.id ?? null)).toEqual([null, 'kota-makassar', 'kota-parepare']);
  expect(reading.questions.filter(({ fallback }) => fallback === null)).toEqual([]);
});

test('a first place without a number is not taken for the names of the columns, nor a column of gaps for nothing', () => {
  const sheet = sheetOf(
    'Kab/Kota\tCakupan\tPeserta\tSatuan\nKota Makassar\t-\tn/a\tpersen\nKota Palopo\t41,55\tn/a\tpersen',
  );
  const { head, columns } = filled(sheet, catalogue);
  expect(head).toBe(1);
  expect(columns['C']).toMatchObject({ is: 'figure', indicator: 'participants-active' });
});
