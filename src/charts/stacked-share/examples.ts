import type { Example } from '../example.ts';

const words = {
  title: { id: 'Bertambah, tetapi hampir separuh belum', en: 'More, but nearly half still not' },
  subtitle: { id: 'Pekerja Kota Makassar, Desember 2025', en: 'Workers of Makassar, December 2025' },
};

const part = (fact: string, id: string, en: string, highlight = false) => ({ fact, label: { id, en }, highlight });

/** Uses of the stacked share, typical and extreme. */
export const stackedShareExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'stacked-share',
      ...words,
      bars: [
        {
          label: { id: 'Desember 2025', en: 'December 2025' },
          parts: [
            part('belum', 'Belum terlindungi', 'Not yet protected'),
            part('sudah', 'Terlindungi', 'Protected', true),
          ],
        },
      ],
    },
    facts: [
      { id: 'sudah', value: 296178, unit: 'people', period: '2025-12' },
      { id: 'belum', value: 259506, unit: 'people', period: '2025-12' },
    ],
  },
  {
    name: 'five-parts',
    spec: {
      type: 'stacked-share',
      ...words,
      bars: [
        {
          label: { id: 'Daftar November 2024', en: 'The list of November 2024' },
          parts: [
            part('rentan', 'Pekerja rentan', 'Vulnerable workers', true),
            part('asn', 'Pegawai', 'City staff'),
            part('kader', 'Kader', 'Cadres'),
            part('rtrw', 'Ketua RT/RW', 'RT/RW heads'),
            part('agama', 'Pekerja keagamaan', 'Religious workers'),
          ],
        },
      ],
    },
    facts: [
      { id: 'rentan', value: 35261, unit: 'people' },
      { id: 'asn', value: 16097, unit: 'people' },
      { id: 'agama', value: 5696, unit: 'people' },
      { id: 'kader', value: 6082, unit: 'people' },
      { id: 'rtrw', value: 5888, unit: 'people' },
    ],
  },
  {
    name: 'percent-over-time',
    spec: {
      type: 'stacked-share',
      ...words,
      subtitle: { id: 'Pekerja menurut sektor, persen', en: 'Workers by sector, percent' },
      bars: [
        {
          label: { id: 'Agustus 2023', en: 'August 2023' },
          parts: [part('f23', 'Formal', 'Formal', true), part('i23', 'Informal', 'Informal')],
        },
        {
          label: { id: 'Agustus 2024', en: 'August 2024' },
          parts: [part('f24', 'Formal', 'Formal', true), part('i24', 'Informal', 'Informal')],
        },
      ],
    },
    facts: [
      { id: 'f24', value: 39.9, decimals: 1, period: '2024-08' },
      { id: 'i24', value: 60.1, decimals: 1, period: '2024-08' },
      { id: 'f23', value: 38.21, decimals: 2, period: '2023-08' },
      { id: 'i23', value: 61.79, decimals: 2, period: '2023-08' },
    ],
  },
  {
    name: 'ties-and-zeros',
    spec: {
      type: 'stacked-share',
      ...words,
      bars: [
        {
          label: { id: 'Empat bagian', en: 'Four parts' },
          parts: [
            part('a', 'Sama (a)', 'Same (a)'),
            part('b', 'Sama (b)', 'Same (b)'),
            part('c', 'Kosong (c)', 'Empty (c)'),
            part('d', 'Kosong (d)', 'Empty (d)'),
          ],
        },
      ],
    },
    facts: [
      { id: 'a', value: 120, unit: 'cases' },
      { id: 'b', value: 120, unit: 'cases' },
      { id: 'c', value: 0, unit: 'cases' },
      { id: 'd', value: 0, unit: 'cases' },
    ],
  },
  {
    name: 'extremes',
    spec: {
      type: 'stacked-share',
      ...words,
      bars: [
        {
          label: { id: 'Hampir semuanya satu', en: 'Nearly all of it one' },
          parts: [
            part('a', 'Kecelakaan', 'Accidents', true),
            part('b', 'Jaminan hari tua', 'Old-age savings'),
            part('c', 'Kematian', 'Deaths'),
            part('d', 'Pensiun', 'Pensions'),
          ],
        },
      ],
    },
    facts: [
      { id: 'a', value: 1, unit: 'cases' },
      { id: 'b', value: 1_250_000, unit: 'cases' },
      { id: 'c', value: 11_900, unit: 'cases' },
      { id: 'd', value: 4_200, unit: 'cases' },
    ],
  },
];
