import type { Language } from './locale.ts';

interface ArchiveWords {
  readonly reasons: Readonly<
    Record<'source-revised' | 'our-error' | 'definition' | 'new-figures' | 'wording' | 'restyle', string>
  >;
  readonly aspects: Readonly<
    Record<
      | 'value'
      | 'status'
      | 'period'
      | 'place'
      | 'population'
      | 'caption'
      | 'source'
      | 'speaker'
      | 'definition'
      | 'formula'
      | 'caveat'
      | 'precision',
      string
    >
  >;
  readonly wordParts: Readonly<Record<'title' | 'subtitle' | 'note' | 'description', string>>;
  readonly precisions: Readonly<Record<'exact' | 'rounded' | 'approximate', string>>;
  readonly added: string;
  readonly leftOut: string;
  readonly from: string;
  readonly to: string;
  readonly nothingBefore: string;
  readonly nothingAfter: string;
  readonly changeTitle: string;
  readonly changeLead: string;
  readonly why: string;
  readonly shownFacts: string;
  readonly countedFacts: string;
  readonly words: string;
  readonly other: string;
  readonly disputes: string;
  readonly drawing: string;
  readonly onlyDrawing: string;
  readonly storiesThen: string;
  readonly noStories: string;
  readonly bothVersions: string;
  readonly before: string;
  readonly after: string;
  readonly picture: string;
  readonly openVersion: string;
  readonly moved: string;
}

/** Words about what changed between two published versions of a chart. */
export const archiveWords: Readonly<Record<Language, ArchiveWords>> = {
  id: {
    reasons: {
      'source-revised': 'Sumbernya memperbarui angka',
      'our-error': 'Kekeliruan kami',
      definition: 'Yang dihitung berubah',
      'new-figures': 'Ada angka yang ditambahkan atau dikeluarkan',
      wording: 'Angkanya sama, kata-katanya diperbaiki',
      restyle: 'Angka dan kata-katanya sama, gambarnya lain',
    },
    aspects: {
      value: 'Nilai',
      status: 'Sifat angka',
      period: 'Periode',
      place: 'Wilayah',
      population: 'Yang dihitung',
      caption: 'Nama hitungan',
      source: 'Sumber',
      speaker: 'Disampaikan oleh',
      definition: 'Definisi',
      formula: 'Rumus',
      caveat: 'Catatan',
      precision: 'Ketelitian',
    },
    wordParts: { title: 'Judul', subtitle: 'Subjudul', note: 'Catatan grafik', description: 'Uraian' },
    precisions: { exact: 'angka persis', rounded: 'dibulatkan', approximate: 'angka kira-kira' },
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
    disputes: 'Keterangan tentang angka yang bertentangan atau boleh dibandingkan ditulis ulang.',
    drawing: 'Gambarnya ikut berubah.',
    onlyDrawing: 'Angka dan kata-katanya tetap; hanya gambarnya yang lain.',
    storiesThen: 'Cerita yang memuat grafik ini saat berubah',
    noStories: 'Tidak ada cerita yang memuatnya waktu itu.',
    bothVersions: 'Kedua versi',
    before: 'Sebelum',
    after: 'Sesudah',
    picture: 'gambar',
    openVersion: 'Buka versi',
    moved: 'Halaman ini sudah pindah',
  },
  en: {
    reasons: {
      'source-revised': 'The source revised its figures',
      'our-error': 'Our error',
      definition: 'What is counted changed',
      'new-figures': 'Figures were added or left out',
      wording: 'The same figures, in better words',
      restyle: 'The same figures and words, drawn differently',
    },
    aspects: {
      value: 'Value',
      status: 'Kind of figure',
      period: 'Period',
      place: 'Place',
      population: 'Who is counted',
      caption: 'Name of the calculation',
      source: 'Source',
      speaker: 'Said by',
      definition: 'Definition',
      formula: 'Formula',
      caveat: 'Note',
      precision: 'Precision',
    },
    wordParts: { title: 'Title', subtitle: 'Subtitle', note: 'Note on the chart', description: 'Description' },
    precisions: { exact: 'exact', rounded: 'rounded', approximate: 'approximate' },
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
    disputes: 'What is said about figures that disagree, or that may be compared, was written anew.',
    drawing: 'The picture changed with it.',
    onlyDrawing: 'Figures and words are the same; only the picture differs.',
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
