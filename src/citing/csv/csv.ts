/**
 * Text that a spreadsheet would run as a formula when it opens the file: it begins with = + - @, their full-width forms, a tab or a
 * line end, perhaps after blanks or signs that nobody sees (OWASP, “CSV Injection”).
 */
const runs = /^(?:[\t\r\n]|[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠])/u;

/**
 * Text that programs take for a number, a truth or a gap although it stands in quotes (DuckDB, pandas, R and LibreOffice all look behind
 * them): digits with points, commas, blanks or an exponent, so that the code 94.10 comes out as 94.1 and "35.782" as thirty-six; and the
 * words that mean yes, no and nothing to them.
 */
const isMistaken = (text: string): boolean =>
  /^\s*[(+\-−]?\s*[$€£]?(?=[.,]?\d)[\d.,'’_\s]*(?:e[+-]?\d+)?\s*[%)]?\s*$/iu.test(text) ||
  /^\s*(?:[+-]?inf(?:inity)?|[+-]?nan|#?n\/?a|null|none|nil|true|false|t|f|<na>|0x[\da-f]+)\s*$/iu.test(text);

/** A year is the same as text and as a number, in every program. */
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** The text without marks of quotation around it, however many. */
const bare = (text: string): string => /^“+(.*?)”+$/s.exec(text)?.[1] ?? text;

const mustBeQuoted = (text: string): boolean => isMistaken(bare(text)) && !isYear(text);

/**
 * Makes text safe, in a way that can be undone. What a spreadsheet would run has an apostrophe put before it, and so has text that begins
 * with one. What programs would take for something else is put in marks of quotation, “94.10”: an apostrophe there leads DuckDB to take it
 * for the sign that the whole file escapes with.
 */
export const guardText = (text: string): string => {
  if (mustBeQuoted(text)) return `“${text}”`;
  return runs.test(text) || text.startsWith("'") ? `'${text}` : text;
};

/** The text as it was before `guardText`. */
export const unguardText = (text: string): string => {
  if (text.startsWith("'")) return text.slice(1);
  const inside = /^“(.*)”$/s.exec(text)?.[1];
  return inside !== undefined && mustBeQuoted(inside) ? inside : text;
};

/** Text, a number, or nothing: what is not known is an empty cell, never a zero. */
export type Cell = string | number | null;

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') {
    if (!cell.isWellFormed()) throw new RangeError('half a sign cannot be written as UTF-8');
    return `"${guardText(cell).replaceAll('"', '""')}"`;
  }
  if (!Number.isFinite(cell)) throw new RangeError(`${cell} cannot be written as a number`);
  return String(cell);
}

/**
 * Rows as CSV (RFC 4180): commas, CRLF, UTF-8. Text stands in quotes, always; a number never does and has a decimal point; an empty
 * cell is nothing at all. So `parseCsv` gives back the very rows. Text that a program would run or take for a number is guarded.
 *
 * There is no byte order mark: programs that read UTF-8 as it stands (Python, R, awk, browsers' fetch of bytes) would take it for
 * part of the first column's name. A spreadsheet set to Indonesian has to be told of the comma and the point anyway, and in the same
 * dialogue of UTF-8.
 */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The rows of a CSV file, or the line in which it stops being one (1-based). */
type CsvReading = { readonly rows: readonly (readonly Cell[])[] } | { readonly brokenAt: number };

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
  return number.test(text) && Number.isFinite(Number(text)) ? Number(text) : unguardText(text);
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
      row.push(unguardText(text.slice(at + 1, close).replaceAll('""', '"')));
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
