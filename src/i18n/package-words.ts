import type { Language } from './locale.ts';

interface PackageWords {
  readonly fingerprint: string;
  readonly asOf: string;
  readonly contents: string;
  readonly table: string;
  readonly dictionary: string;
  readonly sources: string;
  readonly record: string;
  readonly descriptor: string;
  readonly licence: string;
  readonly changelog: string;
  readonly address: string;
}

/** Words of the README in a data package: what each file is. */
export const packageWords: Readonly<Record<Language, PackageWords>> = {
  id: {
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
  },
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
  },
};
