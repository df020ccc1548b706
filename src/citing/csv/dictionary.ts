import type { Bilingual } from '../../facts/schema/common.ts';
import { tableTitles } from '../../i18n/data-words.ts';
import { type Column, type ColumnDescription, type DataTable, isGuarded, listOf, makeTable } from './table.ts';

interface Entry {
  readonly file: string;
  readonly column: ColumnDescription;
}

/** What was done to words that begin like a formula, and how to undo it. */
export const guardNote: Bilingual = {
  id: "Teks yang diawali = + - @ (juga bentuk lebarnya), tab, pergantian baris, atau tanda petik tunggal diberi satu tanda petik tunggal (') di depannya, agar aplikasi lembar kerja tidak menjalankannya sebagai rumus. Buang satu tanda petik tunggal di awal untuk mendapat teks aslinya.",
  en: "Text that begins with = + - @ (or their full-width forms), a tab, a line break or an apostrophe has one apostrophe (') put before it, so that no spreadsheet runs it as a formula. Remove one leading apostrophe to have the text as it was.",
};

const columns: readonly Column<Entry>[] = [
  {
    name: 'file',
    type: 'string',
    required: true,
    description: { id: 'Berkas CSV tempat kolom ini.', en: 'The CSV file that the column stands in.' },
    read: ({ file }) => file,
  },
  {
    name: 'column',
    type: 'string',
    required: true,
    description: { id: 'Nama kolom.', en: 'Name of the column.' },
    read: ({ column }) => column.name,
  },
  {
    name: 'type',
    type: 'string',
    required: true,
    values: ['string', 'number', 'integer', 'date', 'list'],
    description: { id: 'Jenis isinya, menurut Table Schema.', en: 'Type of what it holds, after Table Schema.' },
    read: ({ column }) => column.type,
  },
  {
    name: 'list_delimiter',
    type: 'string',
    description: {
      id: 'Untuk list: pemisah isinya; blank berarti satu spasi.',
      en: 'For a list: what parts its items; blank means one space.',
    },
    read: ({ column }) => (column.delimiter === ' ' ? 'blank' : (column.delimiter?.trim() ?? null)),
  },
  {
    name: 'never_empty',
    type: 'string',
    required: true,
    values: ['yes', 'no'],
    description: { id: 'Apakah selalu terisi.', en: 'Whether it is always filled.' },
    read: ({ column }) => (column.required === true ? 'yes' : 'no'),
  },
  {
    name: 'values',
    ...listOf(' '),
    description: { id: 'Semua isi yang mungkin, bila terbatas.', en: 'Everything it may hold, where that is limited.' },
    read: ({ column }) => column.values ?? [],
  },
  {
    name: 'description_id',
    type: 'string',
    required: true,
    description: { id: 'Artinya, dalam bahasa Indonesia.', en: 'What it means, in Indonesian.' },
    read: ({ column }) => column.description.id,
  },
  {
    name: 'description_en',
    type: 'string',
    required: true,
    description: { id: 'Artinya, dalam bahasa Inggris.', en: 'What it means, in English.' },
    read: ({ column }) => column.description.en,
  },
  {
    name: 'formula_guard_id',
    type: 'string',
    description: {
      id: 'Apa yang dilakukan agar teksnya tidak dijalankan sebagai rumus.',
      en: 'What keeps its text from being run as a formula, in Indonesian.',
    },
    read: ({ column }) => (isGuarded(column) ? guardNote.id : null),
  },
  {
    name: 'formula_guard_en',
    type: 'string',
    description: { id: 'Hal yang sama dalam bahasa Inggris.', en: 'The same in English.' },
    read: ({ column }) => (isGuarded(column) ? guardNote.en : null),
  },
];

/** Every column of the tables that go into one package, described in both languages. */
export const dictionaryTable = (tables: ReadonlyMap<string, Pick<DataTable, 'columns'>>): DataTable =>
  makeTable(
    {
      name: 'dictionary',
      title: tableTitles.dictionary,
      description: { id: 'Arti setiap kolom.', en: 'What each column means.' },
      key: ['file', 'column'],
    },
    columns,
    [...tables].flatMap(([file, table]) => table.columns.map((column) => ({ file, column }))),
  );
