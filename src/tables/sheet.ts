import type { Bilingual } from '../facts/schema/common.ts';

/** A cell as whoever made the table saw it. */
export interface Cell {
  /** What it shows; empty where it shows nothing. A number of a workbook shows in the English way, grouped where its format is: `45,210.50`. */
  readonly text: string;
  /** The number in a workbook's cell, as it shows: 51.23 % has the value 51.23 and 2 decimals. Text leaves it open how it is read. */
  readonly number?: { readonly value: number; readonly decimals: number; readonly isPercent: boolean };
  /** The day or the month of a cell that holds a date, as data/ writes it. */
  readonly period?: string;
}

export interface Sheet {
  /** Null where a table has no sheets. */
  readonly name: string | null;
  readonly isHidden: boolean;
  /** From the first row of the sheet on, each from column A on. */
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that the workbook hides, counted from 1. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Columns that the workbook hides, counted from 0. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** What whoever reads it should know: formulas, merged cells, errors. */
  readonly remarks: readonly Bilingual[];
}

/** A table as it was pasted or opened. */
export interface OpenedTable {
  readonly sheets: readonly Sheet[];
}

/** Why a table cannot be opened. */
export interface Unreadable {
  readonly refusal: Bilingual;
  /** Set where it could be read once somebody has said how. */
  readonly needs?: 'encoding';
}

/** Larger files are none that a newsroom would retype. */
export const largestFile = 5 * 1024 * 1024;
export const mostRows = 5000;
export const mostColumns = 100;

export const emptyCell: Cell = { text: '' };

/** 0 is A, 26 is AA. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** `AB` is 27; -1 for what is no column. */
export const columnIndex = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Rows without anything at their end or below them. */
export function trimRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const last = rows.findLastIndex((row) => row.some(({ text }) => text !== ''));
  return rows.slice(0, last + 1).map((row) => row.slice(0, row.findLastIndex(({ text }) => text !== '') + 1));
}

export const tooLarge = (what: string): Unreadable => ({
  refusal: {
    id: `Tabel ini terlalu besar: ${what}. Ambil bagian yang diperlukan saja, lalu coba lagi.`,
    en: `This table is too large: ${what}. Take only the part that is needed, then try again.`,
  },
});
