import { guardFormula } from './formula-guard.ts';

/** Text, a number, or nothing: what is not known is an empty cell, never a zero. */
export type Cell = string | number | null;

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    if (!cell.isWellFormed()) throw new RangeError('half a sign cannot be written as UTF-8');
    return `"${guardFormula(cell).replaceAll('"', '""')}"`;
  }
  if (!Number.isFinite(cell)) throw new RangeError(`${cell} cannot be written as a number`);
  return String(cell);
}

/**
 * Rows as CSV (RFC 4180): commas, CRLF, UTF-8. Text stands in quotes, always; a number never does and has a decimal point; an empty
 * cell is nothing at all. So `parseCsv` gives back the very rows. Text that a spreadsheet would run is guarded by an apostrophe.
 *
 * There is no byte order mark: programs that read UTF-8 as it stands (Python, R, awk, browsers' fetch of bytes) would take it for
 * part of the first column's name. A spreadsheet set to Indonesian has to be told of the comma and the point anyway, and in the same
 * dialogue of UTF-8.
 */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
