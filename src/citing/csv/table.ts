import { type Cell, writeCsv } from './csv.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { type Language, languages } from '../../i18n/locale.ts';

/** The types of Table Schema (Data Package 2.0) that we use. A list stands in one cell, its items parted by the delimiter. */
export type ColumnType = 'string' | 'number' | 'integer' | 'date' | 'list';

export interface ColumnDescription {
  /** The same in every language, for programs. */
  readonly name: string;
  readonly type: ColumnType;
  readonly format?: 'uri';
  /** Of a list. */
  readonly delimiter?: string;
  /** Never empty. */
  readonly required?: boolean;
  /** Everything that may stand in it. */
  readonly values?: readonly string[];
  readonly description: Bilingual;
}

/** A column and how it is read from what a row is about. */
export interface Column<Row> extends ColumnDescription {
  read(row: Row): Cell | readonly string[];
}

/** Words in both languages, which become one column or two. */
export interface WordsColumn<Row> {
  readonly name: string;
  readonly required?: boolean;
  readonly description: Bilingual;
  words(row: Row): Bilingual | null;
}

const tongue: Readonly<Record<Language, Bilingual>> = {
  id: { id: 'Dalam bahasa Indonesia.', en: 'In Indonesian.' },
  en: { id: 'Dalam bahasa Inggris.', en: 'In English.' },
};

/** One column in the language of the file, or with `both` one for each: `caveat_id`, `caveat_en`. */
export function wordsColumns<Row>(column: WordsColumn<Row>, language: Language | 'both'): readonly Column<Row>[] {
  const { name, required, description, words } = column;
  const shared = { type: 'string', ...(required === true ? { required } : {}) } as const;
  if (language !== 'both') return [{ ...shared, name, description, read: (row) => words(row)?.[language] ?? null }];
  return languages.map((each) => ({
    ...shared,
    name: `${name}_${each}`,
    description: { id: `${description.id} ${tongue[each].id}`, en: `${description.en} ${tongue[each].en}` },
    read: (row) => words(row)?.[each] ?? null,
  }));
}

/** Ids, addresses and the like are parted by a blank, which none of them holds; titles and names by a bar between blanks. */
export const listOf = (delimiter: ' ' | ' | ') => ({ type: 'list', delimiter }) as const;

/** Whether the column's text is guarded against being run as a formula. Nothing of ours that is not words begins like one. */
export const isGuarded = ({ type, format }: ColumnDescription): boolean =>
  (type === 'string' || type === 'list') && format === undefined;

/** A table to take away: what it is, its columns, and its rows in the order of the columns. */
export interface DataTable {
  /** Of its files, such as `dispute-sides`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly columns: readonly ColumnDescription[];
  /** Columns that name a row together. */
  readonly key: readonly string[];
  /** Columns that hold the key of a row in another table. */
  readonly links: Readonly<Record<string, string>>;
  readonly rows: readonly (readonly (Cell | readonly string[])[])[];
}

/** A table whose rows are read column by column from what they are about. */
export const makeTable = <Row>(
  about: Pick<DataTable, 'name' | 'title' | 'description' | 'key'> & Partial<Pick<DataTable, 'links'>>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): DataTable => ({
  links: {},
  ...about,
  columns,
  rows: rows.map((row) => columns.map((column) => column.read(row))),
});

/** What stands in one cell of a CSV file. A list without items is an empty cell. */
function flatten(cell: Cell | readonly string[], delimiter = ' '): Cell {
  if (typeof cell !== 'object' || cell === null) return cell;
  return cell.length === 0 ? null : cell.join(delimiter);
}

/** The table as CSV; a list stands in one cell. */
export const tableCsv = ({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string =>
  writeCsv([
    columns.map(({ name }) => name),
    ...rows.map((row) => row.map((cell, index) => flatten(cell, columns[index]?.delimiter))),
  ]);

/** The table as JSON: an array with one object for each row, a row to a line, with true numbers, lists and null. */
export function tableJson({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** A column of text that is the same in every language: an id, a code, one of a few words. */
export const plainColumn = <Row>(
  name: string,
  [id, en]: readonly [id: string, en: string],
  read: (row: Row) => Cell,
  more: { readonly required?: boolean; readonly values?: readonly string[] } = {},
): Column<Row> => ({ name, type: 'string', description: { id, en } satisfies Bilingual, read, ...more });

/** The id that names a row. */
export const idColumn = <Row extends { readonly id: string }>(): Column<Row> =>
  plainColumn('id', ['Id, yang tidak pernah berganti.', 'Id, which never changes.'], ({ id }) => id, {
    required: true,
  });
