import type { Example, ExamplePlace } from '../example.ts';

const words = {
  title: { id: 'Enam daerah punya angka. Delapan belas tidak', en: 'Six places have a figure. Eighteen have none' },
  subtitle: {
    id: 'Cakupan pekerja menurut kabupaten dan kota, persen, 31 Juli 2024. Setiap kotak satu daerah, sama besar.',
    en: 'Coverage of workers by regency and city, percent, 31 July 2024. Each tile is one place, all of one size.',
  },
};

const july = { decimals: 2, period: '2024-07-31' } as const;

const grid = [
  ['Tana Toraja', 'Toraja Utara', 'Luwu Utara', 'Luwu Timur'],
  ['Pinrang', 'Enrekang', 'Palopo'],
  ['Parepare', 'Sidrap', 'Luwu'],
  ['Barru', 'Soppeng', 'Wajo'],
  ['Pangkep', 'Maros', 'Bone'],
  ['Kota Contoh', 'Gowa', 'Sinjai'],
  ['Takalar', 'Jeneponto', 'Bantaeng', 'Bulukumba'],
];

const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

const province: readonly ExamplePlace[] = [
  ...grid.flatMap((names, row) =>
    names.map((name, column) => ({ id: idOf(name), tile: { row: row + 1, column: column + 1, name } })),
  ),
  { id: 'selayar', tile: { row: 8.36, column: 4, name: 'Kepulauan Selayar' } },
];

const six = [
  { id: 'luwu', value: 58.17, place: 'luwu', ...july },
  { id: 'enrekang', value: 55.75, place: 'enrekang', ...july },
  { id: 'luwu-utara', value: 55.43, place: 'luwu-utara', ...july },
  { id: 'gowa', value: 26.5, place: 'gowa', ...july },
  { id: 'takalar', value: 24.4, place: 'takalar', ...july },
  { id: 'jeneponto', value: 23.41, place: 'jeneponto', ...july },
] as const;

const rows = six.map(({ id }) => ({ fact: id }));

/** Uses of the tile map, typical and extreme. */
export const tileMapExamples: readonly Example[] = [
  {
    name: 'typical',
    spec: {
      type: 'tile-map',
      ...words,
      rows,
      beside: [{ fact: 'kota' }],
      reference: { fact: 'provinsi', label: { id: 'Seluruh provinsi', en: 'The whole province' }, headcount: 'orang' },
      mark: 'kota-contoh',
    },
    facts: [
      ...six,
      { id: 'kota', value: 49.88, decimals: 2, period: '2024-01/2024-06', place: 'kota-contoh', series: ['kota'] },
      { id: 'provinsi', value: 40.4, ...july },
      { id: 'orang', value: 1_159_887, unit: 'people', period: '2024-07-31', series: [] },
    ],
    places: province,
  },
  {
    name: 'three-shades-and-a-mark-on-the-darkest',
    spec: { type: 'tile-map', ...words, rows: [...rows, { fact: 'bone' }, { fact: 'wajo' }], mark: 'luwu' },
    facts: [
      ...six,
      { id: 'bone', value: 41.2, place: 'bone', ...july },
      { id: 'wajo', value: 38.05, place: 'wajo', ...july },
    ],
    places: province,
  },
  {
    name: 'announced-beside-and-not-reported',
    spec: {
      type: 'tile-map',
      ...words,
      rows: [{ fact: 'a' }, { fact: 'b' }, { fact: 'c' }],
      beside: [{ fact: 'd' }, { fact: 'e' }],
      mark: 'barru',
    },
    facts: [
      { id: 'a', value: 31, place: 'barru', ...july },
      { id: 'b', value: null, place: 'bone', ...july },
      { id: 'c', value: 31, place: 'wajo', ...july },
      { id: 'd', value: 63.5, decimals: 1, period: '2025', place: 'gowa', status: 'announced', series: [] },
      { id: 'e', value: 72, period: '2026', place: 'maros', status: 'target', series: [] },
    ],
    places: province,
  },
  {
    name: 'money-in-short',
    spec: {
      type: 'tile-map',
      title: { id: 'Klaim yang dibayar menurut daerah', en: 'Claims paid by place' },
      subtitle: { id: 'Rupiah, 2024', en: 'Rupiah, 2024' },
      rows: ['a', 'b', 'c', 'd'].map((fact) => ({ fact })),
      mark: 'kota-contoh',
    },
    facts: [
      { id: 'a', value: 579_420_000_000, unit: 'rupiah', place: 'kota-contoh' },
      { id: 'b', value: 43_310_000_000, unit: 'rupiah', place: 'gowa' },
      { id: 'c', value: 963_180_000, unit: 'rupiah', place: 'wajo' },
      { id: 'd', value: 1_200_000_000_000, unit: 'rupiah', place: 'bone' },
    ],
    places: province,
  },
  {
    name: 'every-place-in-people',
    spec: {
      type: 'tile-map',
      title: { id: 'Peserta menurut daerah', en: 'Participants by place' },
      subtitle: { id: 'Orang, 2024', en: 'People, 2024' },
      rows: ['a', 'b', 'c', 'd', 'e'].map((fact) => ({ fact })),
    },
    facts: [
      { id: 'a', value: 0, unit: 'people', place: 'utara' },
      { id: 'b', value: 21_948, unit: 'people', place: 'timur' },
      { id: 'c', value: 1_046_589, unit: 'people', place: 'selatan' },
      { id: 'd', value: 67_799, unit: 'people', place: 'barat' },
      { id: 'e', value: 67_799, unit: 'people', place: 'tengah' },
    ],
  },
];
