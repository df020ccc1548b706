import type { Language } from './locale.ts';

const cited = {
  chart: {
    stillNewest: 'Sampai sekarang inilah versi terbarunya.',
    superseded: 'Cocok, tetapi sudah ada versi yang lebih baru',
    history: 'Apa yang berubah',
    noSuchVersion:
      'Grafiknya ada, tetapi tidak pernah ada versi dengan nomor itu. Mungkin ada huruf yang hilang atau salah ketik.',
    wrongWords: 'Alamat dan sidik jarinya benar, tetapi judul dalam kutipan ini bukan judul yang kami terbitkan.',
    live: 'Alamat ini selalu menampilkan versi terbaru',
    liveLead: 'Isinya bisa berubah dari waktu ke waktu. Untuk kutipan yang tetap, pakai alamat versi.',
    open: 'Buka versi itu',
    openLive: 'Buka halaman grafiknya',
  },
  fact: {
    stillNewest: 'Sejak itu tidak ada yang berubah.',
    superseded: 'Cocok, tetapi sesudah itu diperbarui',
    history: 'Lihat riwayat angka itu',
    noSuchVersion:
      'Angkanya ada, tetapi tidak pernah terbit dengan sidik jari itu. Mungkin ada huruf yang hilang atau salah ketik.',
    wrongWords: 'Alamat dan sidik jarinya benar, tetapi angka dalam kutipan ini bukan angka yang kami terbitkan.',
    live: 'Alamat ini selalu menampilkan angka terbaru',
    liveLead:
      'Halamannya memuat nilai angka itu pada setiap terbitan data, juga yang sudah berubah. Untuk kutipan yang tetap, pakai alamat dengan sidik jari.',
    open: 'Buka halaman angka itu',
    openLive: 'Buka halaman angka itu',
  },
  data: {
    stillNewest: 'Sampai sekarang inilah terbitan data terbarunya.',
    superseded: 'Cocok, tetapi sudah ada terbitan data yang lebih baru',
    history: 'Lihat semua terbitan data',
    noSuchVersion:
      'Tidak pernah ada terbitan data dengan sidik jari itu. Mungkin ada huruf yang hilang atau salah ketik.',
    wrongWords: 'Alamat dan sidik jarinya benar, tetapi isinya lain.',
    live: 'Alamat ini selalu menampilkan data terbaru',
    liveLead: 'Halamannya mencatat setiap terbitan data. Untuk kutipan yang tetap, pakai alamat dengan sidik jari.',
    open: 'Buka terbitan itu',
    openLive: 'Buka halaman data',
  },
};

/** Words of a verdict, by what was cited. */
export const citedWords: Readonly<Record<Language, typeof cited>> = {
  id: cited,
  en: {
    chart: {
      stillNewest: 'It is still the newest version.',
      superseded: 'Matches, but there is a newer version',
      history: 'What changed',
      noSuchVersion:
        'The chart exists, but there never was a version of that number. Perhaps a character is missing or mistyped.',
      wrongWords:
        'The address and the fingerprint are right, but the title in this citation is not the one we published.',
      live: 'This address always shows the newest version',
      liveLead: 'What it shows may change over time. For a citation that stays the same, use the address of a version.',
      open: 'Open that version',
      openLive: 'Open the chart’s page',
    },
    fact: {
      stillNewest: 'Nothing has changed since.',
      superseded: 'Matches, but was revised later',
      history: 'See the history of that number',
      noSuchVersion:
        'The number exists, but was never published with that fingerprint. Perhaps a character is missing or mistyped.',
      wrongWords:
        'The address and the fingerprint are right, but the figure in this citation is not the one we published.',
      live: 'This address always shows the newest figure',
      liveLead:
        'Its page holds the value of that number in every release of the data, those that have changed among them. For a citation that stays the same, use the address with a fingerprint.',
      open: 'Open the page of that number',
      openLive: 'Open the page of that number',
    },
    data: {
      stillNewest: 'It is still the newest release of the data.',
      superseded: 'Matches, but there is a newer release of the data',
      history: 'See all releases of the data',
      noSuchVersion:
        'There never was a release of the data with that fingerprint. Perhaps a character is missing or mistyped.',
      wrongWords: 'The address and the fingerprint are right, but the rest is not.',
      live: 'This address always shows the newest data',
      liveLead:
        'Its page lists every release of the data. For a citation that stays the same, use the address with a fingerprint.',
      open: 'Open that release',
      openLive: 'Open the page of the data',
    },
  },
};
