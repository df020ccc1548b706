import type { Example } from '../example.ts';

const words = {
  title: { id: 'Peserta bertambah, cakupan nyaris tetap', en: 'More participants, hardly more coverage' },
  subtitle: { id: 'Pekerja yang tercakup, persen', en: 'Workers covered, percent' },
};

const row = (key: string, id: string, en: string, highlight = false) => ({
  label: { id, en },
  from: `${key}-awal`,
  to: `${key}-akhir`,
  highlight,
});

const ends = (
  key: string,
  from: number | null,
  to: number | null,
  rest: { decimals?: number; unit?: 'people' | 'points' } = {},
) => [
  { id: `${key}-awal`, value: from, period: '2024-07', ...rest },
  { id: `${key}-akhir`, value: to, period: '2025-07', ...rest },
];

/** Uses of the slope chart, typical and extreme. */
export const slopeExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'slope',
      ...words,
      rows: [
        row('luwu', 'Luwu', 'Luwu'),
        row('enrekang', 'Enrekang', 'Enrekang'),
        row('makassar', 'Kota Makassar', 'Makassar', true),
        row('gowa', 'Gowa', 'Gowa'),
        row('takalar', 'Takalar', 'Takalar'),
      ],
    },
    facts: [
      ...ends('luwu', 58.17, 54.1, { decimals: 2 }),
      ...ends('enrekang', 55.75, 57.3, { decimals: 2 }),
      ...ends('makassar', 49.88, 53, { decimals: 2 }),
      ...ends('gowa', 26.5, 31.25, { decimals: 2 }),
      ...ends('takalar', 24.4, 26, { decimals: 2 }),
    ],
  },
  {
    name: 'one-row',
    spec: {
      type: 'slope',
      ...words,
      subtitle: { id: 'Orang', en: 'People' },
      rows: [row('peserta', 'Peserta', 'Participants', true)],
    },
    facts: ends('peserta', 255721, 296178, { unit: 'people' }),
  },
  {
    name: 'ties-and-null',
    spec: {
      type: 'slope',
      ...words,
      rows: [
        row('selatan', 'Sulawesi Selatan', 'South Sulawesi', true),
        row('tenggara', 'Sulawesi Tenggara', 'Southeast Sulawesi'),
        row('maluku', 'Maluku Utara', 'North Maluku'),
        row('tengah', 'Sulawesi Tengah', 'Central Sulawesi'),
        row('gorontalo', 'Gorontalo', 'Gorontalo'),
      ],
    },
    facts: [
      ...ends('selatan', 50, 50),
      ...ends('tenggara', 50, 50),
      ...ends('maluku', 50, 20),
      ...ends('tengah', 12, null),
      ...ends('gorontalo', null, 30),
    ],
  },
  {
    name: 'zero-and-below',
    spec: {
      type: 'slope',
      ...words,
      subtitle: { id: 'Selisih dengan rata-rata nasional, poin', en: 'Difference from the national average, points' },
      rows: [
        row('naik', 'Makassar', 'Makassar', true),
        row('turun', 'Takalar', 'Takalar'),
        row('nol', 'Rata-rata', 'Average'),
      ],
    },
    facts: [
      ...ends('naik', -4.5, 12.5, { decimals: 1, unit: 'points' }),
      ...ends('turun', 3, -13.6, { decimals: 1, unit: 'points' }),
      ...ends('nol', 0, 0, { unit: 'points' }),
    ],
  },
  {
    name: 'long-labels',
    spec: {
      type: 'slope',
      ...words,
      rows: [
        row('pu', 'Penerima upah', 'Wage earners', true),
        row('bpu', 'Bukan penerima upah', 'Self-employed'),
        row('jakon', 'Jasa konstruksi', 'Construction'),
        row('migran', 'Pekerja migran', 'Migrant workers'),
      ],
    },
    facts: [...ends('pu', 49, 51), ...ends('bpu', 7, 9), ...ends('jakon', 87, 86), ...ends('migran', 8, 10)],
  },
];
