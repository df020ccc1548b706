import type { Language } from './locale.ts';

interface CiteWords {
  readonly container: string;
  readonly genre: Readonly<Record<'chart' | 'fact' | 'data-set', string>>;
  readonly version: string;
  readonly asOf: string;
  readonly fingerprint: string;
  readonly licence: string;
  readonly source: string;
  readonly dataSources: string;
  readonly according: string;
  readonly computedFrom: string;
  readonly mark: Readonly<Record<'announced' | 'target' | 'estimate' | 'misprint' | 'derived', string>>;
  readonly ways: Readonly<Record<'newsroom' | 'apa' | 'chicago' | 'chicagoNote', string>>;
  readonly cite: string;
  readonly citeLead: string;
  readonly forPrograms: string;
  readonly otherWays: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyWithSource: string;
  readonly copyHint: string;
  readonly dismiss: string;
  readonly history: string;
  readonly historyLead: string;
  readonly corrections: string;
  readonly firstRelease: string;
  readonly changed: string;
  readonly withdrawn: string;
  readonly formula: string;
  readonly json: string;
  readonly rehearsal: string;
}

/** Words around citations: of the formats, of the page of a number, and of the bar that offers an attribution. */
export const citeWords: Readonly<Record<Language, CiteWords>> = {
  id: {
    container: 'Terlindungi: Setiap angka punya sumber',
    genre: { chart: 'Grafik', fact: 'Angka', 'data-set': 'Set data' },
    version: 'Versi',
    asOf: 'versi',
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
    forPrograms: 'Untuk aplikasi pustaka:',
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
  },
  en: {
    container: 'Terlindungi: Every number has a source',
    genre: { chart: 'Chart', fact: 'Statistic', 'data-set': 'Data set' },
    version: 'Version',
    asOf: 'version of',
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
    forPrograms: 'For reference managers:',
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
