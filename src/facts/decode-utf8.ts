import { createLineIndex } from './position.ts';
import type { Problem } from './problem.ts';

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

/**
 * Where two versions of a file were joined by Git and nobody has decided yet. The line of equals signs alone may underline a heading,
 * so it takes one of the others to tell.
 */
function findMergeMarks(text: string): { readonly from: number; readonly to: number } | null {
  const marks = [...text.matchAll(/^(?:<{7}|\|{7}|>{7})(?: .*)?\r?$/gm)];
  const [first] = marks;
  if (first === undefined) return null;
  const line = (offset: number) => createLineIndex(text)(offset).line;
  return { from: line(first.index), to: line((marks.at(-1) ?? first).index) };
}

/**
 * Bytes of a file as text, or why they are none: not UTF-8, UTF-16, a byte order mark, or a merge that nobody decided. An empty file
 * is empty text.
 */
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
    const text = utf8(bytes);
    const merged = findMergeMarks(text);
    if (merged === null) return { text };
    return refuse(
      merged.from,
      1,
      `Berkas ini hasil penggabungan Git yang belum diputuskan (baris ${merged.from} sampai ${merged.to}). Pilih salah satu isinya, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.`,
      `This file was merged by Git and not decided yet (lines ${merged.from} to ${merged.to}). Keep one of the two, and delete the lines <<<<<<<, ======= and >>>>>>>.`,
    );
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
