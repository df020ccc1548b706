import type { Example } from '../example.ts';

const words = {
  title: { id: 'Cakupan Sulawesi Selatan naik turun', en: 'Coverage in South Sulawesi went up and down' },
  subtitle: { id: 'Pekerja yang tercakup, persen', en: 'Workers covered, percent' },
};

const rows = (...facts: readonly string[]) => facts.map((fact) => ({ fact }));

/** Uses of the line chart, typical and extreme. */
export const lineExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'line',
      ...words,
      series: [
        { name: { id: 'Sulawesi Selatan', en: 'South Sulawesi' }, rows: rows('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h') },
      ],
    },
    facts: [
      { id: 'a', value: 36, period: '2021-12-13' },
      { id: 'b', value: 40, period: '2022-11-23' },
      { id: 'c', value: 38, period: '2023-03-15' },
      { id: 'd', value: 42.45, decimals: 2, period: '2023-06' },
      { id: 'e', value: 47.91, decimals: 2, period: '2023-12' },
      { id: 'f', value: 51, period: '2024-03-21' },
      { id: 'g', value: 40.4, decimals: 2, period: '2024-07-31' },
      { id: 'h', value: 47.38, decimals: 2, period: '2025-07-14' },
    ],
  },
  {
    name: 'one-row',
    spec: { type: 'line', ...words, series: [{ name: { id: 'Makassar', en: 'Makassar' }, rows: rows('satu') }] },
    facts: [{ id: 'satu', value: 50.5, decimals: 2, period: '2024-11-08' }],
  },
  {
    name: 'gaps-and-zero',
    spec: {
      type: 'line',
      ...words,
      series: [
        { name: { id: 'Gowa', en: 'Gowa' }, rows: rows('h2025', 'h2019', 'h2020', 'h2021', 'h2022', 'h2023', 'h2024') },
      ],
    },
    facts: [
      { id: 'h2019', value: 0, period: '2019' },
      { id: 'h2020', value: 9, period: '2020' },
      { id: 'h2021', value: null, period: '2021' },
      { id: 'h2022', value: 21, period: '2022' },
      { id: 'h2023', value: null, period: '2023' },
      { id: 'h2024', value: 24, period: '2024' },
      { id: 'h2025', value: 26.5, decimals: 1, period: '2025' },
    ],
  },
  {
    name: 'four-lines-and-ties',
    spec: {
      type: 'line',
      ...words,
      series: [
        { name: { id: 'Makassar', en: 'Makassar' }, highlight: true, rows: rows('m1', 'm2', 'm3') },
        { name: { id: 'Gowa', en: 'Gowa' }, rows: rows('g1', 'g2', 'g3') },
        { name: { id: 'Takalar', en: 'Takalar' }, rows: rows('t1', 't2', 't3') },
        { name: { id: 'Luwu Utara', en: 'North Luwu' }, rows: rows('l1', 'l2') },
      ],
    },
    facts: [
      { id: 'm1', value: 38, period: '2023' },
      { id: 'm2', value: 50.5, decimals: 1, period: '2024' },
      { id: 'm3', value: 53, period: '2025' },
      { id: 'g1', value: 22, period: '2023' },
      { id: 'g2', value: 26.5, decimals: 1, period: '2024' },
      { id: 'g3', value: 26, period: '2025' },
      { id: 't1', value: 22, period: '2023' },
      { id: 't2', value: 24.4, decimals: 1, period: '2024' },
      { id: 't3', value: 26, period: '2025' },
      { id: 'l1', value: 51, period: '2023' },
      { id: 'l2', value: 55.43, decimals: 2, period: '2024' },
    ],
  },
  {
    name: 'months-of-people',
    spec: {
      type: 'line',
      title: { id: 'Enam juta peserta hilang dalam lima bulan', en: 'Six million participants gone in five months' },
      subtitle: { id: 'Peserta aktif, orang', en: 'Active participants, people' },
      series: [
        {
          name: { id: 'Peserta aktif se-Indonesia', en: 'Active participants' },
          rows: rows('des', 'jan', 'feb', 'mar', 'apr', 'mei'),
        },
      ],
    },
    facts: [
      { id: 'des', value: 45_220_000, unit: 'people', scale: 'million', decimals: 2, period: '2024-12' },
      { id: 'jan', value: 42_660_000, unit: 'people', scale: 'million', decimals: 2, period: '2025-01' },
      { id: 'feb', value: 41_380_000, unit: 'people', scale: 'million', decimals: 2, period: '2025-02' },
      { id: 'mar', value: 40_200_000, unit: 'people', scale: 'million', decimals: 1, period: '2025-03' },
      { id: 'apr', value: 39_700_000, unit: 'people', scale: 'million', decimals: 1, period: '2025-04' },
      { id: 'mei', value: 39_050_000, unit: 'people', scale: 'million', decimals: 2, period: '2025-05' },
    ],
  },
  {
    name: 'extremes',
    spec: {
      type: 'line',
      ...words,
      subtitle: { id: 'Selisih dengan rata-rata, poin', en: 'Difference from the average, points' },
      series: [{ name: { id: 'Selisih', en: 'Difference' }, rows: rows('turun', 'nol', 'naik') }],
    },
    facts: [
      { id: 'turun', value: -42.5, decimals: 1, unit: 'points', period: '1998' },
      { id: 'nol', value: 0, unit: 'points', period: '2011' },
      { id: 'naik', value: 87.25, decimals: 2, unit: 'points', period: '2025' },
    ],
  },
];
