import type { Language } from './locale.ts';

const dispute = {
  severity: { high: 'Selisih besar', medium: 'Selisih sedang', low: 'Selisih kecil' },
  show: 'Tampilkan',
  all: 'Semua',
  large: 'Selisih besar',
  smaller: 'Sedang dan kecil',
  note: 'Catatan kami',
  verdict: 'Yang bisa dikatakan',
  sides: 'Siapa mengatakan apa',
  stories: 'Cerita yang memuat angka-angka ini',
  cite: 'Alamat selisih ini',
  citeLead: 'Alamat ini tetap. Setiap angkanya punya halaman sendiri, dengan kutipan yang tidak berubah.',
  without: 'tanpa jumlah orang',
  people: 'orang',
  disputed: 'berselisih',
  none: 'Belum ada selisih yang tercatat.',
  others: (count: string) => `${count} selisih lain`,
  allDisputes: (count: string) => `Semua ${count} selisih`,
  lead: (count: string) =>
    `Sudah ${count} kali kami menemukan laporan yang menyebut angka berbeda untuk hal yang sama. Kami mencatat siapa mengatakan apa, lalu apa yang dapat diperiksa.`,
};

/** Words about figures that contradict each other. */
export const disputeWords: Readonly<Record<Language, typeof dispute>> = {
  id: dispute,
  en: {
    severity: { high: 'Large difference', medium: 'Moderate difference', low: 'Small difference' },
    show: 'Show',
    all: 'All',
    large: 'Large differences',
    smaller: 'Moderate and small',
    note: 'Our note',
    verdict: 'What can be said',
    sides: 'Who says what',
    stories: 'Stories that print these figures',
    cite: 'The address of this dispute',
    citeLead: 'This address stays. Each of its figures has a page of its own, with a citation that never changes.',
    without: 'no headcount',
    people: 'people',
    disputed: 'disputed',
    none: 'No dispute is on record yet.',
    others: (count: string) => `${count} more disputes`,
    allDisputes: (count: string) => `All ${count} disputes`,
    lead: (count: string) =>
      `We have found ${count} cases in which reports give different figures for the same thing. We record who says what, and then what can be checked.`,
  },
};

const list = {
  disputes: 'Berselisih',
  elsewhere: 'Daerah lain',
  jump: 'Langsung ke',
  newestFirst: 'menurut pokok, terbaru dahulu',
  numbers: (count: string) => `${count} angka`,
  allNumbers: (count: string) => `Semua ${count} angka`,
  /** In front of what a page of a long list holds. */
  divided: 'Daftar ini terlalu panjang untuk satu halaman. Setiap bagiannya punya alamat sendiri.',
  numbersOf: (place: string) => `Angka tentang ${place}`,
  leadOf: (place: string, count: string) =>
    `Semua ${count} angka yang kami catat tentang ${place}, yang terbaru lebih dulu, beserta siapa yang menyebutnya.`,
  part: 'bagian',
  otherTopic: 'Lainnya',
  more: 'lagi',
};

/** Words of the lists of numbers. */
export const listOfNumbersWords: Readonly<Record<Language, typeof list>> = {
  id: list,
  en: {
    disputes: 'In dispute',
    elsewhere: 'Elsewhere',
    jump: 'Jump to',
    newestFirst: 'by topic, newest first',
    numbers: (count: string) => `${count} ${count === '1' ? 'number' : 'numbers'}`,
    allNumbers: (count: string) => `All ${count} numbers`,
    divided: 'This list is too long for one page. Each part of it has an address of its own.',
    numbersOf: (place: string) => `Numbers about ${place}`,
    leadOf: (place: string, count: string) =>
      `All ${count} numbers we have recorded about ${place}, the newest first, with who gave them.`,
    part: 'part',
    otherTopic: 'Other',
    more: 'more',
  },
};

