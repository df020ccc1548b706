import type { Example, ExampleFact } from '../example.ts';

const words = {
  title: { id: 'Satu kota, tiga jawaban', en: 'One city, three answers' },
  subtitle: { id: 'Pekerja yang terlindungi, persen', en: 'Workers who are covered, percent' },
};

const labels: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  dinas: { id: 'Dinas Ketenagakerjaan', en: 'Manpower office' },
  wali: { id: 'wali kota', en: 'mayor' },
  pemkot: { id: 'pemerintah kota', en: 'city hall' },
  cabang: { id: 'kantor cabang', en: 'branch office' },
};

const strip = (
  name: string,
  facts: readonly ExampleFact[],
  who: readonly string[],
  more: readonly ExampleFact[] = [],
): Example => ({
  name,
  spec: {
    type: 'rival-strip',
    ...words,
    rows: facts.map(({ id }, index) => ({
      fact: id,
      label: labels[who[index] ?? ''] ?? { id: who[index], en: who[index] },
    })),
  },
  facts: [...facts, ...more],
});

const said = { status: 'announced' } as const;
const promised = { status: 'target' } as const;
const coverage = { indicator: 'coverage' } as const;

const counted: ExampleFact = { id: 'hitung', value: 53, period: '2025-12', ...coverage };
const people: ExampleFact = {
  id: 'orang',
  value: 296_178,
  unit: 'people',
  period: '2025-12',
  indicator: 'participants-active',
  population: { id: 'Pekerja terlindungi', en: 'Workers covered' },
};
const announced: readonly ExampleFact[] = [
  { id: 'umum', value: 63.47, decimals: 2, period: '2025-09-23', ...said, ...coverage },
  { id: 'umum-lagi', value: 67, period: '2026-01-12', ...said, ...coverage },
];
const targets: readonly ExampleFact[] = [
  { id: 't1', value: 58.34, decimals: 2, period: '2025', ...promised },
  { id: 't2', value: 62, period: '2025', ...promised },
  { id: 't3', value: 66.2, decimals: 1, period: '2026', ...promised },
  { id: 't4', value: 72.5, decimals: 1, period: '2026', ...promised },
];

/** Uses of the strip of rivals, typical and extreme. */
export const rivalStripExamples: readonly Example[] = [
  strip('typical', [counted, ...announced], ['dinas', 'wali', 'wali'], [people]),
  strip(
    'beside-targets',
    [counted, ...announced, ...targets],
    ['dinas', 'wali', 'wali', 'wali', 'cabang', 'wali', 'pemkot'],
    [people],
  ),
  strip('targets-alone', targets, ['wali', 'cabang', 'wali', 'pemkot']),
  strip(
    'ties-zero-and-null',
    [
      { id: 'n0', value: 0, period: '2023' },
      { id: 'n1', value: 42, period: '2024', ...said },
      { id: 'n2', value: 42, period: '2025', ...said },
      { id: 'n3', value: null, period: '2025' },
      { id: 'n4', value: 100, period: '2026' },
    ],
    ['dinas', 'wali', 'pemkot', 'dinas', 'cabang'],
  ),
  strip(
    'long-labels',
    [
      { id: 'l1', value: 12_345_678, unit: 'people', period: '2024-11-08' },
      { id: 'l2', value: 987_654_321, unit: 'people', period: '2025-09', ...said },
    ],
    [
      'Kepala Kantor Wilayah BPJS Ketenagakerjaan Sulawesi Maluku',
      'Pemerintah Kota, dalam jumpa pers satu tahun pemerintahan',
    ],
  ),
  strip(
    'many-and-close',
    [35_782, 35_422, 35_425, 35_261, 35_672, 35_700].map((value, index) => ({
      id: `c${index}`,
      value,
      unit: 'people',
      period: `2024-0${index + 1}`,
      ...(index < 2 ? said : {}),
    })),
    ['dinas', 'wali', 'pemkot', 'cabang', 'dinas', 'cabang'],
  ),
];
