import type { Language } from './locale.ts';

const cite = {
  container: 'Terlindungi: Setiap angka punya sumber',
  genre: { chart: 'Grafik', story: 'Berita', fact: 'Angka', 'data-set': 'Set data' },
  version: 'Versi',
  edition: 'Edisi',
  asOf: 'versi',
  editionOf: 'edisi',
  fingerprint: 'sidik jari',
  licence: 'Lisensi',
  source: 'Sumber',
  dataSources: 'Sumber data',
  according: 'menurut',
  computedFrom: 'dari angka yang dimuat',
  mark: {
    announced: 'diumumkan',
    target: 'target',
    estimate: 'perkiraan',
    misprint: 'salah cetak',
    derived: 'hitungan Terlindungi',
  },
  ways: {
    newsroom: 'Untuk berita',
    apa: 'APA',
    chicago: 'Chicago, daftar pustaka',
    chicagoNote: 'Chicago, catatan kaki',
  },
  cite: 'Cara mengutip',
  citeLead: 'Alamat dalam kutipan ini tetap menunjuk isi yang Anda lihat sekarang, meskipun kelak ada yang berubah.',
  otherWays: 'APA, Chicago, BibTeX, RIS, CSL-JSON',
  copy: 'Salin',
  copied: 'Tersalin',
  copyWithSource: 'Salin dengan sumber',
  copyHint: 'Tersalin. Perlu sumbernya juga?',
  dismiss: 'Tutup',
  history: 'Riwayat',
  historyLead: 'Angka ini seperti tercatat dalam setiap terbitan data kami, yang terbaru lebih dulu.',
  corrections: 'Koreksi yang menyangkut angka ini',
  firstRelease: 'Pertama kali terbit.',
  changed: 'Yang berubah',
  withdrawn: 'ditarik',
  formula: 'Dihitung dari',
  json: 'Untuk program: angka ini dengan riwayatnya',
  rehearsal: 'Masih gladi: alamat situs ini alamat contoh, jadi belum ada kutipan yang tetap.',
};

/** Words around citations: of the formats, of the page of a number, and of the bar that offers an attribution. */
export const citeWords: Readonly<Record<Language, typeof cite>> = {
  id: cite,
  en: {
    container: 'Terlindungi: Every number has a source',
    genre: { chart: 'Chart', story: 'News story', fact: 'Statistic', 'data-set': 'Data set' },
    version: 'Version',
    edition: 'Edition',
    asOf: 'version of',
    editionOf: 'edition of',
    fingerprint: 'fingerprint',
    licence: 'Licence',
    source: 'Source',
    dataSources: 'Source of the figures',
    according: 'according to',
    computedFrom: 'from figures in',
    mark: {
      announced: 'announced',
      target: 'target',
      estimate: 'estimate',
      misprint: 'misprint',
      derived: 'Terlindungi’s calculation',
    },
    ways: { newsroom: 'For a news story', apa: 'APA', chicago: 'Chicago, bibliography', chicagoNote: 'Chicago, note' },
    cite: 'How to cite',
    citeLead: 'The address in these citations goes on leading to what you see here, even if something changes later.',
    otherWays: 'APA, Chicago, BibTeX, RIS, CSL-JSON',
    copy: 'Copy',
    copied: 'Copied',
    copyWithSource: 'Copy with source',
    copyHint: 'Copied. Want the source with it?',
    dismiss: 'Close',
    history: 'History',
    historyLead: 'This number as it stood in each release of our data, the newest first.',
    corrections: 'Corrections that touched this number',
    firstRelease: 'First published.',
    changed: 'Changed',
    withdrawn: 'withdrawn',
    formula: 'Computed from',
    json: 'For programs: this number with its history',
    rehearsal: 'A rehearsal: this site’s address is a placeholder, so no citation is permanent yet.',
  },
};

