import { z } from 'zod';
import { messages } from '../../i18n/messages.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { unitName, unitNames } from '../../i18n/units.ts';
import { bilingual, choicesOf, day, field, identifier, ownId, partialDate } from './common.ts';

const levels = ['country', 'region', 'province', 'regency', 'city', 'branch-area', 'unspecified'] as const;

/** A place that has facts. Levels follow Indonesian administration; `branch-area` and `region` are BPJS Ketenagakerjaan's own. */
export const placeSchema = z.strictObject({
  id: ownId,
  level: field(z.enum(levels), {
    label: { id: 'Tingkat', en: 'Level' },
    help: { id: 'Tingkat wilayahnya.', en: 'What kind of place it is.' },
    example: 'city',
    choices: choicesOf({ id: placeWords.id.levels, en: placeWords.en.levels }, levels),
  }),
  codes: field(
    z
      .strictObject({
        bps: field(z.string().regex(/^\d{2}(\d{2})?$/), {
          label: { id: 'Kode BPS', en: 'BPS code' },
          help: {
            id: 'Dua angka untuk provinsi, empat untuk kabupaten dan kota.',
            en: 'Two figures for a province, four for a regency or city.',
          },
          example: '7471',
        }),
        kemendagri: field(z.string().regex(/^\d{2}(\.\d{2})?$/), {
          label: { id: 'Kode Kemendagri', en: 'Kemendagri code' },
          help: {
            id: 'Seperti kode BPS dengan titik, tetapi nomornya bisa lain.',
            en: 'Like the BPS code with a point, but its number may differ.',
          },
          example: '74.71',
        }),
      })
      .nullable(),
    {
      label: { id: 'Kode resmi', en: 'Official codes' },
      help: {
        id: 'Kode Badan Pusat Statistik (BPS) dan Kementerian Dalam Negeri (Kemendagri). Hanya provinsi, kabupaten, dan kota yang punya.',
        en: 'Codes of Statistics Indonesia (BPS) and of the Ministry of Home Affairs (Kemendagri). Only provinces, regencies and cities have them.',
      },
    },
  ),
  parent: field(identifier.nullable(), {
    label: { id: 'Wilayah di atasnya', en: 'The place around it' },
    help: { id: 'Wilayah yang melingkupinya, misalnya provinsinya.', en: 'What it lies in, such as its province.' },
    example: 'sulawesi-selatan',
    to: 'place',
  }),
  name: field(bilingual, {
    label: { id: 'Nama', en: 'Name' },
    help: {
      id: 'Nama lengkap, dengan “Kota” atau “Kabupaten”.',
      en: 'Its full name; in English a regency is called one.',
    },
    example: { id: 'Kota Kendari', en: 'Kendari' },
  }),
  aliases: field(z.array(z.string().trim().min(1)).min(1), {
    label: { id: 'Ejaan lain', en: 'Other spellings' },
    help: {
      id: 'Ejaan yang dipakai tabel untuk wilayah ini dan hanya untuk wilayah ini. Dengan ini impor tabel mengenalinya.',
      en: 'Spellings that tables use for this place and no other. The import of tables knows it by them.',
    },
    example: 'Pangkep',
  }).optional(),
  tile: field(
    z.strictObject({
      row: field(z.number().min(1).multipleOf(0.01), {
        label: { id: 'Baris', en: 'Row' },
        help: { id: 'Dihitung dari atas; boleh berpecahan.', en: 'Counted from the top; it may have a fraction.' },
      }),
      column: field(z.int().min(1).max(8), {
        label: { id: 'Kolom', en: 'Column' },
        help: { id: 'Dihitung dari kiri.', en: 'Counted from the left.' },
      }),
      name: field(z.string().min(1), {
        label: { id: 'Nama di kotak', en: 'Name on the tile' },
        help: { id: 'Nama yang muat di kotak itu.', en: 'A name that fits the tile.' },
      }),
    }),
    {
      label: { id: 'Letak di peta kotak', en: 'Place on the tile map' },
      help: {
        id: 'Letaknya di peta kotak provinsinya: baris dan kolom dari kiri atas, dan nama yang muat.',
        en: 'Where it lies on the tile map of its province: row and column from the top left, and a name that fits.',
      },
    },
  ).optional(),
  note: field(bilingual.nullable(), {
    label: { id: 'Catatan', en: 'Note' },
    help: {
      id: 'Yang mudah tertukar atau perlu diterangkan, seperti wilayah kerja yang namanya sama dengan kota.',
      en: 'What a reader could mistake about it, such as an area that is not the city it is named after.',
    },
    example: { id: 'Bukan Kabupaten Kendari.', en: 'Not the regency of that name.' },
  }),
});

export type Place = z.output<typeof placeSchema>;

export const placesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  places: z.array(placeSchema).min(1),
});

export const unitSchema = z.enum(unitNames);

/** The unit of a value, wherever one is written. */
export const unitField = field(unitSchema, {
  label: { id: 'Satuan', en: 'Unit' },
  help: { id: 'Angka itu dihitung dalam apa.', en: 'What the number is counted in.' },
  example: 'people',
  choices: Object.fromEntries(unitNames.map((unit) => [unit, { id: unitName(unit, 'id'), en: unitName(unit, 'en') }])),
});

