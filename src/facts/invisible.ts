import { asWritten } from './as-written.ts';
import type { Bilingual } from './schema/common.ts';

/**
 * Signs that nobody sees: controls, zero-width spaces, marks that turn the direction of reading, and the mark that
 * stands where a broken save lost a letter.
 */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/u;

/** The first such sign in a text, where it stands, and what to do about it. Null when there is none. */
export function explainInvisible(text: string): { readonly offset: number; readonly message: Bilingual } | null {
  const match = invisible.exec(text);
  if (match === null) return null;
  const code = `U+${(match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const near = asWritten(
    text
      .slice(Math.max(0, match.index - 20), match.index + 20)
      .toWellFormed()
      .replace(new RegExp(invisible, 'gu'), '▯'),
  );
  return { offset: match.index, message: {
    id: `Teks ${near} memuat tanda tak terlihat atau rusak (${code}). Hapus, lalu ketik ulang.`,
    en: `The text ${near} holds an invisible or broken sign (${code}). Delete it and type it again.`,
  } }; // prettier-ignore
}
