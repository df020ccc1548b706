import type { Language } from './locale.ts';

const archive = {
  reasons: {
    'source-revised': 'Sumbernya memperbarui angka',
    'our-error': 'Kekeliruan kami',
    definition: 'Yang dihitung berubah',
    'new-figures': 'Ada angka yang ditambahkan atau dikeluarkan',
    wording: 'Angkanya sama, kata-katanya diperbaiki',
    redrawn: 'Angka dan kata-katanya sama, digambar ulang',
  },
  wordParts: { title: 'Judul', subtitle: 'Subjudul', note: 'Catatan grafik', description: 'Uraian' },
  added: 'Ditambahkan',
  leftOut: 'Dikeluarkan',
  from: 'semula',
  to: 'menjadi',
  nothingBefore: 'tidak ada',
  nothingAfter: 'tidak ada lagi',
  changeTitle: 'Apa yang berubah',
  changeLead: 'Perbedaan antara dua versi grafik ini yang berurutan. Angka ditulis seperti yang tercetak waktu itu.',
  why: 'Alasan',
  shownFacts: 'Angka dalam grafik',
  countedFacts: 'Angka yang dipakai menghitung',
  words: 'Kata-kata',
  other: 'Lainnya',
  onlyDrawing: 'Angka dan kata-katanya tetap; hanya gambarnya yang lain.',
  otherWords: 'Angkanya tetap. Yang berubah kata-kata pada gambar atau tabel, atau versi bahasa Inggrisnya.',
  storiesThen: 'Cerita yang memuat grafik ini saat berubah',
  noStories: 'Tidak ada cerita yang memuatnya waktu itu.',
  bothVersions: 'Kedua versi',
  before: 'Sebelum',
  after: 'Sesudah',
  picture: 'gambar',
  openVersion: 'Buka versi',
  moved: 'Halaman ini sudah pindah',
};

/** Words about what changed between two published versions of a chart. */
export const archiveWords: Readonly<Record<Language, typeof archive>> = {
  id: archive,
  en: {
    reasons: {
      'source-revised': 'The source revised its figures',
      'our-error': 'Our error',
      definition: 'What is counted changed',
      'new-figures': 'Figures were added or left out',
      wording: 'The same figures, in better words',
      redrawn: 'The same figures and words, drawn anew',
    },
    wordParts: { title: 'Title', subtitle: 'Subtitle', note: 'Note on the chart', description: 'Description' },
    added: 'Added',
    leftOut: 'Left out',
    from: 'was',
    to: 'now',
    nothingBefore: 'nothing',
    nothingAfter: 'nothing',
    changeTitle: 'What changed',
    changeLead: 'How two versions of this chart, one after the other, differ. Figures stand as they were printed then.',
    why: 'Reason',
    shownFacts: 'Figures in the chart',
    countedFacts: 'Figures it is calculated from',
    words: 'Words',
    other: 'Also',
    onlyDrawing: 'Figures and words are the same; only the picture differs.',
    otherWords:
      'The figures are the same. What changed is words in the picture or the table, or the Indonesian version.',
    storiesThen: 'Stories that showed this chart when it changed',
    noStories: 'No story showed it at the time.',
    bothVersions: 'Both versions',
    before: 'Before',
    after: 'After',
    picture: 'picture',
    openVersion: 'Open version',
    moved: 'This page has moved',
  },
};

const version = {
  downloads: 'Unduh',
  cite: 'Kutip',
  embed: 'Pasang di situs lain',
  versions: 'Versi',
  versionsLead: 'Setiap kali grafik ini berubah, versi lamanya tetap ada di alamatnya sendiri.',
  version: 'Versi',
  newest: 'terbaru',
  firstVersion: 'Pertama kali terbit.',
  whatChanged: 'Apa yang berubah',
  publishedOn: 'Versi tetap, terbit',
  frozenLead: 'Versi ini tidak akan berubah. Angka dan kata-katanya tetap seperti saat terbit.',
  supersededTitle: 'Sudah ada versi yang lebih baru',
  superseded: 'Versi ini digantikan pada',
  seeNewest: 'Buka versi terbaru',
  livePage: 'Halaman grafik',
  proof: 'Sidik jari',
  proofLead:
    'SHA-256 berkas arsip. Siapa pun dapat menghitungnya sendiri: bila satu huruf saja berubah, hasilnya lain.',
  verify: 'Periksa kutipan atau berkas',
  record: 'Berkas arsip',
};

/** Words about what a reader takes away of a chart, and about its published versions. */
export const versionWords: Readonly<Record<Language, typeof version>> = {
  id: version,
  en: {
    downloads: 'Download',
    cite: 'Cite',
    embed: 'Embed on another site',
    versions: 'Versions',
    versionsLead: 'Whenever this chart changes, the version before it stays at an address of its own.',
    version: 'Version',
    newest: 'newest',
    firstVersion: 'First published.',
    whatChanged: 'What changed',
    publishedOn: 'Permanent version, published',
    frozenLead: 'This version will not change. Its figures and words stay as they were when it was published.',
    supersededTitle: 'There is a newer version',
    superseded: 'This version was superseded on',
    seeNewest: 'Open the newest version',
    livePage: 'The chart’s page',
    proof: 'Fingerprint',
    proofLead:
      'SHA-256 of the archived file. Anybody can compute it: change a single letter and it comes out different.',
    verify: 'Check a citation or a file',
    record: 'Archived file',
  },
};

const release = {
  release: 'Terbitan',
  added: 'baru',
  changed: 'berganti',
  withdrawn: 'ditarik',
  noFigures: 'tidak ada angka yang berubah',
  otherTables: 'Tabel yang berubah',
  reworded: 'yang berubah',
  figures: ['angka', 'angka'],
};

/** Words that tell what a release of the data changed. */
export const releaseWords: Readonly<Record<Language, typeof release>> = {
  id: release,
  en: {
    release: 'Release',
    added: 'added',
    changed: 'changed',
    withdrawn: 'withdrawn',
    noFigures: 'no number changed',
    otherTables: 'Tables that changed',
    reworded: 'changed',
    figures: ['number', 'numbers'],
  },
};
