import type { Example } from '../example.ts';

const words = {
  title: { id: 'Bulan yang tertutup anggaran', en: 'Months that a budget pays for' },
  subtitle: {
    id: 'Bulan iuran untuk tiap pekerja bila anggaran dibagi rata, 2025',
    en: 'Months of contributions for each worker if the budget is shared out, 2025',
  },
};

const named = (fact: string, id: string, en = id) => ({ fact, label: { id, en } });

const rate = { id: 'iuran', value: 16_800, unit: 'rupiah-per-month', period: '2025' } as const;

/** Uses of the month boxes, typical and extreme. */
export const monthBoxesExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'month-boxes',
      ...words,
      rows: [named('kota', 'Kota Contoh', 'Example City'), named('wajo', 'Wajo'), named('luwu', 'Luwu')],
    },
    facts: [
      rate,
      { id: 'uang-kota', value: 2.5e9, unit: 'rupiah', scale: 'billion', decimals: 1, period: '2025' },
      { id: 'orang-kota', value: 45_684, unit: 'people', period: '2025' },
      { id: 'uang-wajo', value: 963_180_000, unit: 'rupiah', period: '2025' },
      { id: 'orang-wajo', value: 22_586, unit: 'people', period: '2025' },
      { id: 'uang-luwu', value: 200_000_000, unit: 'rupiah', scale: 'million', period: '2025' },
      { id: 'orang-luwu', value: 5000, unit: 'people', period: '2025' },
      {
        id: 'kota',
        value: 3.2573,
        decimals: 1,
        unit: 'months',
        period: '2025',
        monthsOf: { budget: 'uang-kota', people: 'orang-kota', rate: 'iuran' },
      },
      {
        id: 'wajo',
        value: 2.5384,
        decimals: 1,
        unit: 'months',
        period: '2025',
        monthsOf: { budget: 'uang-wajo', people: 'orang-wajo', rate: 'iuran' },
      },
      {
        id: 'luwu',
        value: 2.3809,
        decimals: 1,
        unit: 'months',
        period: '2025',
        monthsOf: { budget: 'uang-luwu', people: 'orang-luwu', rate: 'iuran' },
      },
    ],
  },
  {
    name: 'a-whole-year-a-day-nothing-and-unknown',
    spec: {
      type: 'month-boxes',
      ...words,
      rows: [
        { ...named('penuh', 'Setahun penuh', 'A whole year'), highlight: true },
        named('sehari', 'Kurang dari sehari', 'Less than a day'),
        named('nol', 'Tidak dianggarkan', 'Not budgeted'),
        named('kosong', 'Tidak diketahui', 'Not known'),
      ],
    },
    facts: [
      { id: 'penuh', value: 12, unit: 'months' },
      { id: 'sehari', value: 0.01, decimals: 2, unit: 'months' },
      { id: 'nol', value: 0, unit: 'months' },
      { id: 'kosong', value: null, unit: 'months' },
    ],
  },
  {
    name: 'announced-promised-and-of-several-years',
    spec: {
      type: 'month-boxes',
      ...words,
      subtitle: { id: 'Bulan', en: 'Months' },
      rows: [
        { ...named('dihitung', 'Dibayar menurut laporan dinas', 'Paid according to the office'), highlight: true },
        named('disebut', 'Disebut bupati', 'As announced'),
        named('janji', 'Target', 'Target'),
      ],
    },
    facts: [
      { id: 'dihitung', value: 4.5, decimals: 1, unit: 'months', period: '2024' },
      { id: 'disebut', value: 9, unit: 'months', period: '2025', status: 'announced' },
      { id: 'janji', value: 12, unit: 'months', period: '2026', status: 'target' },
    ],
  },
  {
    name: 'one-row-alone',
    spec: {
      type: 'month-boxes',
      ...words,
      rows: [{ ...named('kota', 'Kota Contoh', 'Example City'), highlight: true }],
    },
    facts: [{ id: 'kota', value: 3.26, decimals: 2, unit: 'months', period: '2025', place: 'kota-contoh' }],
  },
  {
    name: 'equal-months-and-long-names',
    spec: {
      type: 'month-boxes',
      ...words,
      rows: [
        named('a', 'Kota Contoh, anggaran pokok', 'Example City, main budget'),
        named('b', 'Kota Contoh, anggaran perubahan', 'Example City, revised budget'),
        named('c', 'Kepulauan Selayar'),
        named('d', 'Luwu Timur'),
        named('e', 'Luwu Utara'),
      ],
    },
    facts: [
      { id: 'a', value: 6.5, decimals: 1, unit: 'months' },
      { id: 'b', value: 6.5, decimals: 1, unit: 'months' },
      { id: 'c', value: 0.5, decimals: 1, unit: 'months' },
      { id: 'd', value: 11.9, decimals: 1, unit: 'months' },
      { id: 'e', value: 1, unit: 'months' },
    ],
  },
];
