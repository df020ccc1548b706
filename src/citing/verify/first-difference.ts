/** Where two texts part, for a reader who has one of them. */
export interface FirstDifference {
  /** 1-based. */
  readonly line: number;
  /** The words around it as they stand in the reader's file, and as they were published; empty past the end. */
  readonly theirs: string;
  readonly ours: string;
  /** Only line ends or a byte order mark differ, as when a spreadsheet has saved the file again. */
  readonly onlyForm: boolean;
}

/** UTF-16 units shown before and after the place: lines of a record are as long as the whole file. */
const around = 60;

const plain = (text: string) =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd();

const excerpt = (text: string, at: number): string => {
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

/** The first place at which a reader's text is not what was published; null when they are the same. */
export function firstDifference(theirs: string, ours: string): FirstDifference | null {
  if (theirs === ours) return null;
  const [mine, right] = [plain(theirs), plain(ours)];
  if (mine === right) return { line: 1, theirs: '', ours: '', onlyForm: true };
  const at = commonLength(mine, right);
  return {
    line: mine.slice(0, at).split('\n').length,
    theirs: excerpt(mine, at),
    ours: excerpt(right, at),
    onlyForm: false,
  };
}
