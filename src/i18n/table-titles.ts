/** What readers call the tables of the data, by the name of their files. */
export const tableTitles = {
  facts: { id: 'Angka', en: 'Numbers' },
  observations: { id: 'Pengamatan', en: 'Observations' },
  derivations: { id: 'Hitungan kami', en: 'Our calculations' },
  sources: { id: 'Sumber', en: 'Sources' },
  places: { id: 'Wilayah', en: 'Places' },
  indicators: { id: 'Indikator', en: 'Indicators' },
  series: { id: 'Seri', en: 'Series' },
  separations: { id: 'Yang tidak boleh dibandingkan', en: 'What may not be compared' },
  disputes: { id: 'Perselisihan', en: 'Disputes' },
  'dispute-sides': { id: 'Pihak dalam perselisihan', en: 'Sides of disputes' },
  dictionary: { id: 'Kamus kolom', en: 'Dictionary of columns' },
} as const;
