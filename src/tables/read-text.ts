import { parse } from 'csv-parse/sync';
import { largestFile, mostColumns, mostRows, type OpenedTable, tooLarge, trimRows, type Unreadable } from './sheet.ts';

/** How the bytes of a text may stand for signs. Only Windows-1252 has to be told: nothing in such a file says so. */
export type Encoding = 'utf-8' | 'windows-1252';

/** Text of bytes: UTF-16 and UTF-8 by their mark, else UTF-8; what is neither is refused until somebody says that it is Windows-1252. */
export function decodeText(bytes: Uint8Array, encoding: Encoding | null): { readonly text: string } | Unreadable {
  const [first, second] = bytes;
  const mark = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  try {
    return { text: new TextDecoder(mark ?? encoding ?? 'utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      needs: 'encoding',
      refusal: {
        id: 'Berkas ini bukan UTF-8. Bila disimpan oleh Excel lama di Windows, katakan bahwa sandinya Windows-1252; bila tidak, simpan ulang sebagai “CSV UTF-8”.',
        en: 'This file is not UTF-8. If an older Excel on Windows saved it, say that it is Windows-1252; otherwise save it again as “CSV UTF-8”.',
      },
    };
  }
}

const delimiters = ['\t', ';', ','] as const;

function rowsWith(text: string, delimiter: string): readonly (readonly string[])[] {
  return parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    // What was pasted may hold a quotation mark in the middle of a cell.
    relax_quotes: true,
    skip_empty_lines: false,
    to: mostRows + 1,
  });
}

/** In how many columns most rows agree that have more than one; 0 where none has. */
function agreement(rows: readonly (readonly string[])[]): number {
  const widths = Map.groupBy(
    rows.filter((row) => row.length > 1),
    ({ length }) => length,
  );
  return Math.max(0, ...Array.from(widths.values(), (group) => group.length));
}

/**
 * Reads a table of text. What was pasted from a spreadsheet is parted by tabs; a .csv by semicolons or commas, whichever more of its rows
 * agree on: `22,10;45.210` has one comma and is still two cells.
 */
export function readText(text: string): OpenedTable | Unreadable {
  if (text.length > largestFile) return tooLarge('5 MB');
  const clean = text.replaceAll(/\r\n?/g, '\n');
  const possible = clean.includes('\t') ? ['\t'] : delimiters;
  const readings = possible.flatMap((delimiter) => {
    try {
      return [rowsWith(clean, delimiter)];
    } catch {
      return [];
    }
  });
  const [best] = readings.toSorted((a, b) => agreement(b) - agreement(a));
  if (best === undefined)
    return {
      refusal: {
        id: 'Tanda kutipnya tidak berpasangan, sehingga batas selnya tidak terbaca. Salin tabelnya langsung dari lembar kerjanya.',
        en: 'Its quotation marks do not pair, so that no cell ends. Copy the table straight from its spreadsheet.',
      },
    };
  if (best.length > mostRows) return tooLarge(`> ${mostRows} baris/rows`);
  if (best.some((row) => row.length > mostColumns)) return tooLarge(`> ${mostColumns} kolom/columns`);
  const rows = trimRows(best.map((row) => row.map((cell) => ({ text: cell.replaceAll(/[\s\u00a0]+/g, ' ').trim() }))));
  const none = new Set<number>();
  return { sheets: [{ name: null, isHidden: false, rows, hiddenRows: none, hiddenColumns: none, remarks: [] }] };
}
