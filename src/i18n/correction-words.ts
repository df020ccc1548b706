import type { Language } from './locale.ts';

const id = {
  none: 'Belum ada koreksi.',
  /** After the counts of what was published. */
  amongPublished: 'yang terbit, belum ada yang kami koreksi.',
  stories: 'cerita',
  charts: 'grafik',
  facts: 'angka',
  among: 'Dari',
  listed: 'Yang sudah dikoreksi',
  drawnIn: 'Digambar dalam',
  report: 'Menemukan yang keliru?',
  steps: [
    ['Tunjukkan', 'Alamat halamannya, dan kalimat, angka, atau grafik yang keliru.'],
    ['Sertakan', 'Dokumen atau laporan yang memuat angka yang benar, dengan tanggalnya.'],
  ],
  sendTo: 'Kirim ke',
  noAddress:
    'Alamatnya belum ada, karena situs ini masih gladi. Bila sudah, alamat itu tertulis di sini, di akhir setiap cerita, dan di kaki setiap halaman.',
  after: 'Yang terjadi sesudah itu',
  rules: [
    'Laporan Anda kami periksa pada sumbernya. Bila kami yang keliru, ceritanya kami betulkan, dan di atasnya tertulis apa yang berubah.',
    'Di halaman ini tercatat tanggalnya, angka semula, dan angka yang benar. Catatan ini tidak pernah dihapus, dan edisi lama tetap dapat dibaca.',
  ],
  notCorrections: 'Angka yang berganti karena sumbernya berganti bukan koreksi. Itu tercatat di halaman',
  feed: 'Langganan koreksi (Atom)',
};

const en: typeof id = {
  none: 'No corrections so far.',
  amongPublished: 'published, none has had to be corrected so far.',
  stories: 'stories',
  charts: 'charts',
  facts: 'numbers',
  among: 'Of the',
  listed: 'What was corrected',
  drawnIn: 'Drawn in',
  report: 'Found a mistake?',
  steps: [
    ['Point to it', 'The address of the page, and the sentence, number or chart that is wrong.'],
    ['Add', 'The document or report that has the right figure, and its date.'],
  ],
  sendTo: 'Send it to',
  noAddress:
    'There is no address yet, because this site is a rehearsal. Once there is, it stands here, at the end of every story and at the foot of every page.',
  after: 'What happens then',
  rules: [
    'We check your report against the source. If we were wrong, we mend the story, and above it stands what changed.',
    'This page records the day, the figure as it was and the right one. The record is never taken down, and the old edition can still be read.',
  ],
  notCorrections: 'A figure that changes because its source changed is no correction. Those are listed on the page',
  feed: 'Atom feed of corrections',
};

export const correctionWords: Readonly<Record<Language, typeof id>> = { id, en };
