import type { Example } from '../example.ts';

const words = {
  title: { id: 'Yang dihitung dan yang diumumkan tidak sama', en: 'What was counted is not what was announced' },
  subtitle: { id: 'Pekerja yang tercakup, persen', en: 'Workers covered, percent' },
};

const counted = { id: 'terhitung', en: 'counted' };
const announced = { id: 'diumumkan', en: 'announced' };
const target = { id: 'target', en: 'target' };

const announcedFacts = [
  { id: 'umum-satu', value: 63.47, decimals: 2, period: '2025-09-23', status: 'announced', series: [] },
  { id: 'umum-dua', value: 67, period: '2026-01-12', status: 'announced', series: [] },
] as const;

/** Uses of the timeline, typical and extreme. */
export const timelineExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'timeline',
      ...words,
      measured: {
        label: counted,
        rows: [
          { fact: 'hitung-2023' },
          { fact: 'hitung-2024-awal', quiet: true },
          { fact: 'hitung-2024-akhir', headcount: 'orang-2024' },
          { fact: 'hitung-2025-06', quiet: true },
          { fact: 'hitung-2025-07', quiet: true },
          { fact: 'hitung-2025-08', quiet: true },
          { fact: 'hitung-2025-12' },
        ],
      },
      announced: { label: announced, rows: [{ fact: 'umum-satu' }, { fact: 'umum-dua' }] },
      targets: { label: target, rows: [{ fact: 'target-2025' }, { fact: 'target-2026' }] },
    },
    facts: [
      { id: 'hitung-2023', value: 38, period: '2023' },
      { id: 'hitung-2024-awal', value: 49.88, decimals: 2, period: '2024-01/2024-06' },
      { id: 'hitung-2024-akhir', value: 50.5, decimals: 2, period: '2024-11-08' },
      { id: 'orang-2024', value: 255721, unit: 'people', period: '2024-11-08' },
      { id: 'hitung-2025-06', value: 51, period: '2025-06-16' },
      { id: 'hitung-2025-07', value: 53, period: '2025-07-10' },
      { id: 'hitung-2025-08', value: 52, period: '2025-08' },
      { id: 'hitung-2025-12', value: 53, period: '2025-12' },
      ...announcedFacts,
      { id: 'target-2025', value: 62, period: '2025', status: 'target', series: [] },
      { id: 'target-2026', value: 72.5, decimals: 1, period: '2026', status: 'target', series: [] },
    ],
  },
  {
    name: 'one-row',
    spec: {
      type: 'timeline',
      ...words,
      measured: { label: counted, rows: [{ fact: 'hitung' }] },
      announced: { label: announced, rows: [] },
      targets: { label: target, rows: [] },
    },
    facts: [{ id: 'hitung', value: 50.5, decimals: 2, period: '2024-11-08' }],
  },
  {
    name: 'gap-and-zero',
    spec: {
      type: 'timeline',
      ...words,
      measured: {
        label: counted,
        rows: [{ fact: 'akhir' }, { fact: 'nol' }, { fact: 'kosong' }, { fact: 'sendiri' }, { fact: 'kosong-lagi' }],
      },
      announced: { label: announced, rows: [{ fact: 'umum-kosong' }, { fact: 'umum' }] },
      targets: { label: target, rows: [{ fact: 'target-kosong' }] },
    },
    facts: [
      { id: 'nol', value: 0, period: '2020' },
      { id: 'kosong', value: null, period: '2021' },
      { id: 'sendiri', value: 12, period: '2022' },
      { id: 'kosong-lagi', value: null, period: '2023' },
      { id: 'akhir', value: 20, period: '2024' },
      { id: 'umum', value: 41, period: '2024-05', status: 'announced', series: [] },
      { id: 'umum-kosong', value: null, period: '2023-05', status: 'announced', series: [] },
      { id: 'target-kosong', value: null, period: '2025', status: 'target', series: [] },
    ],
  },
  {
    name: 'many-targets-and-ties',
    spec: {
      type: 'timeline',
      ...words,
      measured: { label: counted, rows: [{ fact: 'awal' }, { fact: 'tengah' }, { fact: 'akhir' }] },
      announced: { label: announced, rows: [{ fact: 'umum-satu' }, { fact: 'umum-dua', quiet: true }] },
      targets: {
        label: target,
        rows: [
          { fact: 'target-2025' },
          { fact: 'target-2026-sama', quiet: true },
          { fact: 'target-2026' },
          { fact: 'target-dua-tahun' },
        ],
      },
    },
    facts: [
      { id: 'awal', value: 53, period: '2023-12' },
      { id: 'tengah', value: 53, period: '2024-12' },
      { id: 'akhir', value: 53, period: '2025-12' },
      ...announcedFacts,
      { id: 'target-2025', value: 62, period: '2025', status: 'target', series: [] },
      { id: 'target-2026', value: 72.5, decimals: 1, period: '2026', status: 'target', series: [] },
      { id: 'target-dua-tahun', value: 59.5, decimals: 1, period: '2025/2026', status: 'target', series: [] },
      { id: 'target-2026-sama', value: 67, period: '2026', status: 'target', series: [] },
    ],
  },
  {
    name: 'months-of-people',
    spec: {
      type: 'timeline',
      title: { id: 'Diumumkan sebelum didaftarkan', en: 'Announced before they were registered' },
      subtitle: { id: 'Pekerja rentan, orang', en: 'Vulnerable workers, people' },
      measured: {
        label: { id: 'terdaftar di BPJS', en: 'registered' },
        rows: [{ fact: 'maret' }, { fact: 'agustus' }],
      },
      announced: { label: { id: 'disebut wali kota', en: 'said by the mayor' }, rows: [{ fact: 'september' }] },
      targets: { label: target, rows: [{ fact: 'oktober' }] },
    },
    facts: [
      { id: 'maret', value: 35782, unit: 'people', period: '2025-03-17' },
      { id: 'agustus', value: 35672, unit: 'people', period: '2025-08' },
      { id: 'september', value: 81466, unit: 'people', period: '2025-09-23', status: 'announced', series: [] },
      { id: 'oktober', value: 80672, unit: 'people', period: '2025-10', status: 'target', series: [] },
    ],
  },
];
