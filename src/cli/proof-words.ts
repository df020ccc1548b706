import type { Language } from '../i18n/locale.ts';

const id = {
  sheet: 'Lembar periksa',
  lead: 'Bacalah tiap kalimat dengan sumbernya terbuka, dan beri tanda pada yang cocok. Nomor kecil merujuk ke bukti di bawahnya.',
  printed: 'Tercetak',
  value: 'Nilai di catatan',
  who: 'Disebut oleh',
  source: 'Sumber',
  accessed: 'dibuka',
  undated: 'tanpa tanggal terbit',
  formula: 'Hitungan kami',
  caveat: 'Catatan',
  disputed: 'Bertentangan',
  misprint: 'SALAH CETAK',
  above: 'bukti di atas',
  claim: 'Klaim',
  holds: 'benar menurut catatan',
  fails: 'tidak didukung catatan; hanya sebagai kata sumber',
  literal: 'Bukan angka atau klaim dari catatan',
  chart: 'Grafik',
  missing: 'Tidak ada padanannya dalam bahasa ini.',
  phone: 'Di ponsel, lebar 360 piksel',
  unbuilt: 'Halamannya belum dibangun. Jalankan npm run build, lalu npm run proof lagi.',
  stale: 'Halaman ini dibangun sebelum suntingan terakhir. Jalankan npm run build, lalu npm run proof lagi.',
  checkedBy: 'Diperiksa oleh',
  date: 'Tanggal',
  question: 'Pertanyaan untuk penulis',
} as const;

export type ProofWords = { readonly [Key in keyof typeof id]: string };

const en: ProofWords = {
  sheet: 'Proof sheet',
  lead: 'Read each sentence with its source open, and tick those that agree. The small numbers lead to the evidence below.',
  printed: 'Printed',
  value: 'Value on record',
  who: 'Given by',
  source: 'Source',
  accessed: 'opened',
  undated: 'no date of publication',
  formula: 'Our arithmetic',
  caveat: 'Note',
  disputed: 'Contradicted',
  misprint: 'MISPRINT',
  above: 'evidence above',
  claim: 'Claim',
  holds: 'true by the record',
  fails: 'not borne out by the record; only as the source’s words',
  literal: 'No figure or claim from the record',
  chart: 'Chart',
  missing: 'Nothing in this language stands beside it.',
  phone: 'On a phone, 360 pixels wide',
  unbuilt: 'The page is not built yet. Run npm run build, then npm run proof again.',
  stale: 'This page was built before the last edit. Run npm run build, then npm run proof again.',
  checkedBy: 'Checked by',
  date: 'Date',
  question: 'Questions for the author',
};

/** The words of a proof sheet around the story's own. */
export const proofWords: Readonly<Record<Language, ProofWords>> = { id, en };
