import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ChartSpec } from '../charts/draft-chart.ts';
import { openDisk } from './disk.ts';
import { readRecord } from './read-library.ts';
import { readData } from './read-data.ts';
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { checkSpec } from './check-chart-spec.ts';
import { withValue } from '../charts/editing/spec-path.ts';
import { changed } from '../charts/editing/change-chart.ts';
import { proposeWords } from './chart-words/propose-words.ts';
import { readBack } from '../prose/read-back.ts';

const disk = openDisk(fileURLToPath(new URL('../../', import.meta.url)));
const building = readData(disk);
const names = namesWithNumbers(building.catalogue);
const { library, specs } = readRecord(disk);
const specOf = (id: string) => specs.get(id) as ChartSpec;
const check = (spec: ChartSpec) => checkSpec(spec, 'uji', building, names);

const read = (text: { readonly id: string; readonly en: string }) =>
  (['id', 'en'] as const).map((language) =>
    readBack(text[language], language, building.catalogue)
      .map(({ kind, text: words, holds }) => (kind === 'claim' ? `_${words}_${holds ? '✓' : '⚑'}` : words))
      .join(''),
  );

test.each([...library.charts.keys()])('nothing is wrong with %s as it is published', (id) => {
  expect(checkSpec(specOf(id), id, building, names).troubles).toEqual([]);
});

test('what may not be drawn is told at its row, with what mends it', () => {
  const toraja = 'toraja-coverage-2025-07-region';
  const spec = specOf('toraja-makassar-takalar-juli-2025');
  const rows = spec['rows'] as readonly unknown[];
  const wrong = withValue(spec, ['rows'], [...rows, { fact: 'luwu-coverage-2024-07' }]);
  const { chart, troubles } = check(wrong);
  expect(chart).toBeNull();
  expect(troubles.map(({ path }) => path[0])).toContain('rows');
  const mends = troubles.flatMap((trouble) => trouble.mends);
  expect(mends).toContainEqual({ kind: 'take-out', fact: 'luwu-coverage-2024-07' });
  expect(mends).not.toContainEqual({ kind: 'take-out', fact: toraja });
  for (const mend of mends) expect(check(changed(wrong, mend)).troubles.length).toBeLessThan(troubles.length);
});

test('a colour that says something else than its figure is mended by a button', () => {
  const spec = specOf('toraja-makassar-takalar-juli-2025');
  const grey = withValue(spec, ['rows', 1, 'highlight'], undefined);
  const [trouble] = check(grey).troubles;
  expect(trouble?.facts).toEqual(['mks-coverage-2025-07']);
  expect(trouble?.mends).toContainEqual({ kind: 'highlight', path: ['rows', 1], on: true });
  expect(check(changed(grey, { kind: 'highlight', path: ['rows', 1], on: true })).troubles).toEqual([]);
});

test('a number that is bound to nothing is told at the words in which it stands', () => {
  const spec = withValue(specOf('toraja-makassar-takalar-juli-2025'), ['title', 'id'], 'Pada 2025 Toraja 71 persen');
  expect(check(spec).troubles.map(({ path }) => path.join('.'))).toContain('title.id');
});

test('titles are proposed in both languages, with bound figures and claims that hold', () => {
  const propose = (id: string) => proposeWords(specOf(id), id, building, names).title.map(read);
  expect(propose('peringkat-kabupaten-juli-2024')).toContainEqual([
    '31 Juli 2024: Luwu 58,17, Jeneponto 23,41',
    '31 July 2024: Luwu 58.17, Jeneponto 23.41',
  ]);
  expect(propose('segmen-indonesia-2021')).toContainEqual([
    'Oktober 2021: dua angka _di atas 45 persen_✓, satu _di bawah 10 persen_✓',
    'October 2021: two figures _above 45 percent_✓, one _below 10 percent_✓',
  ]);
  expect(propose('cakupan-sulawesi-utara')[0]?.[0]).toContain('_turun_✓');
});

test('counts of two groups are not held against each other in a title', () => {
  const id = 'satu-kelompok-beberapa-hitungan';
  for (const title of proposeWords(specOf(id), id, building, names).title)
    expect(title.id).not.toMatch(/Dihitung .*religious|keagamaan/);
});

test.each([...library.charts.keys()])('all that is proposed for %s passes the check where it would stand', (id) => {
  const spec = specOf(id);
  for (const [key, texts] of Object.entries(proposeWords(spec, id, building, names)))
    for (const text of texts)
      expect([text.id, checkSpec({ ...spec, [key]: text }, id, building, names).troubles]).toEqual([text.id, []]);
});