const page = {
  verdicts: {
    checkable: 'Dapat diperiksa',
    'without-headcount': 'Tanpa jumlah orang',
    counted: 'Dihitung',
    announced: 'Diumumkan',
    estimate: 'Perkiraan',
    target: 'Target, bukan capaian',
    enacted: 'Ketetapan',
    derived: 'Hitungan kami',
    misprint: 'Salah cetak',
    weak: 'Sumbernya lemah',
    'not-reported': 'Tidak dilaporkan',
  },
  reasons: {
    'without-headcount':
      'Jumlah orang di balik persentase ini tidak kami temukan, jadi persentasenya tidak dapat dihitung ulang.',
    counted: 'Angka ini berasal dari hitungan yang disebut sumbernya.',
    announced: 'Angka ini disebut kepada umum. Hitungan di baliknya tidak kami temukan.',
    estimate: 'Angka ini disebut sebagai kira-kira. Hitungan di baliknya tidak kami temukan.',
    target: 'Angka ini menyebut apa yang hendak dicapai, bukan apa yang sudah tercapai.',
    enacted: 'Ini ditetapkan oleh peraturan, keputusan, atau anggaran; bukan hasil hitungan.',
    derived: 'Kami menghitungnya dari angka yang diterbitkan. Rumus dan setiap angkanya ada di bawah.',
    'not-reported': 'Sumbernya tidak menyebut angkanya. Itu tidak berarti nol.',
  },
  outOf: (part: string, whole: string) => `Disertai jumlah orang: ${part} dari ${whole}.`,
  withCount: (part: string) => `Disertai jumlah orang: ${part}. Penyebutnya tidak disebut bersamanya.`,
  differs: (figures: string) => `Angka lain yang berselisih dengannya: ${figures}.`,
  disputeAll: 'Siapa mengatakan apa, dan apa yang bisa dikatakan',
  definition: 'Definisi',
  notGiven: 'tidak disebut',
  result: (sum: string, printed: string) => `Hasil baginya ${sum}; dicetak ${printed}.`,
  origin: 'Asal angka',
  conveyed: 'Disampaikan',
  appeared: 'Terbit',
  readFrom: 'Dibaca dari tabel',
  pastedTable: 'tabel yang ditempel',
  tableCell: (sheet: string | null, cell: string) =>
    sheet === null ? `sel ${cell}` : `lembar “${sheet}”, sel ${cell}`,
  tableSum: 'SHA-256 tabelnya',
  recorded: 'Dicatat',
  house: 'Terlindungi',
  howFrom: (count: string) => `dari ${count} angka yang diterbitkan`,
  otherReports: (count: string) => `dan ${count} laporan lain`,
  inSeries: 'Dalam seri',
  wholeSeries: 'Seluruh seri, alasan, dan unduhannya',
  comparable: 'Sebanding dengan',
  may: 'Boleh',
  mayNot: 'Jangan',
  none: 'Tidak ada angka lain yang tercatat sebagai sebanding.',
  noneKept: 'Tidak ada larangan khusus; angka di luar seri yang sama tidak dijajarkan.',
  joined: 'boleh disambung antarwaktu',
  sideBySide: 'hanya boleh dijajarkan',
  details: 'Rincian',
  usedIn: 'Dipakai dalam',
  releases: 'Riwayat terbitan',
  moreStories: (count: string) => `dan ${count} cerita lain`,
};

