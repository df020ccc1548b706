import { Annotation, EditorState, Transaction, type TransactionSpec } from '@codemirror/state';
import { headEnd, headLines, type HeadLine } from './scan-text.ts';

/** Set on what a button, the form or the desk itself writes: it may change the head's hidden lines, which typing may not. */
export const byButton = Annotation.define<true>();

/** Lines of the head that are written in the editor; all others are for the form. */
const inText = /^(?:title|kicker|standfirst|description|summary\.\d|short|cost|gets|pays)$/;

export const shownHeadLines = (text: string): readonly HeadLine[] =>
  headLines(text).filter(({ key }) => inText.test(key));

/** Lines of the head that the form writes: hidden in the editor. */
export const isInForm = (line: string): boolean =>
  /^(?:---|(?:published|updated|byline|event|asked|chart|topics|draft|summary|order|checked):|\s)/.test(line);

interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Words as they may stand between the quotation marks of the head: one line, and no straight quotes. */
const harmless = (typed: string, behind: string, quote: HeadLine['quote']): string =>
  typed
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('\\', '')
    .replace(/"/g, (_sign, at: number) => (/^[\s("]?$/.test(at === 0 ? behind : (typed[at - 1] ?? '')) ? '“' : '”'))
    .replaceAll("'", quote === "'" ? '’' : "'");

/** A line of the head that is shown as it stands, since nobody could read words out of it: it is mended by hand. */
function isRawLine(text: string, { from, to }: Change): boolean {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const line = text.slice(start, text.indexOf('\n', from));
  return (
    to <= start + line.length && !isInForm(line) && !shownHeadLines(text).some(({ lineStart }) => lineStart === start)
  );
}

/**
 * What becomes of a change that touches the head. Words are changed within their line. What reaches beyond the head changes the text behind
 * it alone, so that a whole text is pasted below the head that stands; what covers several lines takes away their words.
 */
function spareHead(text: string, change: Change): readonly Change[] {
  const { from, to, insert } = change;
  const end = headEnd(text);
  // A whole file in its place has a head of its own.
  if (to >= text.length && headEnd(insert) > 0) return [{ from: 0, to, insert }];
  if (to > end) return [{ from: end, to, insert: `\n${insert.replace(/^\n+/, '')}` }];
  const touched = shownHeadLines(text).filter((line) => line.start <= to && line.end >= from);
  if (touched.length === 0 && isRawLine(text, change)) return [{ from, to, insert: insert.replace(/\s*\n\s*/g, ' ') }];
  return touched.map((line, index) => {
    const start = Math.max(from, line.start);
    const behind = text.slice(Math.max(0, start - 1), start);
    return { from: start, to: Math.min(to, line.end), insert: index === 0 ? harmless(insert, behind, line.quote) : '' };
  });
}

/** Typing keeps the head a head: straight quotes become curly ones, line breaks spaces, and no key or quotation mark is typed away. */
export const keepHead = EditorState.transactionFilter.of((transaction): Transaction | readonly TransactionSpec[] => {
  if (!transaction.docChanged || transaction.annotation(byButton) === true) return transaction;
  if (transaction.isUserEvent('undo') || transaction.isUserEvent('redo')) return transaction;
  const { doc } = transaction.startState;
  const before = doc.toString();
  const end = headEnd(before);
  const changes: Change[] = [];
  transaction.changes.iterChanges((from, to, _, __, inserted) => {
    changes.push({ from, to, insert: inserted.toString() });
  });
  if (!changes.some(({ from }) => from < end)) return transaction;
  const kept = changes.flatMap((change) => (change.from >= end ? [change] : spareHead(before, change)));
  if (kept.length === 0) return [];
  const made = transaction.startState.changes(kept);
  if (made.apply(doc).eq(transaction.newDoc)) return transaction;
  return [
    { changes: made, userEvent: transaction.annotation(Transaction.userEvent) ?? 'input', scrollIntoView: true },
    { selection: { anchor: made.mapPos(kept.at(-1)?.to ?? 0, 1) }, sequential: true },
  ];
});
