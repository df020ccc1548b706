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
      references: [{ fact: 'sulsel', label: { id: 'Sulawesi Selatan', en: 'South Sulawesi' } }],
    },
    facts: [
      { id: 'jeneponto', value: 23.41, ...july },
      { id: 'luwu', value: 58.17, ...july },
      { id: 'enrekang', value: 55.75, ...july },
      { id: 'luwu-utara', value: 55.43, ...july },
      { id: 'makassar', value: 49.88, ...july },
      { id: 'gowa', value: 26.5, ...july },
      { id: 'takalar', value: 24.4, ...july },
      { id: 'sulsel', value: 40.4, ...july },
    ],
  },
  {
    name: 'references-of-other-series',
    spec: {
      type: 'ranking',
      ...words,
      rows: [named('luwu', 'Luwu', true), named('enrekang', 'Enrekang'), named('gowa', 'Gowa')],
      references: [
        { fact: 'makassar', label: { id: 'Kota Makassar', en: 'Makassar' } },
        { fact: 'target', label: { id: 'Target kota', en: 'City target' } },
      ],
    },
    facts: [
      { id: 'luwu', value: 58.17, ...july },
      { id: 'enrekang', value: 55.75, ...july },
      { id: 'gowa', value: 26.5, ...july },
      { id: 'makassar', value: 49.88, decimals: 2, period: '2024-01/2024-06', series: ['makassar'] },
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
        named('a', 'Kabupaten Pangkajene dan Kepulauan'),
        named('b', 'Kabupaten Kepulauan Selayar'),
        named('c', 'Kabupaten Sidenreng Rappang', true),
      ],
      references: [{ fact: 'd', label: { id: 'Rata-rata Sulawesi Selatan', en: 'South Sulawesi average' } }],
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
