import type { AllowedShape, AllowedShapes } from '../allowed-shapes.ts';

const name = (written: string): AllowedShape => ({ kind: 'name', shape: written, examples: [written] });

/** Names with a number in them that are no source, place or speaker of the record; those come from the catalogue. */
const everywhere: readonly AllowedShape[] = [
  ...[
    'CC BY 4.0',
    'CC0 1.0',
    'P3KE',
    'Covid-19',
    'COVID-19',
    'G20',
    'ISO 8601',
    'Kepulauan Seribu',
    'Pulau Seribu',
    'Empat Lawang',
  ].map(name),
  ...[
    'Lima Puluh Kota',
    'Limapuluh Kota',
    'Simpang Lima',
    'Tugu Nol',
    'Satu Data',
    'Seven Network',
    'Thousand Islands',
    'Group of Seven',
  ].map(name),
  ...[
    'Monumen Nasional 45',
    'Universitas 17 Agustus 1945',
    'Universitas Sebelas Maret',
    'Supersemar 1966',
    'Indonesia Emas 2045',
  ].map(name),
  { kind: 'name', shape: '{web}', examples: ['https://bps.go.id/2024/12', 'www.123dok.com'] },
];

/** Places of people and names of things. */
export const nameShapes: AllowedShapes = {
  id: [
    ...everywhere,
    // The population of every labour survey, by its name.
    { kind: 'name', shape: '{small} tahun ke atas', examples: ['penduduk usia 15 tahun ke atas'] },
    {
      kind: 'name',
      shape: '{street} {names} {no} {number}',
      examples: ['Jalan Ahmad Yani No. 2', 'Jl. Urip Sumoharjo Nomor 8'],
    },
    { kind: 'name', shape: 'RT {small} ~/ ~RW {small}', examples: ['RT 05/RW 02'] },
  ],
  en: [
    ...everywhere,
    { kind: 'name', shape: 'aged {small} and over', examples: ['residents aged 15 and over'] },
    {
      kind: 'name',
      shape: '{street} {names} {no?} {number}',
      examples: ['Jalan Ahmad Yani No. 2', 'Jalan Ahmad Yani 2'],
    },
  ],
};
