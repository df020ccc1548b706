import type { Language } from './locale.ts';

interface VersionWords {
  readonly downloads: string;
  readonly download: Readonly<Record<'png' | 'svg' | 'card' | 'csv' | 'record' | 'package', string>>;
  readonly cite: string;
  readonly embed: string;
  readonly versions: string;
  readonly versionsLead: string;
  readonly version: string;
  readonly newest: string;
  readonly firstVersion: string;
  readonly whatChanged: string;
  readonly publishedOn: string;
  readonly frozenLead: string;
  readonly supersededTitle: string;
  readonly superseded: string;
  readonly seeNewest: string;
  readonly livePage: string;
  readonly proof: string;
  readonly proofLead: string;
  readonly verify: string;
  readonly record: string;
  /** Before the day. */
  readonly redrawn: string;
}

/** Words about what a reader takes away of a chart, and about its published versions. */
export const versionWords: Readonly<Record<Language, VersionWords>> = {
  id: {
    downloads: 'Unduh',
    download: {
      png: 'Gambar untuk situs dan naskah',
      svg: 'Gambar vektor untuk cetak',
      card: 'Gambar untuk media sosial',
      csv: 'Tabel angka dan sumbernya',
      package: 'Paket data: tabel, kamus, sumber, lisensi',
      record: 'Berkas arsip versi ini',
    },
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
    redrawn: 'Digambar ulang pada',
  },
  en: {
    downloads: 'Download',
    download: {
      png: 'Picture for websites and documents',
      svg: 'Vector picture for print',
      card: 'Picture for social media',
      csv: 'Table of the figures and their sources',
      package: 'Data package: table, dictionary, sources, licence',
      record: 'The archived file of this version',
    },
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
    redrawn: 'Drawn anew on',
  },
};
