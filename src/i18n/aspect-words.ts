const id = {
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
};

const en: typeof id = {
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
};

/** The aspects of a published number, as a reader is told that they changed. */
export const aspectWords = { id, en } as const;

/** How exact a published number is, by the code of the record. */
export const precisionWords = {
  id: { exact: 'angka persis', rounded: 'dibulatkan', approximate: 'angka kira-kira' },
  en: { exact: 'exact', rounded: 'rounded', approximate: 'approximate' },
} as const;
