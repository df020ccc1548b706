import { type RecordKind, recordNames } from '../../facts/forms/record-names.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';

/** Words of the record panel. */
export const recordWords = {
  title: { id: 'Catatan', en: 'The record' },
  kinds: { id: 'Jenis catatan', en: 'Kinds of records' },
  search: { id: 'Cari nilai, kata, wilayah, atau tahun', en: 'Search a value, a word, a place or a year' },
  found: { id: 'ditemukan', en: 'found' },
  first: { id: 'yang pertama', en: 'the first' },
  none: { id: 'Tidak ada yang cocok.', en: 'Nothing fits.' },
  choose: {
    id: 'Pilih catatan di sebelah kiri untuk memperbaikinya, atau catat yang baru.',
    en: 'Choose a record at the left to correct it, or record a new one.',
  },
  new: { id: 'Catat', en: 'Record' },
  fresh: { id: 'baru', en: 'a new' },
  correct: { id: 'Perbaiki', en: 'Correct' },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Tersimpan:', en: 'Saved:' },
  saving: { id: 'Menyimpan…', en: 'Saving…' },
  readAs: {
    id: {
      id: 'Angka di sini dibaca dengan cara Indonesia: 35.782 dan 50,50.',
      en: 'Numbers here are read in the Indonesian way: 35.782 and 50,50.',
    },
    en: {
      id: 'Angka di sini dibaca dengan cara Inggris: 35,782 dan 50.50.',
      en: 'Numbers here are read in the English way: 35,782 and 50.50.',
    },
  },
  unfinished: { id: 'Belum disimpan', en: 'Not saved yet' },
  meanwhile: {
    id: 'Diubah di tempat lain sejak Anda membukanya',
    en: 'Changed elsewhere since you opened it',
  },
  meanwhileBoth: {
    id: 'Yang ini Anda ubah juga. Bila digabung, isian Anda yang dipakai:',
    en: 'These you changed as well. Put together, yours hold:',
  },
  merge: { id: 'Gabungkan dengan isian saya', en: 'Put it together with mine' },
  theirs: { id: 'Buka yang sekarang, buang isian saya', en: 'Open it as it is now, drop mine' },
  kept: { id: 'Isian disimpan di peramban ini.', en: 'What you typed is kept in this browser.' },
  discard: { id: 'Buang isian', en: 'Discard what was typed' },
  optional: { id: 'boleh kosong', en: 'optional' },
  more: { id: 'Isian lain yang jarang diperlukan', en: 'Other fields, seldom needed' },
  suggested: { id: 'Dipakai bila kosong:', en: 'Used when empty:' },
  pick: { id: 'Pilih…', en: 'Choose…' },
  remove: { id: 'Hapus', en: 'Remove' },
  change: { id: 'Ganti', en: 'Change' },
  add: { id: 'Tambah', en: 'Add' },
  find: { id: 'Cari', en: 'Look for' },
  notReported: { id: 'Tidak dilaporkan', en: 'Not reported' },
  indonesian: { id: 'dalam bahasa Indonesia', en: 'in Indonesian' },
  english: { id: 'dalam bahasa Inggris', en: 'in English' },
  outcome: { id: 'Hasilnya', en: 'What comes of it' },
  prints: { id: 'Tercetak', en: 'Prints as' },
  twins: {
    id: 'Sudah tercatat, dengan nilai dan tahun yang sama',
    en: 'On record already, with the same value and year',
  },
  changes: { id: 'Yang berubah', en: 'What changes' },
  nothing: { id: 'Belum ada yang berubah.', en: 'Nothing has changed yet.' },
  empty: { id: 'kosong', en: 'empty' },
  faults: { id: 'Belum lengkap atau belum benar:', en: 'Missing or not right yet:' },
  elsewhere: { id: 'Akan salah di tempat lain', en: 'Would be wrong elsewhere' },
  moved: {
    id: 'Kalimat yang sudah disahkan dan akan tercetak lain',
    en: 'Signed sentences that would print differently',
  },
  movedHelp: {
    id: 'Sesudah disimpan, cerita ini menunggu keputusan di bagian Depan: terima dengan koreksi, pertahankan, atau tulis ulang.',
    en: 'Once saved, these stories wait for a decision in the Front part: accept with a correction, keep, or rewrite.',
  },
  broken: { id: 'Yang harus dibetulkan sesudahnya', en: 'To be mended afterwards' },
  charts: { id: 'Grafik yang memuatnya', en: 'Charts that show it' },
  unaffected: { id: 'Tidak ada cerita yang disahkan yang berubah.', en: 'No signed story changes.' },
  files: { id: 'Yang akan ditulis', en: 'What will be written' },
  filesHelp: { id: 'Semua atau tidak sama sekali.', en: 'All of it or nothing.' },
  ready: { id: 'Siap disimpan.', en: 'Ready to be saved.' },
} as const satisfies Readonly<Record<string, Bilingual | Readonly<Record<Language, Bilingual>>>>;

/** "Catat angka baru", "Record a new number". */
export function newOne(language: Language, kind: RecordKind): string {
  const [record, name, fresh] = [
    recordWords.new[language],
    recordNames[kind][language].toLowerCase(),
    recordWords.fresh[language],
  ];
  return language === 'id' ? `${record} ${name} ${fresh}` : `${record} ${fresh} ${name}`;
}
