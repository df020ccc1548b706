/** The words of the front page. Figures are bound like everywhere else: the library checks these texts with the rest. */
export const home = {
  /** The one number of the front page. */
  fact: 'mks-coverage-2025-12',
  id: {
    headline: 'Dari seratus pekerja, {mks-coverage-2025-12|number} terlindungi.',
    standfirst:
      'Pada Desember 2025, {mks-participants-2025-12} pekerja Makassar tercakup jaminan sosial ketenagakerjaan dan {mks-unprotected-2025-12} belum, menurut hitungan Dinas Ketenagakerjaan. Pemerintah kota mengumumkan angka yang lebih tinggi; kami menelusuri asal setiap angka.',
    caption: 'dihitung Disnaker Makassar, Desember 2025',
  },
  en: {
    headline: 'Of every hundred workers, {mks-coverage-2025-12|number} are covered.',
    standfirst:
      'In December 2025, {mks-participants-2025-12} workers in Makassar had employment social security and {mks-unprotected-2025-12} did not, by the count of the city’s manpower office. City hall has announced higher figures; we trace where each one comes from.',
    caption: 'counted by Makassar’s manpower office (Disnaker), December 2025',
  },
} as const;
