import { type Cell, parseCsv, writeCsv } from './csv.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { type Language, languages } from '../../i18n/locale.ts';

/** The types of Table Schema (Data Package 2.0) that we use. A list stands in one cell, its items parted by the delimiter. */
type ColumnType = 'string' | 'number' | 'integer' | 'date' | 'list';

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

/** What each column holds, by its name. */
type Meanings<Name extends PropertyKey> = Readonly<Record<Name, Bilingual>>;

type More = Partial<Pick<ColumnDescription, 'type' | 'format' | 'delimiter' | 'required' | 'values'>>;

/** A column that is the same in every language; of text, unless `more` says otherwise. */
export const column = <Row, About extends Meanings<keyof About>>(
  about: About,
  name: keyof About & string,
  read: Column<Row>['read'],
  more: More = {},
): Column<Row> => ({ name, type: 'string', description: about[name], read, ...more });

const tongue: Readonly<Record<Language, Bilingual>> = {
  id: { id: 'Dalam bahasa Indonesia.', en: 'In Indonesian.' },
  en: { id: 'Dalam bahasa Inggris.', en: 'In English.' },
};

/** Words in the language of the file: one column, or with `both` one for each language: `caveat_id`, `caveat_en`. */
export function inWords<Row, About extends Meanings<keyof About>>(
  about: About,
  name: keyof About & string,
  words: (row: Row) => Bilingual | null,
  language: Language | 'both',
  more: More = {},
): readonly Column<Row>[] {
  if (language !== 'both') return [column(about, name, (row) => words(row)?.[language] ?? null, more)];
  const { description } = column(about, name, () => null);
  return languages.map((each) => ({
    type: 'string',
    name: `${name}_${each}`,
    description: { id: `${description.id} ${tongue[each].id}`, en: `${description.en} ${tongue[each].en}` },
    read: (row) => words(row)?.[each] ?? null,
    ...more,
  }));
}

/** Ids, addresses and the like are parted by a blank, which none of them holds; titles and names by a bar between blanks. */
export const listOf = (delimiter: ' ' | ' | ') => ({ type: 'list', delimiter }) as const;

/** Whether the column's text is guarded against being run or misread. Days and addresses are nothing else to any program. */
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

/** A CSV of ours as JSON: an array with one object for each row, a row to a line. Throws RangeError when it is none. */
export function csvAsJson(csv: string): string {
  const reading = parseCsv(csv);
  if ('brokenAt' in reading) throw new RangeError(`line ${reading.brokenAt} is no CSV`);
  const [header = [], ...rows] = reading.rows;
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(header.map((name, index) => [String(name), row[index] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** The table as JSON: an array with one object for each row, a row to a line, with true numbers, lists and null. */
export function tableJson({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))),
  );
  return `[\n${lines.join(',\n')}\n]\n`;
}
