import { matchPlace } from './match-place.ts';
import { readNumberCell } from './read-number.ts';
import { type Cell, columnIndex, emptyCell, type Sheet } from './sheet.ts';
import type { ImportSettings } from './import-settings.ts';
import type { Place } from '../facts/schema/subject.ts';

/** What a row of somebody’s table is. Only those of data are imported. */
export type RowKind = 'title' | 'head' | 'data' | 'total' | 'note' | 'empty';

export interface TableRow {
  /** Counted from 1, as the spreadsheet does. */
  readonly row: number;
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
}

type Places = ReadonlyMap<string, Place>;

const filled = (cells: readonly Cell[]) => cells.filter(({ text }) => text !== '');

const isYear = ({ text }: Cell): boolean => /^(?:19|20)\d\d$/.test(text);

const isFigure = (cell: Cell): boolean => {
  const { is } = readNumberCell(cell);
  return is !== 'words' && is !== 'gap';
};

/** `(1) (2) (3)` under the names of the columns. */
const isNumbering = (cells: readonly Cell[]): boolean =>
  filled(cells).length > 1 && filled(cells).every(({ text }) => /^[([]\s*\d+\s*[)\]]$/.test(text));

/** By its name, or by a code with its point; what is all digits may be any number. */
const namesPlace = (cells: readonly Cell[], places: Places): boolean =>
  cells.some(({ text }) => /\p{L}|^\d\d\.\d\d$/u.test(text) && matchPlace(text, places, null).is === 'place');

/** The row in which the names of the columns stand, counted from 1; 0 where the table begins with its numbers. */
export function suggestHead({ rows }: Sheet, places: Places): number {
  const isData = (cells: readonly Cell[]) =>
    !isNumbering(cells) && cells.some((cell) => isFigure(cell) && !isYear(cell)) && filled(cells).length > 1;
  const withPlace = rows.findIndex((cells) => isData(cells) && namesPlace(cells, places));
  const first = withPlace === -1 ? rows.findIndex(isData) : withPlace;
  const above = rows.slice(0, Math.max(0, first));
  // The first place of a table may have no number; the names of columns name none, unless they are the years of one.
  const isHead = (cells: readonly Cell[]) =>
    filled(cells).length > 1 && !isNumbering(cells) && (cells.some(isYear) || !namesPlace(cells, places));
  return above.findLastIndex(isHead) + 1;
}

/** What a column is called: the nearest text above its first number. */
export function columnHeads({ rows }: Sheet, head: number): readonly string[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) => {
    const own = rows[head - 1]?.[index]?.text ?? '';
    // Two rows of names, the upper one merged over several columns.
    const above =
      own === '' && head > 1 && filled(rows[head - 2] ?? []).length > 1 ? rows[head - 2]?.[index]?.text : '';
    return own || (above ?? '');
  });
}

const totalPattern = /^(?:sub\s*)?(?:jumlah|total|rata-rata|rerata|average|mean|sum)\b/i;
const notePattern = /^(?:sumber|catatan|ket(?:erangan)?|source|notes?)\b\s*[.:]|^[*†‡¹²³]|^\d\)|^[a-z]\)\s/i;

function kindOf(cells: readonly Cell[], row: number, head: number, place: Cell, places: Places): RowKind {
  const some = filled(cells);
  if (some.length === 0) return 'empty';
  if (row < head) return 'title';
  if (row === head || isNumbering(cells)) return 'head';
  if (totalPattern.test(place.text) || totalPattern.test(some[0]?.text ?? '')) return 'total';
  if (notePattern.test(some[0]?.text ?? '')) return 'note';
  if (some.length === 1 && !isFigure(some[0] ?? emptyCell) && matchPlace(place.text, places, null).is !== 'place')
    return 'note';
  return 'data';
}

/** The letter of the column that is this, or null. */
export const columnThatIs = (
  columns: ImportSettings['columns'],
  is: 'place' | 'period' | 'status' | 'unit',
): string | null => Object.entries(columns).find(([, column]) => column.is === is)?.[0] ?? null;

export const cellIn = ({ cells }: Pick<TableRow, 'cells'>, letter: string | null): Cell =>
  (letter === null ? undefined : cells[columnIndex(letter)]) ?? emptyCell;

/** Every row with what it is. */
export function readRows(sheet: Sheet, { head, columns }: ImportSettings, places: Places): readonly TableRow[] {
  const letter = columnThatIs(columns, 'place');
  return sheet.rows.map((cells, index) => {
    const row = index + 1;
    return { row, cells, kind: kindOf(cells, row, head, cellIn({ cells }, letter), places) };
  });
}
