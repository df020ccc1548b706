import type { Language } from './locale.ts';

interface VerifyWords {
  readonly checking: string;
  readonly matches: string;
  readonly altered: string;
  readonly alteredCitation: string;
  readonly wrongFingerprint: string;
  readonly weSaid: string;
  readonly since: string;
  readonly sameFigure: string;
  readonly withdrawnOn: string;
  readonly wrongAddress: string;
  readonly unknown: string;
  readonly publishedOn: string;
  readonly replacedBy: string;
  readonly alteredLead: string;
  readonly noSuchFile: string;
  readonly unknownLead: string;
  readonly openNewest: string;
  readonly openFile: string;
  readonly whatChanged: string;
  readonly differsFrom: string;
  readonly yours: string;
  readonly published: string;
  readonly nothingThere: string;
  readonly sameContent: string;
  readonly onlyForm: string;
  readonly tooLarge: string;
  readonly offline: string;
  readonly version: string;
  readonly release: string;
  readonly on: string;
  readonly chart: string;
  readonly ofChart: string;
  readonly number: string;
  readonly ofData: string;
  readonly allData: string;
  readonly matchesData: string;
  readonly supersededData: string;
  readonly otherData: string;
  readonly otherDataLead: string;
  readonly openData: string;
  readonly empty: string;
  readonly emptyLead: string;
  readonly fingerprintAlone: string;
  /** What a file of a version is, by the end of its name, the longest first. */
  readonly files: Readonly<Record<string, string>>;
}