const embed = {
  source: 'Sumber',
  /** After the number of publishers that a short line leaves out. */
  others: 'lainnya',
  chart: 'Grafik',
  /** Before the day on which a version was published. */
  version: 'versi',
  kitLead: 'Grafik ini boleh dimuat di mana saja, gratis, asal sumber dan tautannya ikut. Pilih salah satu.',
  liveTitle: 'Ikut diperbarui',
  liveLead: 'Selalu memuat versi terbaru. Bila angkanya kami koreksi, grafik di situs Anda ikut terkoreksi.',
  frozenTitle: 'Tetap seperti sekarang',
  frozenLead: 'Selamanya memuat versi ini, juga bila datanya kelak berubah.',
  figureTitle: 'Gambar tanpa bingkai dan tanpa skrip',
  figureLead:
    'Gambar SVG dengan sumber dan tautan, untuk ditempel langsung di naskah. Tidak meminta apa pun dari situs kami, dan tidak ikut berubah.',
  /** Said of the script that fits the height of a frame. */
  scriptNote:
    'Dalam dua kode pertama, baris kedua menyesuaikan tinggi bingkai. Bila CMS Anda menolak skrip, buang saja: grafiknya tetap utuh, hanya bisa menyisakan ruang kosong di bawah.',
  /** Before the two words that may be added to an address. */
  variantsLead: 'Untuk halaman gelap atau tanpa judul, tambahkan di akhir alamat bingkainya:',
  darkWord: 'untuk halaman gelap',
  plainWord: 'tanpa judul',
  privacyNote: 'Tanpa kuki, tanpa pelacak, tanpa pihak ketiga.',
  open: 'Lihat hasilnya',
  imageTitle: 'Gambar PNG dengan teks pengganti',
  imageLead:
    'Untuk CMS yang membuang SVG: gambarnya diambil dari alamat tetap versi ini, lengkap dengan uraian bagi yang tidak melihatnya.',
  newestTitle: 'Alamat yang selalu memuat versi terbaru',
  newestLead:
    'Untuk lembar kerja dan notebook yang mengambil data sendiri, misalnya IMPORTDATA di Google Spreadsheet atau read_csv di R dan pandas. Berkas di atas tidak pernah berubah; yang di sini ikut diperbarui.',
  wordpress: 'Di WordPress, cukup tempel alamat ini pada baris sendiri:',
  /** Before the day on which the right version was published, in an embed of a wrong one. */
  wrong: 'Versi ini keliru dan kami perbaiki pada',
  seeRight: 'Lihat yang benar',
};

/** What stands in a chart on somebody else's page, and what we tell those who put it there. */
export const embedWords: Readonly<Record<Language, typeof embed>> = {
  id: embed,
  en: {
    source: 'Source',
    others: 'others',
    chart: 'Chart',
    version: 'version of',
    kitLead:
      'You may show this chart anywhere, free of charge, as long as its source and link stay with it. Choose one.',
    liveTitle: 'Kept up to date',
    liveLead: 'Always shows the newest version. When we correct a figure, the chart on your site is corrected too.',
    frozenTitle: 'As it is now',
    frozenLead: 'Shows this version for ever, even if the data change later.',
    figureTitle: 'A picture without frame or script',
    figureLead:
      'An SVG drawing with its source and link, to paste straight into an article. It asks nothing of our site and never changes.',
    scriptNote:
      'In the first two, the second line fits the height of the frame. If your CMS refuses scripts, leave it out: the chart is still whole, with perhaps some empty space below it.',
    variantsLead: 'For a dark page, or to leave out the title, add to the end of the frame’s address:',
    darkWord: 'for a dark page',
    plainWord: 'without a title',
    privacyNote: 'No cookies, no tracking, no third party.',
    open: 'See how it looks',
    imageTitle: 'A PNG picture with a text alternative',
    imageLead:
      'For a CMS that throws SVG away: the picture comes from this version’s permanent address, with a description for those who do not see it.',
    newestTitle: 'Addresses that always hold the newest version',
    newestLead:
      'For spreadsheets and notebooks that fetch data by themselves, with IMPORTDATA in Google Sheets or read_csv in R and pandas. The files above never change; these are kept up to date.',
    wordpress: 'In WordPress, paste this address on a line of its own:',
    wrong: 'This version was wrong; we corrected it on',
    seeRight: 'See the right one',
  },
};

const picture = {
  asOf: 'Versi',
  /** Rows that a share card has no room for. */
  more: (count: number) => `dan ${count} lagi`,
  /** Before the figures of other sides, on the card of a number. */
  differsFrom: 'Berbeda dengan',
};

/** Words that stand in downloaded pictures and nowhere else. */
export const pictureWords: Readonly<Record<Language, typeof picture>> = {
  id: picture,
  en: { asOf: 'Version of', more: (count) => `and ${count} more`, differsFrom: 'Differs from' },
};

/** What the cards that are passed on as pictures are for. */
export const shareWords: Readonly<Record<Language, Readonly<Record<'square' | 'upright', string>>>> = {
  id: { square: 'Kartu persegi untuk linimasa', upright: 'Kartu tegak untuk status' },
  en: { square: 'Square card for a feed', upright: 'Upright card for a status' },
};
