/** The parts of a published number, as a reader is told that they changed. */
export const factPartWords = {
  id: {
    printed: 'nilai',
    caption: 'yang dihitung',
    place: 'wilayah',
    period: 'periode',
    status: 'sifat angka',
    precision: 'ketelitian',
    saidBy: 'siapa yang menyebutnya',
    wording: 'kata sumber',
    formula: 'rumus',
    caveat: 'catatan',
    sources: 'sumber',
  },
  en: {
    printed: 'value',
    caption: 'what is counted',
    place: 'place',
    period: 'period',
    status: 'kind of figure',
    precision: 'precision',
    saidBy: 'who said it',
    wording: 'the source’s words',
    formula: 'formula',
    caveat: 'note',
    sources: 'source',
  },
} as const;
