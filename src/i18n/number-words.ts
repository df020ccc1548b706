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
  onOneLine: 'Pada satu garis',
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
    onOneLine: 'On one line',
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
