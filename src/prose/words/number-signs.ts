import type { Language } from '../../i18n/locale.ts';
import { scaleFactor, scaleWords } from '../../i18n/numbers.ts';

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
    scales: { ratus: 100, ...scaleWords('id'), lusin: 12 },
    shortScales: { rb: scaleFactor('thousand'), jt: scaleFactor('million') },
    moneyScales: { M: scaleFactor('billion'), T: scaleFactor('trillion') },
    percent: ['%', 'persen'],
    rupiah: ['rupiah'],
    people: [
      'orang', 'pekerja', 'peserta', 'penduduk', 'warga', 'jiwa', 'pegawai', 'kader', 'buruh', 'karyawan', 'nelayan', 'petani',
      'ahli waris', 'penerima', 'anggota', 'tenaga', 'ketua', 'guru', 'penyelenggara', 'perempuan', 'laki-laki', 'anak', 'keluarga',
    ],
    counted: [
      'kasus', 'perusahaan', 'klaim', 'kabupaten', 'kota', 'kecamatan', 'kelurahan', 'desa', 'rumah tangga', 'poin', 'bulan', 'hari',
      'tahun', 'kali', 'rupiah', 'laporan', 'media', 'daerah', 'provinsi', 'unit', 'badan usaha', 'rumah', 'kapal', 'sekolah', 'jam',
    ],
  },
  en: {
    scales: { hundred: 100, ...scaleWords('en'), dozen: 12 },
    shortScales: {
      k: scaleFactor('thousand'),
      m: scaleFactor('million'),
      mn: scaleFactor('million'),
      mln: scaleFactor('million'),
      bn: scaleFactor('billion'),
      tn: scaleFactor('trillion'),
    },
    moneyScales: { M: scaleFactor('million'), B: scaleFactor('billion'), T: scaleFactor('trillion') },
    percent: ['%', 'percent', 'per cent', 'pct'],
    rupiah: ['rupiah'],
    people: [
      'people', 'person', 'persons', 'workers', 'worker', 'participants', 'participant', 'residents', 'employees', 'staff', 'members',
      'volunteers', 'civil servants', 'heirs', 'vulnerable', 'men', 'women', 'children', 'beneficiaries', 'farmers', 'fishermen', 'teachers',
    ],
    counted: [
      'cases', 'firms', 'companies', 'claims', 'regencies', 'cities', 'districts', 'villages', 'households', 'points', 'months', 'days',
      'years', 'times', 'rupiah', 'reports', 'outlets', 'areas', 'provinces', 'units', 'houses', 'boats', 'schools', 'hours', 'non-ASN',
    ],
  },
}; // prettier-ignore

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
