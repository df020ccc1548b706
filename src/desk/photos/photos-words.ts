import type { Bilingual } from '../../facts/schema/common.ts';

/** Words of the dialog that adds a photo. */
export const photosWords = {
  add: { id: 'Tambah foto…', en: 'Add a photo…' },
  title: { id: 'Tambah foto', en: 'Add a photo' },
  choose: { id: 'Pilih foto, atau jatuhkan di sini', en: 'Choose a photo, or drop it here' },
  kinds: {
    id: 'JPEG, PNG, atau WebP, lebar 800 piksel atau lebih. Lokasi dan catatan kamera dihapus.',
    en: 'JPEG, PNG or WebP, 800 pixels wide or more. Where it was taken and other notes of the camera are removed.',
  },
  unreadable: { id: 'Berkas ini bukan foto yang dapat dibuka.', en: 'This file is no photo that can be opened.' },
  chosen: { id: 'Foto yang dipilih', en: 'The chosen photo' },
  altId: { id: 'Yang terlihat, dalam bahasa Indonesia', en: 'What is to be seen, in Indonesian' },
  altEn: { id: 'Yang terlihat, dalam bahasa Inggris', en: 'What is to be seen, in English' },
  altHelp: {
    id: 'Satu kalimat bagi pembaca yang tidak melihat fotonya.',
    en: 'One sentence for readers who do not see the photo.',
  },
  captionId: {
    id: 'Keterangan, dalam bahasa Indonesia (boleh kosong)',
    en: 'Caption in Indonesian (may be left empty)',
  },
  captionEn: { id: 'Keterangan, dalam bahasa Inggris (boleh kosong)', en: 'Caption in English (may be left empty)' },
  credit: { id: 'Siapa yang memotret', en: 'Who took it' },
  licence: { id: 'Dasar pemuatan', en: 'On what ground it is printed' },
  source: { id: 'Alamat asalnya', en: 'The address it came from' },
  whereId: { id: 'Di mana, dalam bahasa Indonesia (boleh kosong)', en: 'Where, in Indonesian (may be left empty)' },
  whereEn: { id: 'Di mana, dalam bahasa Inggris (boleh kosong)', en: 'Where, in English (may be left empty)' },
  taken: { id: 'Kapan dipotret (boleh kosong)', en: 'When it was taken (may be left empty)' },
  takenHelp: { id: 'Misalnya 2026-05-01, 2026-05, atau 2026.', en: 'Such as 2026-05-01, 2026-05 or 2026.' },
  put: { id: 'Taruh di cerita', en: 'Put into the story' },
  cancel: { id: 'Batal', en: 'Cancel' },
} as const satisfies Readonly<Record<string, Bilingual>>;
