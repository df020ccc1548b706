import { asWritten, suggest } from '../facts/suggest.ts';
import type { Problem } from '../facts/problem.ts';

/** A file that stands where nothing reads it: most often a mistyped name, whose contents would silently be missing. */
export function strayFile(file: string, expected: readonly string[]): Problem {
  const name = file.split('/').at(-1) ?? file;
  const help = suggest(name, expected);
  return { file, line: 1, column: 1, message: {
    id: `${asWritten(name)} tidak dibaca oleh apa pun di sini. Ganti namanya, pindahkan, atau hapus. ${help.id}`,
    en: `${asWritten(name)} is read by nothing here. Rename, move or delete it. ${help.en}`,
  } }; // prettier-ignore
}

/** A file or folder whose name becomes an address and cannot. */
export const wrongName = (file: string, name: string, suggestion: string): Problem => ({
  file, line: 1, column: 1, message: {
    id: `Nama ${asWritten(name)} tidak dapat menjadi alamat: hanya huruf kecil, angka, dan tanda hubung tunggal.${suggestion ? ` Ganti menjadi "${suggestion}".` : ''}`,
    en: `The name ${asWritten(name)} cannot be an address: only lower-case letters, figures and single hyphens.${suggestion ? ` Rename it "${suggestion}".` : ''}`,
  },
}); // prettier-ignore

/** A folder that must be there and hold something. */
export const missingFolder = (file: string, example: string): Problem => ({
  file, line: 1, column: 1, message: {
    id: `Folder ini tidak ada atau kosong. Isi dengan berkas seperti ${example}.`,
    en: `This folder is missing or empty. Put in files such as ${example}.`,
  },
}); // prettier-ignore
