import type { Example } from '../example.ts';

const words = {
  title: { id: 'Siapa yang iurannya ditanggung kota', en: 'Whose contributions the city pays' },
  subtitle: { id: 'Orang, per 17 Maret 2025', en: 'People, as of 17 March 2025' },
};

const people = { unit: 'people', period: '2025-03-17' } as const;

/** Uses of the bar chart, typical and extreme. */
export const barExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'bar',
      ...words,
      rows: [
        { fact: 'rentan', label: { id: 'Pekerja rentan', en: 'Vulnerable workers' }, highlight: true },
        { fact: 'non-asn', label: { id: 'Pegawai non-ASN', en: 'Non-ASN staff' } },
        { fact: 'keagamaan', label: { id: 'Pekerja keagamaan', en: 'Religious workers' } },
        { fact: 'posyandu', label: { id: 'Kader posyandu', en: 'Posyandu cadres' } },
      ],
    },
    facts: [
      { id: 'rentan', value: 35782, ...people },
      { id: 'non-asn', value: 11515, ...people },
      { id: 'keagamaan', value: 5752, ...people },
      { id: 'posyandu', value: 5112, ...people },
    ],
  },
  {
    name: 'one-row',
    spec: {
      type: 'bar',
      ...words,
      rows: [{ fact: 'rentan', label: { id: 'Pekerja rentan', en: 'Vulnerable workers' } }],
    },
    facts: [{ id: 'rentan', value: 35782, ...people }],
  },
  {
    name: 'ties-zero-and-null',
    spec: {
      type: 'bar',
      ...words,
      subtitle: { id: 'Persen, 2024', en: 'Percent, 2024' },
      rows: [
        { fact: 'nol', label: { id: 'Tidak satu pun', en: 'Nobody at all' } },
        { fact: 'dua', label: { id: 'Sama banyak (dua)', en: 'As many (two)' } },
        { fact: 'kosong', label: { id: 'Tanpa laporan', en: 'Without a report' } },
        { fact: 'satu', label: { id: 'Sama banyak (satu)', en: 'As many (one)' }, highlight: true },
      ],
    },
    facts: [
      { id: 'nol', value: 0 },
      { id: 'dua', value: 41.5, decimals: 1 },
      { id: 'kosong', value: null },
      { id: 'satu', value: 41.5, decimals: 1 },
    ],
  },
  {
    name: 'long-labels',
    spec: {
      type: 'bar',
      ...words,
      rows: [
        {
          fact: 'a',
          label: { id: 'Pekerja bukan penerima upah di desa', en: 'Self-employed workers in services' },
        },
        {
          fact: 'b',
          label: { id: 'Pekerja penerima upah jasa konstruksi', en: 'Wage earners in construction firms' },
          highlight: true,
        },
      ],
    },
    facts: [
      { id: 'a', value: 9580000, decimals: 2, scale: 'million', unit: 'people' },
      { id: 'b', value: 5530000, decimals: 2, scale: 'million', unit: 'people' },
    ],
  },
  {
    name: 'extremes',
    spec: {
      type: 'bar',
      ...words,
      subtitle: { id: 'Rupiah', en: 'Rupiah' },
      rows: [
        { fact: 'besar', label: { id: 'Seluruh klaim', en: 'All claims' }, highlight: true },
        { fact: 'kecil', label: { id: 'Iuran sebulan', en: 'A month’s contribution' } },
        { fact: 'nol', label: { id: 'Denda', en: 'Fines' } },
      ],
    },
    facts: [
      { id: 'besar', value: 5_970_000_000_000, unit: 'rupiah', scale: 'trillion', decimals: 2 },
      { id: 'kecil', value: 16800, unit: 'rupiah' },
      { id: 'nol', value: 0, unit: 'rupiah' },
    ],
  },
];
