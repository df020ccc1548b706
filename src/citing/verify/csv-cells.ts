import { plainText } from './first-difference.ts';

/** Stands between cells, where no text of ours has it. */
const separator = '\u001f';

const marks = [',', ';', '\t'];

const count = (text: string, mark: string): number => text.split(mark).length;

/**
 * The cells of a CSV file without its quotes, byte order mark and line ends, and with whatever mark a spreadsheet put between them: files that
 * say the same are the same text.
 */
export function csvCells(file: string): string {
  const text = plainText(file);
  const [head = ''] = text.split('\n', 1);
  const mark = marks.toSorted((a, b) => count(head, b) - count(head, a))[0] ?? ',';
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${mark}\\n]*))(${mark}|\\n|$)`, 'g');
  return text.replace(cell, (_, quoted: string | undefined, bare: string | undefined, end: string) => {
    return (quoted?.replaceAll('""', '"') ?? bare ?? '') + (end === mark ? separator : end);
  });
}

/** Cells as they are shown to a reader. */
export const showCells = (cells: string): string => cells.replaceAll(separator, ', ');
