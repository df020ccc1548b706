import type { Language } from './locale.ts';

const data = {
  title: 'Terlindungi: jaminan sosial ketenagakerjaan di Makassar, angka demi angka',
  lead: 'Semua angka yang kami catat, lengkap dengan sumber, status, dan catatannya. Boleh dipakai siapa saja, untuk apa saja, asal menyebut Terlindungi.',
  keywords: ['BPJS Ketenagakerjaan', 'Jamsostek', 'Makassar', 'Sulawesi Selatan', 'pekerja', 'jaminan sosial'],
  everything: 'Semuanya sekaligus',
  workbookLink: 'Buku kerja Excel dan LibreOffice, satu lembar satu tabel',
  whichTable:
    'Untuk Excel, LibreOffice, atau Google Spreadsheet, ambil XLSX: angka dan tanggalnya langsung terbaca benar, juga dalam aplikasi berbahasa Indonesia. Untuk program (R, Python, DuckDB), ambil CSV atau JSON.',
  packageLead: 'Satu berkas berisi semua tabel, arti setiap kolom, riwayat terbitan, dan lisensinya.',
  packageLink: 'Unduh paket data',
  descriptor: 'Isi paket untuk program, menurut standar Data Package 2.0',
  sums: 'Sidik jari setiap berkas',
  sumsLead: 'Untuk memeriksa apakah unduhan utuh, simpan berkas-berkas itu dalam satu folder, lalu jalankan',
  tables: 'Tabel',
  tablesLead: 'Satu berkas memuat kedua bahasa: kolom berakhiran _id dalam bahasa Indonesia, _en dalam bahasa Inggris.',
  rows: ['baris', 'baris'] as readonly [one: string, many: string],
  reading: 'Membaca CSV-nya',
  howToRead: [
    'Pemisah kolomnya koma, desimalnya titik, tanggalnya tahun-bulan-hari, hurufnya UTF-8. Sel kosong berarti tidak diketahui atau tidak dilaporkan, bukan nol.',
    'Excel dan LibreOffice yang berbahasa Indonesia menunggu titik koma dan koma desimal, sehingga angka bisa salah terbaca bila berkas dibuka dengan klik ganda. Di Excel pilih Data, lalu Dari Teks/CSV, dengan pemisah koma, asal berkas 65001 (UTF-8), dan lokal Inggris. LibreOffice menanyakan hal yang sama saat berkas dibuka. Dengan XLSX semua itu tidak perlu.',
    'Teks yang akan dijalankan sebagai rumus diberi tanda petik tunggal di depannya; teks yang bisa terbaca sebagai bilangan ditulis dalam tanda kutip: “94.10”. Kamus kolom menyebutkannya untuk setiap kolom.',
  ],
  cite: 'Cara mengutip',
  citeLead: 'Untuk satu angka, kutip halaman angka itu; untuk satu grafik, kutip versinya. Untuk seluruh data:',
  licence: 'Lisensi',
  licenceLead:
    'Sebut “Terlindungi” dan tautkan halaman asalnya. Angkanya sendiri milik sumber yang tertulis di sampingnya.',
  licenceName: 'Creative Commons Atribusi 4.0 Internasional',
  releases: 'Riwayat terbitan',
  releasesLead:
    'Setiap kali data berubah, terbitan baru menyebut angka yang bertambah, yang berganti, dan yang ditarik. Terbitan lama tidak diubah.',
  releaseFile: 'Berkas terbitan ini',
  noReleases: 'Belum ada terbitan.',
  feed: 'Ikuti perubahan data (Atom)',
  feedTitle: 'Perubahan data',
};

