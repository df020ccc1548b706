import type { Bilingual } from '../../facts/schema/common.ts';

/** Words of the sheet about the site's front page. */
export const frontPageWords = {
  frontPage: { id: 'Halaman depan', en: 'Front page' },
  lead: {
    id: 'Cerita mana yang tampil, urutannya, dan angka di bawah judulnya.',
    en: 'Which stories stand there, in which order, and the figures under its title.',
  },
  edit: { id: 'Susun halaman depan', en: 'Arrange the front page' },
  see: { id: 'Lihat halamannya', en: 'See the page' },
  leadStory: { id: 'Cerita utama', en: 'Lead story' },
  story: { id: 'Cerita', en: 'Story' },
  label: { id: 'Nama bagian', en: 'Name of the section' },
  others: { id: 'Cerita lain, menurut urutannya', en: 'Other stories, in their order' },
  unnamed: { id: 'Yang tidak disebut menyusul, yang terbaru dahulu.', en: 'Those not named follow, the newest first.' },
  up: { id: 'Naik', en: 'Up' },
  down: { id: 'Turun', en: 'Down' },
  out: { id: 'Keluarkan', en: 'Take out' },
  add: { id: 'Tambah cerita', en: 'Add a story' },
  figures: { id: 'Angka di bawah judul', en: 'Figures under the title' },
  kicker: { id: 'Di atas judul', en: 'Above the title' },
  title: { id: 'Judul', en: 'Title' },
  standfirst: { id: 'Teras', en: 'Standfirst' },
  figure: { id: 'Angka', en: 'Figure' },
  value: { id: 'Angka mana', en: 'Which figure' },
  who: { id: 'Siapa yang menyebutnya', en: 'Who gave it' },
  verdict: { id: 'Kesimpulan satu baris', en: 'The verdict in one line' },
  save: { id: 'Simpan halaman depan', en: 'Save the front page' },
  giveUp: { id: 'Kembali seperti semula', en: 'Back to how it was' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  unsaved: { id: 'Belum disimpan.', en: 'Not saved yet.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