/** Words of the page of a number. */
export const numberPageWords: Readonly<Record<Language, typeof page>> = {
  id: page,
  en: {
    verdicts: {
      checkable: 'Can be checked',
      'without-headcount': 'No headcount',
      counted: 'Counted',
      announced: 'Announced',
      estimate: 'An estimate',
      target: 'A target, not a result',
      enacted: 'Set by rule',
      derived: 'Our arithmetic',
      misprint: 'A misprint',
      weak: 'Weakly sourced',
      'not-reported': 'Not reported',
    },
    reasons: {
      'without-headcount':
        'We found no number of people behind this percentage, so that it cannot be worked out again.',
      counted: 'This number comes from a count that its source names.',
      announced: 'This number was stated in public. We found no count behind it.',
      estimate: 'This number was given as about so many. We found no count behind it.',
      target: 'This number says what is to be reached, not what has been.',
      enacted: 'This is set by a regulation, a decision or a budget; nobody counted it.',
      derived: 'We worked it out from published figures. The formula and each of them are below.',
      'not-reported': 'The source gives no number. That does not mean zero.',
    },
    outOf: (part: string, whole: string) => `It comes with headcounts: ${part} of ${whole}.`,
    withCount: (part: string) => `It comes with a headcount: ${part}. The denominator was not given with it.`,
    differs: (figures: string) => `Other figures in dispute with it: ${figures}.`,
    disputeAll: 'Who says what, and what can be said',
    definition: 'Definition',
    notGiven: 'not given',
    result: (sum: string, printed: string) => `The division gives ${sum}; printed as ${printed}.`,
    origin: 'Where it comes from',
    conveyed: 'Said by',
    appeared: 'Published',
    readFrom: 'Read from a table',
    pastedTable: 'a pasted table',
    tableCell: (sheet: string | null, cell: string) =>
      sheet === null ? `cell ${cell}` : `sheet “${sheet}”, cell ${cell}`,
    tableSum: 'SHA-256 of the table',
    recorded: 'Recorded',
    house: 'Terlindungi',
    howFrom: (count: string) => `from ${count} published numbers`,
    otherReports: (count: string) => `and ${count} more reports`,
    inSeries: 'In its series',
    wholeSeries: 'The whole series, why, and downloads',
    comparable: 'Compares with',
    may: 'May',
    mayNot: 'May not',
    none: 'No other number on record compares with it.',
    noneKept: 'Nothing in particular is ruled out; numbers outside its series are not set beside it.',
    joined: 'may be joined over time',
    sideBySide: 'may only stand side by side',
    details: 'Details',
    usedIn: 'Used in',
    releases: 'Release history',
    moreStories: (count: string) => `and ${count} more stories`,
  },
};

const series = {
  kicker: { trend: 'Boleh disambung antarwaktu', comparison: 'Hanya boleh dijajarkan' },
  numbers: (count: string) => `${count} angka`,
  why: 'Mengapa sebanding',
  apart: 'Jangan disambung dengan',
  apartLead:
    'Angka-angka ini mudah tertukar, padahal tidak mengukur hal yang sama atau tidak dihitung dengan cara yang sama.',
  noApart: 'Tidak ada seri lain yang secara khusus dilarang disandingkan. Angka di luar seri tetap tidak dicampur.',
  overTime: 'Dari waktu ke waktu',
  figures: 'Semua angkanya',
  download: 'Unduh',
  downloadLead:
    'Satu baris untuk setiap angka, dengan sumber dan alamatnya. Alamat berkas ini tetap; isinya mengikuti catatan terbaru.',
  all: (count: string) => `Semua ${count} angka ada di berkas unduhan.`,
  trends: 'Boleh disambung antarwaktu',
  comparisons: 'Hanya boleh dijajarkan',
};

/** Words of the pages of series. */
export const seriesWords: Readonly<Record<Language, typeof series>> = {
  id: series,
  en: {
    kicker: { trend: 'May be joined over time', comparison: 'May only stand side by side' },
    numbers: (count: string) => `${count} ${count === '1' ? 'number' : 'numbers'}`,
    why: 'Why it compares',
    apart: 'Not to be joined with',
    apartLead:
      'These are easily mistaken for it, but do not measure the same thing or were not counted in the same way.',
    noApart: 'No other series is ruled out by name. Numbers outside the series are still not mixed in.',
    overTime: 'Over time',
    figures: 'All its numbers',
    download: 'Download',
    downloadLead:
      'One row for each number, with its source and address. The address of the file stays; it follows the newest record.',
    all: (count: string) => `All ${count} numbers are in the files to download.`,
    trends: 'May be joined over time',
    comparisons: 'May only stand side by side',
  },
};

const sourceList = {
  title: (name: string) => `Sumber, ${name}`,
  lead: (name: string, count: string) => `${count} dokumen yang terbit pada ${name}, yang terbaru lebih dulu.`,
  all: (count: string) => `Semua ${count} dokumen`,
  count: (count: string) => `${count} dokumen`,
};

/** Words of the lists of documents. */
export const sourceListWords: Readonly<Record<Language, typeof sourceList>> = {
  id: sourceList,
  en: {
    title: (name: string) => `Sources, ${name}`,
    lead: (name: string, count: string) => `${count} documents published in ${name}, the newest first.`,
    all: (count: string) => `All ${count} documents`,
    count: (count: string) => `${count} documents`,
  },
};
