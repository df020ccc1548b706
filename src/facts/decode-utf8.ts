import { asWritten } from './suggest.ts';
import { createLineIndex, type Problem } from './problem.ts';
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
  return {
    offset: match.index,
    message: {
      id: `Teks ${near} memuat tanda tak terlihat atau rusak (${code}). Hapus, lalu ketik ulang.`,
      en: `The text ${near} holds an invisible or broken sign (${code}). Delete it and type it again.`,
    },
  };
}

const utf8 = (bytes: Uint8Array, stream = false) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream });

function decodes(bytes: Uint8Array): boolean {
  try {
    utf8(bytes, true);
    return true;
  } catch {
    return false;
  }
}

/** Index of the first byte that begins no UTF-8 character, by halving: every longer beginning fails too. */
function firstBadByte(bytes: Uint8Array): { readonly text: string; readonly byte: number } {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // The good beginning may end inside a character, whose first byte is then the culprit.
  const text = utf8(bytes.subarray(0, good), true);
  return { text, byte: bytes[new TextEncoder().encode(text).length] ?? 0 };
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Bytes of a file as text, or why they are none: not UTF-8, UTF-16, or a byte order mark. An empty file is empty text. */
export function decodeUtf8(
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly problems: readonly Problem[] } {
  const refuse = (line: number, column: number, id: string, en: string) => ({
    problems: [{ file, line, column, message: { id, en } }],
  });
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return refuse(
      1,
      1,
      'Berkas ini disimpan sebagai UTF-16. Simpan ulang sebagai UTF-8.',
      'This file is saved as UTF-16. Save it as UTF-8.',
    );
  }
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
    return refuse(
      1,
      1,
      'Berkas ini diawali tanda BOM yang tidak kelihatan. Simpan ulang sebagai “UTF-8” (bukan “UTF-8 with BOM”).',
      'This file starts with an invisible byte order mark (BOM). Save it as “UTF-8”, not “UTF-8 with BOM”.',
    );
  }
  try {
    return { text: utf8(bytes) };
  } catch {
    const { text, byte } = firstBadByte(bytes);
    const { line, column } = createLineIndex(text)(text.length);
    const before = text.slice(-20).replace(/^[^]*[\r\n]/, '');
    const code = byte.toString(16).toUpperCase().padStart(2, '0');
    const likely = byte >= 0xa0 ? ` (“${String.fromCharCode(byte)}” Latin-1)` : '';
    return refuse(
      line,
      column,
      `Setelah “${before}” ada bita ${code}${likely} yang bukan UTF-8. Simpan ulang berkas ini sebagai UTF-8.`,
      `After “${before}” stands the byte ${code}${likely}, which is not UTF-8. Save this file as UTF-8.`,
    );
  }
}
