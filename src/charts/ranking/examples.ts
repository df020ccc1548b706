import type { Example } from '../example.ts';

const words = {
  title: { id: '“Tertinggi di Sulawesi Selatan”?', en: '“Highest in South Sulawesi”?' },
  subtitle: {
    id: 'Cakupan pekerja menurut kabupaten, persen, 31 Juli 2024',
    en: 'Coverage of workers by regency, percent, 31 July 2024',
  },
};

const named = (fact: string, name: string, highlight = false) => ({ fact, label: { id: name, en: name }, highlight });

const july = { decimals: 2, period: '2024-07-31' } as const;

/** Uses of the ranking, typical and extreme. */
export const rankingExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'ranking',
      ...words,
      rows: [
        named('luwu', 'Luwu'),
        named('enrekang', 'Enrekang'),
        named('luwu-utara', 'Luwu Utara'),
        named('makassar', 'Kota Makassar', true),
        named('gowa', 'Gowa'),
        named('takalar', 'Takalar'),
        named('jeneponto', 'Jeneponto'),
      ],
      reference: { fact: 'sulsel', label: { id: 'Sulsel', en: 'Province' } },
      others: { label: { id: 'tidak ditemukan', en: 'not found' }, after: 'makassar' },
    },
    facts: [
      { id: 'jeneponto', value: 23.41, place: 'jeneponto', ...july },
      { id: 'luwu', value: 58.17, place: 'luwu', ...july },
      { id: 'enrekang', value: 55.75, place: 'enrekang', ...july },
      { id: 'luwu-utara', value: 55.43, place: 'luwu-utara', ...july },
      { id: 'makassar', value: 49.88, place: 'kota-makassar', ...july },
      { id: 'gowa', value: 26.5, place: 'gowa', ...july },
      { id: 'takalar', value: 24.4, place: 'takalar', ...july },
      { id: 'sulsel', value: 40.4, ...july },
    ],
    places: ['bone', 'maros', 'wajo'],
  },
  {
    name: 'beside-of-other-series',
    spec: {
      type: 'ranking',
      ...words,
      rows: [named('luwu', 'Luwu', true), named('enrekang', 'Enrekang'), named('gowa', 'Gowa')],
      beside: [
        named('makassar', 'Kota Makassar'),
        { fact: 'target', label: { id: 'Target kota', en: 'City target' } },
        { fact: 'diumumkan', label: { id: 'Disebut bupati', en: 'As announced' } },
      ],
    },
    facts: [
      { id: 'luwu', value: 58.17, ...july },
      { id: 'enrekang', value: 55.75, ...july },
      { id: 'gowa', value: 26.5, ...july },
      { id: 'makassar', value: 49.88, decimals: 2, period: '2024-01/2024-06', series: ['makassar'] },
      { id: 'diumumkan', value: 63.4, decimals: 1, period: '2025-09', status: 'announced', series: [] },
      { id: 'target', value: 72.5, decimals: 2, period: '2026', status: 'target', series: [] },
    ],
  },
  {
    name: 'ties-zero-and-null',
    spec: {
      type: 'ranking',
      ...words,
      rows: [
        named('a', 'Maluku Utara'),
        named('b', 'Sulawesi Tenggara', true),
        named('c', 'Maluku'),
        named('d', 'Sulawesi Barat'),
        named('e', 'Gorontalo'),
      ],
    },
    facts: [
      { id: 'a', value: 31 },
      { id: 'b', value: 31 },
      { id: 'c', value: 0 },
      { id: 'd', value: null },
      { id: 'e', value: 49 },
    ],
  },
  {
    name: 'long-labels',
    spec: {
      type: 'ranking',
      ...words,
      rows: [
        named('a', 'Pangkajene dan Kepulauan'),
        named('b', 'Kepulauan Selayar'),
        named('c', 'Sidenreng Rappang', true),
      ],
      reference: { fact: 'd', label: { id: 'Sulawesi Selatan', en: 'South Sulawesi' } },
    },
    facts: [
      { id: 'a', value: 3.2, decimals: 1 },
      { id: 'b', value: 61.4, decimals: 1 },
      { id: 'c', value: 12.5, decimals: 1 },
      { id: 'd', value: 40.4, decimals: 1, period: '2024-01/2024-06' },
    ],
  },
  {
    name: 'below-zero',
    spec: {
      type: 'ranking',
      ...words,
      subtitle: { id: 'Perubahan, poin persentase', en: 'Change, percentage points' },
      rows: [named('a', 'Luwu'), named('b', 'Gowa', true), named('c', 'Takalar')],
    },
    facts: [
      { id: 'a', value: 4.5, decimals: 1, unit: 'points' },
      { id: 'b', value: -2.25, decimals: 2, unit: 'points' },
      { id: 'c', value: 0.1, decimals: 1, unit: 'points' },
    ],
  },
];