/** Words of the verdict on a citation or a file: the page's script carries them, and no others. */
export const verifyWords: Readonly<Record<Language, VerifyWords>> = {
  id: {
    checking: 'Memeriksa …',
    matches: 'Cocok',
    altered: 'Berubah: bukan lagi seperti yang kami terbitkan',
    alteredCitation: 'Berubah: kutipan ini bukan lagi seperti yang kami tulis',
    wrongFingerprint: 'Sidik jari dalam kutipan ini bukan milik alamatnya. Salah satunya diganti atau salah disalin.',
    weSaid: 'Yang kami terbitkan',
    since: 'Sejak',
    sameFigure: 'Angkanya tetap sama; keterangannya diperbarui pada',
    withdrawnOn: 'Angka itu ditarik pada',
    wrongAddress: 'Alamat ini tidak pernah kami terbitkan',
    unknown: 'Tidak dikenali',
    publishedOn: 'Terbit pada',
    replacedBy: 'Versi terbarunya terbit pada',
    alteredLead:
      'Berkas ini menyebut versi yang pernah terbit, tetapi isinya tidak sama dengan berkas mana pun yang pernah kami terbitkan.',
    noSuchFile: 'Versinya ada, tetapi tidak pernah ada berkas dengan nama itu.',
    unknownLead:
      'Tidak ada tanda yang mengarah ke terbitan kami. Mungkin berkasnya disimpan ulang oleh program lain, atau bukan dari sini.',
    openNewest: 'Buka versi terbaru',
    openFile: 'Buka berkas aslinya',
    whatChanged: 'Apa yang berubah',
    differsFrom: 'Perbedaan pertama, di baris',
    yours: 'Di berkas Anda',
    published: 'Yang kami terbitkan',
    nothingThere: '(tidak ada apa-apa lagi)',
    sameContent: 'Isinya sama; hanya bentuk berkasnya yang lain',
    onlyForm:
      'Hanya akhir baris, tanda kutip, atau pemisah kolomnya yang lain, seperti bila lembar kerja menyimpannya ulang.',
    tooLarge: 'Berkas ini terlalu besar untuk berasal dari sini.',
    offline: 'Daftar kami tidak dapat dibuka. Periksa sambungan internet, lalu coba lagi.',
    version: 'versi',
    release: 'terbitan',
    on: 'terbit',
    chart: 'Grafik',
    ofChart: 'grafik',
    number: 'Angka',
    ofData: 'berkas data',
    allData: 'Seluruh data',
    matchesData: 'Cocok: berkas data terbitan terbaru',
    supersededData: 'Cocok: berkas data terbitan lama',
    otherData: 'Bukan berkas data terbitan terbaru',
    otherDataLead:
      'Nama berkas ini sama dengan salah satu berkas data kami, tetapi isinya lain dari terbitan terbaru. Bisa jadi berkas ini dari terbitan lama, atau sudah disimpan ulang. Angkanya tetap dapat diperiksa: halaman data menyimpan satu berkas JSON untuk setiap terbitan, yang memuat angka baru dan angka yang berubah pada terbitan itu.',
    openData: 'Buka halaman data',
    empty: 'Belum ada yang diperiksa',
    emptyLead:
      'Tempel alamat atau kutipan dari situs ini, misalnya yang memuat “/v/” atau “sidik jari”, atau pilih berkas yang Anda unduh.',
    fingerprintAlone:
      'Sidik jari ini tidak ada di antara versi grafik, angka, dan terbitan data kami. Mungkin ada huruf yang hilang; tempel juga alamat yang tertulis di kutipannya.',
    files: {
      '-card.png': 'Kartu (PNG)',
      '.csl.json': 'Berkas sitasi (CSL-JSON)',
      '.csv': 'Tabel (CSV)',
      '.svg': 'Gambar (SVG)',
      '.png': 'Gambar (PNG)',
      '.zip': 'Paket (ZIP)',
      '.json': 'Berkas arsip (JSON)',
      '.bib': 'Berkas sitasi (BibTeX)',
      '.ris': 'Berkas sitasi (RIS)',
      '.txt': 'Berkas sitasi (teks)',
    },
  },
  en: {
    checking: 'Checking …',
    matches: 'Matches',
    altered: 'Altered: no longer what we published',
    alteredCitation: 'Altered: this citation is no longer as we wrote it',
    wrongFingerprint:
      'The fingerprint in this citation does not belong to its address. One of the two was replaced or miscopied.',
    weSaid: 'As published',
    since: 'Since',
    sameFigure: 'The figure is the same; what is said about it was revised on',
    withdrawnOn: 'The number was withdrawn on',
    wrongAddress: 'We never published this address',
    unknown: 'Not recognised',
    publishedOn: 'Published on',
    replacedBy: 'The newest version was published on',
    alteredLead:
      'This file names a version that was published, but what it holds is not what any file of ours ever held.',
    noSuchFile: 'The version exists, but there never was a file of that name.',
    unknownLead:
      'Nothing in it leads to anything we published. Perhaps another program saved the file anew, or it is not from here.',
    openNewest: 'Open the newest version',
    openFile: 'Open the original file',
    whatChanged: 'What changed',
    differsFrom: 'The first difference, on line',
    yours: 'In your file',
    published: 'As we published it',
    nothingThere: '(nothing further)',
    sameContent: 'What it says is the same; only its form differs',
    onlyForm:
      'Only line ends, quotation marks or the marks between columns differ, as when a spreadsheet has saved it anew.',
    tooLarge: 'This file is too large to be from here.',
    offline: 'Our list cannot be opened. Check the connection and try again.',
    version: 'version',
    release: 'release',
    on: 'published',
    chart: 'The chart',
    ofChart: 'of the chart',
    number: 'The number',
    ofData: 'a file of the data set',
    allData: 'The whole data set',
    matchesData: 'Matches: a data file of the newest release',
    supersededData: 'Matches: a data file of an older release',
    otherData: 'Not the data file of the newest release',
    otherDataLead:
      'This file is called like one of our data files, but holds something else than the newest release. It may be from an older release, or have been saved anew. Its figures can still be checked: the data page keeps a JSON file of every release, with the figures that were new or had changed in it.',
    openData: 'Open the data page',
    empty: 'There is nothing to check yet',
    emptyLead:
      'Paste an address or a citation from this site, such as one with “/v/” or “fingerprint” in it, or choose a file that you downloaded.',
    fingerprintAlone:
      'This fingerprint is not among those of our charts, numbers and releases of the data. Perhaps a character is missing; paste the address from the citation as well.',
    files: {
      '-card.png': 'The card (PNG)',
      '.csl.json': 'A citation file (CSL-JSON)',
      '.csv': 'The table (CSV)',
      '.svg': 'The picture (SVG)',
      '.png': 'The picture (PNG)',
      '.zip': 'The package (ZIP)',
      '.json': 'The archived file (JSON)',
      '.bib': 'A citation file (BibTeX)',
      '.ris': 'A citation file (RIS)',
      '.txt': 'A citation file (text)',
    },
  },
};
