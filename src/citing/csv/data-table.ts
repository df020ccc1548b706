import type { Bilingual } from '../../facts/schema/common.ts';
import type { Column, ColumnDescription } from './column.ts';
import { writeCsv, type Cell } from './write-csv.ts';

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