/** What is measured: its words, its unit and who is above and below the line of a share. */
export const indicatorSchema = z.strictObject({
  id: ownId,
  name: field(bilingual, {
    label: { id: 'Nama', en: 'Name' },
    help: { id: 'Apa yang diukur, dalam beberapa kata.', en: 'What is measured, in a few words.' },
    example: { id: 'Cakupan kepesertaan', en: 'Coverage' },
  }),
  unit: unitField,
  definition: field(bilingual, {
    label: { id: 'Definisi', en: 'Definition' },
    help: {
      id: 'Apa persisnya yang dihitung, dan apa yang tidak. Tampil di halaman setiap angkanya.',
      en: 'What exactly is counted and what is not. It stands on the page of each of its numbers.',
    },
  }),
  numerator: field(bilingual.nullable(), {
    label: { id: 'Pembilang', en: 'Numerator' },
    help: { id: 'Untuk persentase: siapa yang dihitung.', en: 'For a percentage: who is counted.' },
    example: { id: 'pekerja yang terdaftar', en: 'workers who are enrolled' },
  }),
  denominator: field(bilingual.nullable(), {
    label: { id: 'Penyebut', en: 'Denominator' },
    help: { id: 'Untuk persentase: dari berapa banyak siapa.', en: 'For a percentage: out of whom.' },
    example: { id: 'pekerja yang memenuhi syarat', en: 'eligible workers' },
  }),
});

export type Indicator = z.output<typeof indicatorSchema>;

export const indicatorsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  indicators: z.array(indicatorSchema).min(1),
});

const sourceKinds = ['news', 'press-release', 'statistics', 'statute'] as const;

/** One document a fact came from. */
export const sourceSchema = z.strictObject({
  id: ownId,
  publisher: field(z.string().min(1), {
    label: { id: 'Penerbit', en: 'Publisher' },
    help: {
      id: 'Media, kantor, atau lembaga yang menerbitkannya.',
      en: 'The newspaper, office or body that published it.',
    },
    example: 'Tribun Timur',
  }),
  title: field(z.string().min(1), {
    label: { id: 'Judul dokumen', en: 'Title of the document' },
    help: { id: 'Persis seperti tertulis di sana.', en: 'Exactly as it is written there.' },
    example: '…',
  }),
  url: field(z.url({ protocol: /^https?$/ }), {
    label: { id: 'Alamat', en: 'Address' },
    help: { id: 'Alamat dokumennya di web.', en: 'The address of the document on the web.' },
    example: 'https://…',
  }),
  published: field(partialDate.nullable(), {
    label: { id: 'Tanggal terbit', en: 'Date of publication' },
    help: {
      id: 'Hari, bulan, atau tahun; kosong bila tidak tertulis, dan tidak pernah ditebak.',
      en: 'A day, a month or a year; empty when the copy at hand does not say, and never a guess.',
    },
    example: '2025-06-16',
  }),
  accessed: field(day, {
    label: { id: 'Kapan dibuka', en: 'When it was opened' },
    help: { id: 'Hari Anda membacanya.', en: 'The day on which you read it.' },
    example: '2026-11-27',
  }),
  language: field(z.enum(['id', 'en']), {
    label: { id: 'Bahasa', en: 'Language' },
    help: { id: 'Bahasa dokumennya.', en: 'The language the document is written in.' },
    choices: { id: { id: 'Indonesia', en: 'Indonesian' }, en: { id: 'Inggris', en: 'English' } },
  }),
  kind: field(z.enum(sourceKinds), {
    label: { id: 'Jenis', en: 'Kind' },
    help: { id: 'Dokumen macam apa ini.', en: 'What kind of document it is.' },
    example: 'news',
    choices: choicesOf({ id: messages.id.kinds, en: messages.en.kinds }, sourceKinds),
  }),
  speakers: field(z.array(z.string().min(1)), {
    label: { id: 'Yang dikutip', en: 'Who is quoted' },
    help: {
      id: 'Orang yang dikutip di dalamnya, dengan nama seperti tertulis.',
      en: 'People quoted in it, as it names them.',
    },
    example: 'Munafri Arifuddin',
  }),
  quoted: field(
    z.array(
      z.strictObject({
        by: field(z.string().min(1).nullable(), {
          label: { id: 'Siapa', en: 'Who' },
          help: {
            id: 'Yang mengucapkannya; kosong bila sumber itu sendiri.',
            en: 'Who said it; empty for the source itself.',
          },
        }),
        words: field(z.string().min(1), {
          label: { id: 'Kata-katanya', en: 'The words' },
          help: { id: 'Persis seperti tertulis.', en: 'Exactly as written.' },
        }),
      }),
    ),
    {
      label: { id: 'Petikan', en: 'Quotations' },
      help: {
        id: 'Kata-kata sumber yang boleh dikutip dan lebih panjang daripada delapan kata di sekitar sebuah angka, persis, dengan pengucapnya.',
        en: 'Words of the source that may be quoted and are longer than the eight around a figure, exactly, with who said them.',
      },
    },
  ).optional(),
  note: field(bilingual.nullable(), {
    label: { id: 'Keterandalan', en: 'Reliability' },
    help: {
      id: 'Seberapa dapat diandalkan: apa yang terpotong, tanggal mana yang hanya tanggal kejadian.',
      en: 'How far it can be relied on: what was cut off, where a date is only a dateline.',
    },
  }),
  weak: field(bilingual, {
    label: { id: 'Mengapa lemah', en: 'Why it is weak' },
    help: {
      id: 'Bila sumber ini lemah. Angka yang hanya ada di sumber lemah ikut lemah, dan tidak boleh dicetak sendirian.',
      en: 'Where this source is weak. A number found in weak sources only is weak too, and may not be printed by itself.',
    },
  }).optional(),
});

export type Source = z.output<typeof sourceSchema>;

export const sourcesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(sourceSchema).min(1),
});
