import type { Example } from '../example.ts';

const words = {
  title: { id: 'Kelompok yang sama, hitungan yang berbeda', en: 'The same groups, counted differently' },
  subtitle: {
    id: 'Pekerja yang iurannya dibayar kota, orang',
    en: 'Workers whose contributions the city pays, people',
  },
};

const row = (fact: string, id: string, en: string, highlight = false) => ({ fact, label: { id, en }, highlight });
const people = { unit: 'people' } as const;

const november = ['BPJS, November 2024', 'BPJS, November 2024'] as const;
const march = ['Pemkot, Maret 2025', 'City hall, March 2025'] as const;
const september = ['Pemkot, September 2025', 'City hall, September 2025'] as const;

/** Uses of small multiples, typical and extreme. */
export const smallMultiplesExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'small-multiples',
      ...words,
      panels: [
        {
          title: { id: 'Pekerja rentan', en: 'Vulnerable workers' },
          rows: [row('rentan-1', ...november), row('rentan-2', ...march, true), row('rentan-3', ...september)],
        },
        {
          title: { id: 'Pekerja keagamaan', en: 'Religious workers' },
          rows: [row('agama-1', ...november), row('agama-2', ...march, true), row('agama-3', ...september)],
        },
        {
          title: { id: 'Pegawai non-ASN', en: 'Non-ASN staff' },
          rows: [row('asn-2', ...march, true), row('asn-3', ...september)],
        },
      ],
    },
    facts: [
      { id: 'rentan-1', value: 35261, period: '2024-11-08', ...people },
      { id: 'rentan-2', value: 35782, period: '2025-03-17', ...people },
      { id: 'rentan-3', value: 35782, period: '2025-09-23', ...people },
      { id: 'agama-1', value: 5696, period: '2024-11-08', ...people },
      { id: 'agama-2', value: 5752, period: '2025-03-17', ...people },
      { id: 'agama-3', value: 5750, period: '2025-09-23', ...people },
      { id: 'asn-2', value: 11515, period: '2025-03-17', ...people },
      { id: 'asn-3', value: 11815, period: '2025-09-23', ...people },
    ],
  },
  {
    name: 'one-row',
    spec: {
      type: 'small-multiples',
      ...words,
      panels: [
        { title: { id: 'Posyandu', en: 'Posyandu' }, rows: [row('posyandu', ...march, true)] },
        { title: { id: 'Ketua RT/RW', en: 'Heads of RT and RW' }, rows: [row('rtrw', ...november)] },
      ],
    },
    facts: [
      { id: 'posyandu', value: 5112, period: '2025-03-17', ...people },
      { id: 'rtrw', value: 5888, period: '2024-11-08', ...people },
    ],
  },
  {
    name: 'ties-zero-and-null',
    spec: {
      type: 'small-multiples',
      ...words,
      panels: [
        { title: { id: 'Sama', en: 'Equal' }, rows: [row('sama-1', ...november), row('sama-2', ...march, true)] },
        { title: { id: 'Nol', en: 'Zero' }, rows: [row('nol', ...november), row('kosong', ...march, true)] },
        { title: { id: 'Tanpa laporan', en: 'Without a report' }, rows: [row('kosong-lagi', ...march)] },
      ],
    },
    facts: [
      { id: 'sama-1', value: 41.5, decimals: 1, period: '2024-11-08' },
      { id: 'sama-2', value: 41.5, decimals: 1, period: '2025-03-17' },
      { id: 'nol', value: 0, period: '2024-11-08' },
      { id: 'kosong', value: null, period: '2025-03-17' },
      { id: 'kosong-lagi', value: null, period: '2025-03-17' },
    ],
  },
  {
    name: 'long-labels',
    spec: {
      type: 'small-multiples',
      ...words,
      panels: [
        {
          title: { id: 'Bukan penerima upah di sektor jasa', en: 'Self-employed workers in services' },
          rows: [
            row('panjang-1', 'BPJS Ketenagakerjaan, Mei', 'BPJS agency, May'),
            row('panjang-2', 'Dinas Ketenagakerjaan, Juni', 'Manpower office, June', true),
          ],
        },
        {
          title: { id: 'Jasa konstruksi', en: 'Construction' },
          rows: [row('pendek', 'BPJS Ketenagakerjaan, Mei', 'BPJS agency, May')],
        },
      ],
    },
    facts: [
      { id: 'panjang-1', value: 8_990_000, decimals: 2, scale: 'million', period: '2025-05', ...people },
      { id: 'panjang-2', value: 8_280_000, decimals: 2, scale: 'million', period: '2025-06', ...people },
      { id: 'pendek', value: 4_560_000, decimals: 2, scale: 'million', period: '2025-05', ...people },
    ],
  },
  {
    name: 'extremes',
    spec: {
      type: 'small-multiples',
      ...words,
      subtitle: { id: 'Orang', en: 'People' },
      panels: [
        { title: { id: 'Indonesia', en: 'Indonesia' }, rows: [row('besar', ...november, true)] },
        { title: { id: 'Satu kelurahan', en: 'One ward' }, rows: [row('kecil', ...november)] },
      ],
    },
    facts: [
      { id: 'besar', value: 45_220_000, period: '2024-11-08', ...people },
      { id: 'kecil', value: 7, period: '2024-11-08', ...people },
    ],
  },
];