/** Words of the data that readers take away: the page of the data set, and what is written in its packages. */
export const dataWords: Readonly<Record<Language, typeof data>> = {
  id: data,
  en: {
    title: 'Terlindungi: employment social security in Makassar, figure by figure',
    lead: 'Every number we have recorded, with its source, its status and what to know about it. Anyone may use it for anything, as long as Terlindungi is credited.',
    keywords: ['BPJS Ketenagakerjaan', 'Jamsostek', 'Makassar', 'South Sulawesi', 'workers', 'social security'],
    everything: 'Everything at once',
    workbookLink: 'Workbook for Excel and LibreOffice, one sheet for each table',
    whichTable:
      'For Excel, LibreOffice or Google Sheets take the XLSX: its numbers and dates are read correctly at once, also by a program set to Indonesian. For programs (R, Python, DuckDB) take the CSV or the JSON.',
    packageLead: 'One file with all the tables, the meaning of every column, the history of releases and the licence.',
    packageLink: 'Download the data package',
    descriptor: 'The contents for programs, after the Data Package 2.0 standard',
    sums: 'A fingerprint of every file',
    sumsLead: 'To check that a download is whole, save the files in one folder and run',
    tables: 'Tables',
    tablesLead: 'One file serves both languages: columns that end in _id are in Indonesian, those in _en in English.',
    rows: ['row', 'rows'],
    reading: 'Reading the CSV',
    howToRead: [
      'Columns are parted by commas, decimals have a point, dates are year-month-day, the text is UTF-8. An empty cell means not known or not reported, never zero.',
      'Excel and LibreOffice set to Indonesian expect semicolons and decimal commas, so numbers can be misread when a file is opened by double-clicking. In Excel choose Data, then From Text/CSV, with the comma as delimiter, file origin 65001 (UTF-8) and an English locale. LibreOffice asks the same when the file is opened. With the XLSX none of this is needed.',
      'Text that would be run as a formula has an apostrophe put before it; text that could be read as a number stands in quotation marks: “94.10”. The dictionary of columns says so for each column.',
    ],
    cite: 'How to cite',
    citeLead: 'For one number, cite the page of that number; for one chart, cite its version. For the data as a whole:',
    licence: 'Licence',
    licenceLead:
      'Credit “Terlindungi” and link to the page you took it from. The figures themselves belong to the sources named beside them.',
    licenceName: 'Creative Commons Attribution 4.0 International',
    releases: 'History of releases',
    releasesLead:
      'Whenever the data change, a new release names the numbers that were added, changed and withdrawn. Earlier releases are never altered.',
    releaseFile: 'File of this release',
    noReleases: 'No releases yet.',
    feed: 'Follow changes to the data (Atom)',
    feedTitle: 'Changes to the data',
  },
};

const inPackage = {
  fingerprint: 'Sidik jari (SHA-256)',
  asOf: 'Versi',
  contents: 'Isi paket',
  table: 'angka yang diperlihatkan grafik, satu baris satu angka',
  dictionary: 'arti setiap kolom',
  sources: 'dokumen asal angkanya',
  record: 'arsip lengkap versi ini, asal semua berkas lain; nama arsipnya adalah SHA-256-nya',
  descriptor: 'isi paket untuk program (Data Package 2.0)',
  licence: 'lisensi',
  changelog: 'riwayat terbitan',
  address: 'Alamat tetap',
  about: 'Tentang',
  what: 'hal',
  text: 'isi',
  title: 'Judul',
  description: 'Keterangan',
  note: 'Catatan',
};

/** Words of the README in a data package and of the last sheet of a workbook: what each file is, and what it is about. */
export const packageWords: Readonly<Record<Language, typeof inPackage>> = {
  id: inPackage,
  en: {
    fingerprint: 'Fingerprint (SHA-256)',
    asOf: 'Version of',
    contents: 'What is in the package',
    table: 'the numbers that the chart shows, one to a row',
    dictionary: 'what each column means',
    sources: 'the documents the numbers came from',
    record: 'the full record of this version, from which every other file is made; its archive is named by its SHA-256',
    descriptor: 'the contents for programs (Data Package 2.0)',
    licence: 'licence',
    changelog: 'history of releases',
    address: 'Permanent address',
    about: 'About',
    what: 'about',
    text: 'text',
    title: 'Title',
    description: 'Description',
    note: 'Note',
  },
};

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
