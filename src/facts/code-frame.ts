import type { Position } from './position.ts';

/** Terminal columns that the text of a line may take; a paragraph is one long line and is cut around the mistake. */
const widest = 96;

/** Signs that move the cursor, turn the text around or cannot be seen would make the frame lie. */
const unprintable = /[\p{Cc}\u061C\u180E\u200B\u200C\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** So many UTF-16 units of a line on either side of a mistake are read: more than fit, even of signs made of several. */
const reach = 8 * widest;

const printable = (text: string) => text.replaceAll('\t', '  ').replace(unprintable, '\uFFFD').toWellFormed();

/** As many signs from the start of a list as fit, or all of them. */
function fitting(signs: readonly string[], room: number): readonly string[] {
  let used = 0;
  const end = signs.findIndex((sign) => (used += signWidth(sign)) > room);
  return end === -1 ? signs : signs.slice(0, end);
}

/** The start of a line, cut with `…` where it runs on. */
function start(text: string): string {
  const signs = graphemes(printable(text.slice(0, reach)));
  const kept = fitting(signs, widest);
  return kept.length === signs.length ? kept.join('') : `${fitting(signs, widest - 1).join('')}…`;
}

/** The part of a line around a column, and how many terminal columns stand before it there. */
function around(text: string, column: number): { readonly shown: string; readonly before: number } {
  const before = graphemes(printable(text.slice(Math.max(0, column - 1 - reach), column - 1)));
  const after = graphemes(printable(text.slice(column - 1, column - 1 + reach)));
  const wanted = displayWidth(before.join(''));
  const room = Math.min(wanted, Math.max(Math.floor(widest / 2), widest - displayWidth(after.join(''))));
  const kept = wanted <= room ? before : ['…', ...fitting(before.toReversed(), room - 1).toReversed()];
  const head = kept.join('');
  const left = widest - displayWidth(head);
  const tail = fitting(after, left);
  const shown = tail.length === after.length ? tail.join('') : `${fitting(after, left - 1).join('')}…`;
  return { shown: head + shown, before: displayWidth(head) };
}

/** The lines of the text last asked of: a file may have a thousand problems, and is cut into lines once. */
let latest: { readonly text: string; readonly lines: readonly string[] } = { text: '', lines: [''] };

function linesOf(text: string): readonly string[] {
  if (latest.text !== text) latest = { text, lines: text.split(/\r\n|\n|\r/) };
  return latest.lines;
}

/**
 * The line at a place with the lines beside it and a caret under the column, as wide as a terminal shows them. Empty lines at the
 * ends are left out. Lines end at LF, CRLF or CR, as in every editor; a place past the end gives the last line.
 * @param position 1-based, the column in UTF-16 units
 */
export function codeFrame(text: string, position: Position): string {
  const lines = linesOf(text);
  const index = Math.min(Math.max(position.line, 1), lines.length) - 1;
  const line = lines[index] ?? '';
  const { shown, before } = around(line, Math.min(Math.max(position.column, 1), line.length + 1));
  const gutter = String(Math.min(index + 2, lines.length)).length;
  const row = (mark: string, label: string, content: string) =>
    `${mark} ${label.padStart(gutter)} | ${content}`.trimEnd();
  const beside = (at: number) => {
    const content = lines[at];
    return content === undefined || content.trim() === '' ? [] : [row(' ', String(at + 1), start(content))];
  };
  return [
    ...beside(index - 1),
    row('>', String(index + 1), shown),
    row(' ', '', `${' '.repeat(before)}^`),
    ...beside(index + 1),
  ].join('\n');
}

const wide =
  /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}|.\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}]|[\u{20000}-\u{3FFFD}])/u;

/** A letter with its marks, or an emoji with all that it is made of, is one place in the terminal and not several. */
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The signs of a text as a reader counts them. */
export const graphemes = (text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment);

/** How many columns a sign takes in a terminal: two for East Asian letters and emoji, none for a mark that stands alone. */
export function signWidth(sign: string): number {
  if (/^\p{M}+$/u.test(sign)) return 0;
  return wide.test(sign) ? 2 : 1;
}

/** How many columns a text takes in a terminal. */
export const displayWidth = (text: string): number => graphemes(text).reduce((sum, sign) => sum + signWidth(sign), 0);
