import { unguardText } from '../csv/csv.ts';

/** Where two texts part, for a reader who has one of them. */
export interface FirstDifference {
  /** 1-based. */
  readonly line: number;
  /** The words around it as they stand in the reader's file, and as they were published; empty past the end. */
  readonly theirs: string;
  readonly ours: string;
  /** Only line ends, quotes, the marks between cells or a byte order mark differ, as when a spreadsheet has saved the file again. */
  readonly onlyForm: boolean;
}

/** UTF-16 units shown before and after the place: lines of a record are as long as the whole file. */
const around = 60;

/** A text without what a program changes when it saves a file again: line ends, a byte order mark, blanks at the end. */
export const plainText = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();

const excerpt = (text: string, at: number): string => {
  if (at > text.length) return '';
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - around);
  const end = text.indexOf('\n', at);
  return text.slice(start, Math.min(end === -1 ? text.length : end, at + around)).toWellFormed();
};

/** How far two texts are the same. */
export function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  return at;
}

/**
 * The first place at which a reader's text is not what was published; null when they are the same.
 * @param normalise leaves out what does not count
 */
export function firstDifference(
  theirs: string,
  ours: string,
  normalise: (text: string) => string = plainText,
): FirstDifference | null {
  if (theirs === ours) return null;
  const [mine, right] = [normalise(theirs), normalise(ours)];
  if (mine === right) return { line: 1, theirs: '', ours: '', onlyForm: true };
  const common = commonLength(mine, right);
  // Where one has ended and the other goes on, what differs is the next line.
  const isEnd = Math.min(mine.length, right.length) === common && [mine, right].some((text) => text[common] === '\n');
  const at = isEnd ? common + 1 : common;
  return {
    line: (mine.length < at ? right : mine).slice(0, at).split('\n').length,
    theirs: excerpt(mine, at),
    ours: excerpt(right, at),
    onlyForm: false,
  };
}

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
    const said = unguardText(quoted?.replaceAll('""', '"') ?? bare ?? '');
    // A spreadsheet set to Indonesian writes decimals with a comma.
    const number = said.replace(/^(-?\d+),(\d+)$/, '$1.$2');
    return number + (end === mark ? separator : end);
  });
}

/** Cells as they are shown to a reader. */
export const showCells = (cells: string): string => cells.replaceAll(separator, ', ');
