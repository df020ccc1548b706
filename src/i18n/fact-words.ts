import type { Language } from './locale.ts';

const chart = {
  what: 'Yang dihitung',
  value: 'Nilai',
  period: 'Periode',
  nature: 'Sifat angka',
  source: 'Sumber',
  notReported: 'tidak dilaporkan',
  ourArithmetic: 'hitungan kami',
  status: {
    measured: 'dihitung',
    announced: 'diumumkan',
    target: 'target',
    estimate: 'perkiraan',
    enacted: 'ditetapkan',
    misprint: 'salah cetak',
    derived: 'hitungan kami',
  },
};

/** Words that every chart's table and description share. */
export const chartWords: Readonly<Record<Language, typeof chart>> = {
  id: chart,
  en: {
    what: 'What is counted',
    value: 'Value',
    period: 'Period',
    nature: 'Kind of figure',
    source: 'Source',
    notReported: 'not reported',
    ourArithmetic: 'our arithmetic',
    status: {
      measured: 'measured',
      announced: 'announced',
      target: 'target',
      estimate: 'estimate',
      enacted: 'set by rule',
      misprint: 'misprint',
      derived: 'our arithmetic',
    },
  },
};

const aspect = {
  printed: 'nilai',
  value: 'nilai sebelum dibulatkan',
  unit: 'satuan',
  status: 'sifat angka',
  period: 'periode',
  place: 'wilayah',
  caption: 'nama angka',
  population: 'yang dihitung',
  sources: 'sumber',
  saidBy: 'siapa yang menyebutnya',
  wording: 'kata sumber',
  definition: 'definisi',
  formula: 'rumus',
  caveat: 'catatan',
  precision: 'ketelitian',
  table: 'sel tabel asalnya',
};

/** The aspects of a published number, as a reader is told that they changed. */
export const aspectWords: Readonly<Record<Language, typeof aspect>> = {
  id: aspect,
  en: {
    printed: 'value',
    value: 'value before rounding',
    unit: 'unit',
    status: 'kind of figure',
    period: 'period',
    place: 'place',
    caption: 'name',
    population: 'who is counted',
    sources: 'source',
    saidBy: 'who said it',
    wording: 'the source’s words',
    definition: 'definition',
    formula: 'formula',
    caveat: 'note',
    precision: 'precision',
    table: 'the cell of its table',
  },
};

/** How exact a published number is, by the code of the record. */
export const precisionWords = {
  id: { exact: 'angka persis', rounded: 'dibulatkan', approximate: 'angka kira-kira' },
  en: { exact: 'exact', rounded: 'rounded', approximate: 'approximate' },
} as const;
