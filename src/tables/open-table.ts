import { sha256 } from '../facts/fingerprint.ts';
import { decodeText, readText } from './read-text.ts';
import { type OpenedTable, type Sheet, largestFile, tooLarge, type Unreadable } from './sheet.ts';
import type { ImportSettings } from './import-settings.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A table as it came: pasted, or a file with its bytes. */
export type GivenTable =
  { readonly file: null; readonly text: string } | { readonly file: string; readonly bytes: Uint8Array };

/** Opens a table by what it is: a workbook by its name, anything else as text. */
export function openTable(given: GivenTable, encoding: ImportSettings['encoding']): OpenedTable | Unreadable {
  if (given.file === null) return readText(given.text);
  if (given.bytes.length > largestFile) return tooLarge('> 5 MB');
  if (/\.xlsx$/i.test(given.file)) return readXlsx(given.bytes);
  if (/\.(?:xls|ods|numbers|pdf|docx?)$/i.test(given.file))
    return {
      refusal: {
        id: 'Jenis berkas ini tidak dibaca. Simpan sebagai .xlsx atau CSV UTF-8, atau salin tabelnya dan tempel.',
        en: 'Files of this kind are not read. Save it as .xlsx or CSV UTF-8, or copy the table and paste it.',
      },
    };
  const decoded = decodeText(given.bytes, encoding ?? null);
  return 'text' in decoded ? readText(decoded.text) : decoded;
}

/** SHA-256 of a table as it came, which stands with each number read from it. */
export const tableSum = (given: GivenTable): string =>
  sha256(given.file === null ? new TextEncoder().encode(given.text) : given.bytes);

/** The sheet that was chosen, else the first that is not hidden and holds something. */
export const chosenSheet = ({ sheets }: OpenedTable, name: string | null | undefined): Sheet | null =>
  sheets.find((sheet) => name !== null && name !== undefined && sheet.name === name) ??
  sheets.find(({ isHidden, rows }) => !isHidden && rows.length > 0) ??
  sheets[0] ??
  null;
