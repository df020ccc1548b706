import { unguardFormula } from './formula-guard.ts';
import type { Cell } from './write-csv.ts';

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The rows of a CSV file, or the line in which it stops being one (1-based). */
export type CsvReading = { readonly rows: readonly (readonly Cell[])[] } | { readonly brokenAt: number };

const lineOf = (text: string, offset: number) => text.slice(0, offset).split(/\r\n|\r|\n/).length;

/** Where the quoted text that begins at an offset ends: at its closing quote. -1 when it has none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** A cell without quotes: nothing, a number, or text as a spreadsheet may have saved it. */
function readBare(text: string): Cell {
  if (text === '') return null;
  return number.test(text) && Number.isFinite(Number(text)) ? Number(text) : unguardFormula(text);
}

/**
 * Reads what `writeCsv` wrote and gives the same rows: text, numbers and empty cells. Files that passed through a spreadsheet are
 * read too, with other line ends, a byte order mark or text without quotes.
 */
export function parseCsv(file: string): CsvReading {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    let end: number;
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close === -1) return { brokenAt: lineOf(text, at) };
      row.push(unguardFormula(text.slice(at + 1, close).replaceAll('""', '"')));
      end = close + 1;
    } else {
      end = at;
      while (end < text.length && !',\r\n'.includes(text.charAt(end))) end += 1;
      const bare = text.slice(at, end);
      if (bare.includes('"')) return { brokenAt: lineOf(text, at) };
      row.push(readBare(bare));
    }
    const next = text[end];
    if (next === ',') {
      at = end + 1;
      continue;
    }
    if (next !== undefined && next !== '\r' && next !== '\n') return { brokenAt: lineOf(text, end) };
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return { rows };
}
