import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../facts/problem.ts';

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** The site's record on disk. Paths are from the root of the project, with `/`. */
export interface Disk {
  /** What stands in a folder, in the order of the names; hidden files are left out. Null when there is no such folder. */
  list(path: string): readonly FolderEntry[] | null;
  /** The bytes of a file, or why there are none. */
  read(path: string): { readonly bytes: Uint8Array } | { readonly problems: readonly Problem[] };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** Editors are told that a file is missing or locked; anything else is our mistake and keeps its stack. */
function refuse(file: string, error: unknown): { readonly problems: readonly Problem[] } {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return {
      problems: [
        {
          file,
          line: 1,
          column: 1,
          message: {
            id: 'Berkas ini tidak ada. Buat, atau pulihkan dari riwayat.',
            en: 'This file is missing. Create it, or restore it from the history.',
          },
        },
      ],
    };
  }
  if (code === 'EISDIR' || code === 'EACCES' || code === 'EPERM' || code === 'ELOOP') {
    return {
      problems: [
        {
          file,
          line: 1,
          column: 1,
          message: {
            id: `Berkas ini tidak dapat dibuka (${code}). Periksa apakah ini berkas biasa dan boleh dibaca.`,
            en: `This file cannot be opened (${code}). See that it is a plain file and may be read.`,
          },
        },
      ],
    };
  }
  throw error;
}

/** The disk under a folder. */
export const openDisk = (root: string): Disk => ({
  list(path) {
    try {
      return readdirSync(join(root, path), { withFileTypes: true })
        .filter(({ name }) => !name.startsWith('.'))
        .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
        .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
      throw error;
    }
  },
  read(path) {
    try {
      return { bytes: readFileSync(join(root, path)) };
    } catch (error) {
      return refuse(path, error);
    }
  },
});
