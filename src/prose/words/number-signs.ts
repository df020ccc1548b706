import type { Language } from '../../i18n/locale.ts';

/** Words and signs that follow a number and belong to it. Longest first is seen to by whoever compiles them. */
export interface NumberSigns {
  /** Words that multiply a figure: `2,8 juta`. */
  readonly scales: Readonly<Record<string, number>>;
  /** Short forms of headlines, which stand close to their figure: `45rb`, `30.5m`. */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Short forms that are scales of money only: `Rp51,6 M` is miliar. */
  readonly moneyScales: Readonly<Record<string, number>>;
  readonly percent: readonly string[];
  readonly rupiah: readonly string[];
  /** What is counted where a plain number counts people. */
  readonly people: readonly string[];
  /** Other things counted one by one: a number before them is never a year. */
  readonly counted: readonly string[];
}

export const numberSigns: Readonly<Record<Language, NumberSigns>> = {
  id: {
    scales: { ratus: 1e2, ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12, trilyun: 1e12, lusin: 12 },
    shortScales: { rb: 1e3, jt: 1e6 },
    moneyScales: { M: 1e9, T: 1e12 },
    percent: ['%', 'persen'],
    rupiah: ['rupiah'],
    people: [
      'orang', 'pekerja', 'peserta', 'penduduk', 'warga', 'jiwa', 'pegawai', 'kader', 'buruh', 'karyawan', 'nelayan', 'petani',
      'ahli waris', 'penerima', 'anggota', 'tenaga', 'ketua', 'guru', 'penyelenggara', 'perempuan', 'laki-laki', 'anak', 'keluarga',
    ], // prettier-ignore
    counted: [
      'kasus', 'perusahaan', 'klaim', 'kabupaten', 'kota', 'kecamatan', 'kelurahan', 'desa', 'rumah tangga', 'poin', 'bulan', 'hari',
      'tahun', 'kali', 'rupiah', 'laporan', 'media', 'daerah', 'provinsi', 'unit', 'badan usaha', 'rumah', 'kapal', 'sekolah', 'jam',
    ], // prettier-ignore
  },
  en: {
    scales: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 },
    shortScales: { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, tn: 1e12 },
    moneyScales: { M: 1e6, B: 1e9, T: 1e12 },
    percent: ['%', 'percent', 'per cent', 'pct'],
    rupiah: ['rupiah'],
    people: [
      'people', 'person', 'persons', 'workers', 'worker', 'participants', 'participant', 'residents', 'employees', 'staff', 'members',
      'volunteers', 'civil servants', 'heirs', 'vulnerable', 'men', 'women', 'children', 'beneficiaries', 'farmers', 'fishermen', 'teachers',
    ], // prettier-ignore
    counted: [
      'cases', 'firms', 'companies', 'claims', 'regencies', 'cities', 'districts', 'villages', 'households', 'points', 'months', 'days',
      'years', 'times', 'rupiah', 'reports', 'outlets', 'areas', 'provinces', 'units', 'houses', 'boats', 'schools', 'hours', 'non-ASN',
    ], // prettier-ignore
  },
};

/** Currencies written before a figure, either case. */
export const currencies: readonly string[] = ['Rp', 'IDR', 'US$', 'USD', '$', '€', '£'];

/** A sign that may not be read as a command of a pattern. */
const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A pattern for one of several signs or words, the longest that fits; those without a capital also with one. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => escape(word).replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .map((word) => word.replace(/ /g, String.raw`\s+`))
    .join('|')})`;
