import { columnWords as about } from './column-words.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { tableTitles } from '../../i18n/data-words.ts';
import { column, type Column, type ColumnDescription, type DataTable, isGuarded, listOf, makeTable } from './table.ts';

interface Entry {
  readonly file: string;
  readonly column: ColumnDescription;
}

/** What was done to words that begin like a formula or look like a number, and how to undo it. */
export const guardNote: Bilingual = {
  id: "Teks yang diawali = + - @ (juga bentuk lebarnya), tab, pergantian baris, atau tanda petik tunggal diberi satu tanda petik tunggal (') di depannya, agar tidak dijalankan sebagai rumus. Teks yang tampak seperti bilangan atau sel kosong ditulis dalam tanda kutip: “94.10”, “NA”. Buang tanda petik tunggal di awal atau sepasang tanda kutip itu untuk mendapat teks aslinya.",
  en: "Text that begins with = + - @ (or their full-width forms), a tab, a line break or an apostrophe has one apostrophe (') put before it, so that it is not run as a formula. Text that looks like a number or an empty cell stands in quotation marks: “94.10”, “NA”. Remove the leading apostrophe, or that pair of marks, to have the text as it was.",
};

const columns: readonly Column<Entry>[] = [
  column(about.dictionary, 'file', ({ file }) => file, { required: true }),
  column(about.dictionary, 'column', ({ column }) => column.name, { required: true }),
  column(about.dictionary, 'type', ({ column }) => column.type, {
    required: true,
    values: ['string', 'number', 'integer', 'date', 'list'],
  }),
  column(about.dictionary, 'list_delimiter', ({ column }) =>
    column.delimiter === ' ' ? 'blank' : (column.delimiter?.trim() ?? null),
  ),
  column(about.dictionary, 'never_empty', ({ column }) => (column.required === true ? 'yes' : 'no'), {
    required: true,
    values: ['yes', 'no'],
  }),
  column(about.dictionary, 'values', ({ column }) => column.values ?? [], { ...listOf(' ') }),
  column(about.dictionary, 'description_id', ({ column }) => column.description.id, { required: true }),
  column(about.dictionary, 'description_en', ({ column }) => column.description.en, { required: true }),
  column(about.dictionary, 'text_guard_id', ({ column }) => (isGuarded(column) ? guardNote.id : null)),
  column(about.dictionary, 'text_guard_en', ({ column }) => (isGuarded(column) ? guardNote.en : null)),
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
