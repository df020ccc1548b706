import { expect, test } from 'vitest';
import { comparePublishedFacts, printsAlike, withKind } from './publish-fact.ts';
import { factFingerprint, publishedFactSchema, type PublishedFact } from './published-fact.ts';

const text = (id: string, en: string) => ({ id, en });

const coverage: PublishedFact = {
  id: 'mks-coverage',
  kind: 'observation',
  caption: text('Cakupan: pekerja di Makassar', 'Coverage: workers in Makassar'),
  printed: text('50,50 persen', '50.50 percent'),
  value: 50.5,
  unit: 'percent',
  decimals: 2,
  scale: 'one',
  status: 'measured',
  precision: 'exact',
  place: { id: 'kota-makassar', name: text('Kota Makassar', 'Makassar') },
  period: '2024-01/2024-06',
  population: text('pekerja di Makassar', 'workers in Makassar'),
  definition: text('Peserta aktif.', 'Active participants.'),
  saidBy: text('Kepala cabang', 'Head of the branch'),
  wording: 'mencapai 50,50 persen',
  formula: null,
  caveat: null,
  sources: [{ id: 'a', publisher: 'ANTARA', title: 'Judul', url: 'https://a.example/', published: '2024-07' }],
};

const ratio: PublishedFact = {
  ...coverage,
  kind: 'derivation',
  caption: text('Cakupan', 'Coverage'),
  population: null,
  precision: null,
  saidBy: null,
  formula: text('2 ÷ 4 × 100 = 50,50 persen', '2 ÷ 4 × 100 = 50.50 percent'),
};

const changes = (after: Partial<PublishedFact>, before = coverage) =>
  comparePublishedFacts(before, { ...before, ...after }, 'en').map(({ aspect, from, to }) => [aspect, from, to]);

test('the cell of a table is told, and a number from no table has the same fingerprint as before there were any', () => {
  const table = { file: 'cakupan.xlsx', sha256: '0'.repeat(64), sheet: 'Data', cell: 'B7' };
  expect(changes({ table })).toEqual([['table', null, 'cakupan.xlsx, Data, B7']]);
  expect(publishedFactSchema.safeParse({ ...coverage, table }).success).toBe(true);
  expect(factFingerprint({ ...coverage, table })).not.toBe(factFingerprint(coverage));
  expect(factFingerprint({ ...coverage, table: undefined })).toBe(factFingerprint(coverage));
});

test('a reader is told each thing that changed about a number, as it was and as it is', () => {
  expect(changes({})).toEqual([]);
  expect(changes({ printed: text('51 persen', '51 percent'), value: 51 })).toEqual([
    ['printed', '50.50 percent', '51 percent'],
  ]);
  expect(changes({ value: 50.5004 })).toEqual([['value', '50.5', '50.5004']]);
  expect(changes({ value: null })).toEqual([['value', '50.5', null]]);
  expect(changes({ unit: 'points' })).toEqual([['unit', 'percent', 'percentage points']]);
  expect(changes({ status: 'announced', precision: 'approximate' })).toEqual([
    ['status', 'measured', 'announced'],
    ['precision', 'exact', 'approximate'],
  ]);
  expect(changes({ period: '2024-11' })).toEqual([['period', 'January 2024 to June 2024', 'November 2024']]);
  expect(changes({ place: { id: 'gowa', name: text('Kabupaten Gowa', 'Gowa') } })).toEqual([
    ['place', 'Makassar', 'Gowa'],
  ]);
  expect(changes({ saidBy: null, wording: null })).toEqual([
    ['saidBy', 'Head of the branch', null],
    ['wording', 'mencapai 50,50 persen', null],
  ]);
  expect(changes({ definition: text('Semua.', 'All.'), caveat: text('Awas.', 'Mind.') })).toEqual([
    ['definition', 'Active participants.', 'All.'],
    ['caveat', null, 'Mind.'],
  ]);
  expect(changes({ sources: [] })).toEqual([['sources', 'ANTARA, “Judul”', null]]);
});

test('who is counted is told once, although the caption says it too', () => {
  const population = text('petani', 'farmers');
  const caption = text('Cakupan: petani', 'Coverage: farmers');
  expect(changes({ population, caption })).toEqual([['population', 'workers in Makassar', 'farmers']]);
  expect(changes({ caption: text('Bagian: pekerja di Makassar', 'Share: workers in Makassar') })).toEqual([
    ['caption', 'Coverage', 'Share'],
  ]);
});

test('another operation is news, other figures in the same formula follow from the facts below', () => {
  expect(changes({ formula: text('3 ÷ 6 × 100 = 50,50 persen', '3 ÷ 6 × 100 = 50.50 percent') }, ratio)).toEqual([]);
  expect(changes({ formula: text('2 − 4 = 50,50 persen', '2 − 4 = 50.50 percent') }, ratio)).toEqual([
    ['formula', '2 ÷ 4 × 100 = 50.50 percent', '2 − 4 = 50.50 percent'],
  ]);
});

test('a fact of the archive opens and is compared although its codes are no longer known', () => {
  const old = publishedFactSchema.parse({ ...coverage, status: 'counted', precision: 'sharp', unit: 'permille' });
  expect(comparePublishedFacts(old, coverage, 'id').map(({ aspect, from }) => [aspect, from])).toEqual([
    ['unit', 'permille'],
    ['status', 'counted'],
    ['precision', 'sharp'],
  ]);
  expect(withKind(old.printed.en, old, 'en')).toBe('50.50 percent (counted, sharp)');
  expect(withKind(ratio.printed.en, ratio, 'en')).toBe('50.50 percent (measured)');
});

test('a figure of another kind does not print alike, though its digits are the same', () => {
  expect(printsAlike(coverage, { ...coverage, value: 50.5004 } as PublishedFact)).toBe(true);
  for (const other of [{ status: 'target' }, { precision: 'rounded' }, { unit: 'points' }])
    expect(printsAlike(coverage, { ...coverage, ...other })).toBe(false);
  for (const printed of [text('51 persen', '50.50 percent'), text('50,50 persen', '51 percent')])
    expect(printsAlike(coverage, { ...coverage, printed })).toBe(false);
});

test('the fingerprint of a number covers all that is said about it', () => {
  expect(factFingerprint(coverage)).toMatch(/^[0-9a-f]{64}$/);
  expect(factFingerprint({ ...coverage, caveat: text('Awas.', 'Mind.') })).not.toBe(factFingerprint(coverage));
});
