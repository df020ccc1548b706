import type { Language } from './locale.ts';

interface DataWords {
  readonly data: string;
  readonly title: string;
  readonly lead: string;
  readonly keywords: readonly string[];
  readonly everything: string;
  readonly packageLead: string;
  readonly packageLink: string;
  readonly descriptor: string;
  readonly sums: string;
  readonly sumsLead: string;
  readonly tables: string;
  readonly tablesLead: string;
  readonly rows: readonly [one: string, many: string];
  readonly reading: string;
  readonly howToRead: readonly string[];
  readonly cite: string;
  readonly citeLead: string;
  readonly licence: string;
  readonly licenceLead: string;
  readonly licenceName: string;
  readonly releases: string;
  readonly releasesLead: string;
  readonly releaseFile: string;
  readonly noReleases: string;
  readonly feed: string;
  readonly feedTitle: string;
}

/** Words of the data that readers take away: the page of the data set, and what is written in its packages. */
export const dataWords: Readonly<Record<Language, DataWords>> = {
  id: {
    data: 'Data',
    title: 'Terlindungi: jaminan sosial ketenagakerjaan di Makassar, angka demi angka',
    lead: 'Semua angka yang kami catat, lengkap dengan sumber, status, dan catatannya. Boleh dipakai siapa saja, untuk apa saja, asal menyebut Terlindungi.',
    keywords: ['BPJS Ketenagakerjaan', 'Jamsostek', 'Makassar', 'Sulawesi Selatan', 'pekerja', 'jaminan sosial'],
    everything: 'Semuanya sekaligus',
    packageLead: 'Satu berkas berisi semua tabel, arti setiap kolom, riwayat terbitan, dan lisensinya.',
    packageLink: 'Unduh paket data',
    descriptor: 'Isi paket untuk program, menurut standar Data Package 2.0',
    sums: 'Sidik jari setiap berkas',
    sumsLead: 'Untuk memeriksa apakah unduhan utuh, simpan berkas-berkas itu dalam satu folder, lalu jalankan',
    tables: 'Tabel',
    tablesLead:
      'Satu berkas memuat kedua bahasa: kolom berakhiran _id dalam bahasa Indonesia, _en dalam bahasa Inggris.',
    rows: ['baris', 'baris'],
    reading: 'Membaca CSV-nya',
    howToRead: [
      'Pemisah kolomnya koma, desimalnya titik, tanggalnya tahun-bulan-hari, hurufnya UTF-8. Sel kosong berarti tidak diketahui atau tidak dilaporkan, bukan nol.',
      'Excel dan LibreOffice yang berbahasa Indonesia menunggu titik koma dan koma desimal, sehingga angka bisa salah terbaca bila berkas dibuka dengan klik ganda. Di Excel pilih Data, lalu Dari Teks/CSV, dengan pemisah koma, asal berkas 65001 (UTF-8), dan lokal Inggris. LibreOffice menanyakan hal yang sama saat berkas dibuka.',
      'Teks yang akan dijalankan aplikasi lembar kerja sebagai rumus diberi tanda petik tunggal di depannya. Kamus kolom menyebutkannya untuk setiap kolom.',
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
  },
  en: {
    data: 'Data',
    title: 'Terlindungi: employment social security in Makassar, figure by figure',
    lead: 'Every number we have recorded, with its source, its status and what to know about it. Anyone may use it for anything, as long as Terlindungi is credited.',
    keywords: ['BPJS Ketenagakerjaan', 'Jamsostek', 'Makassar', 'South Sulawesi', 'workers', 'social security'],
    everything: 'Everything at once',
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
      'Excel and LibreOffice set to Indonesian expect semicolons and decimal commas, so numbers can be misread when a file is opened by double-clicking. In Excel choose Data, then From Text/CSV, with the comma as delimiter, file origin 65001 (UTF-8) and an English locale. LibreOffice asks the same when the file is opened.',
      'Text that a spreadsheet would run as a formula has an apostrophe put before it. The dictionary of columns says so for each column.',
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
