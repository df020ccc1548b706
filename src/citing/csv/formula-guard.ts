/**
 * Text that a spreadsheet would run as a formula when it opens the file: it begins with = + - @, their full-width forms, a tab or a
 * line end, perhaps after blanks or signs that nobody sees (OWASP, “CSV Injection”).
 */
const runs = /^(?:[\t\r\n]|[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠])/u;

/** Puts an apostrophe before text that a spreadsheet would run, and before text that begins with one, so that it can be undone. */
export const guardFormula = (text: string): string => (runs.test(text) || text.startsWith("'") ? `'${text}` : text);

/** The text as it was before `guardFormula`. */
export const unguardFormula = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
