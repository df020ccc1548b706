import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../facts/problem.ts';

export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** What it is when it is neither a file nor a folder of its own: nothing is read from it. */
  readonly odd?: OddKind;
}

/** What can stand under a name and is no file of the project. */
export type OddKind = 'link' | 'device';

/** The site's record on disk. Paths are from the root of the project, with `/`. */
export interface Disk {
  /** What stands in a folder, in the order of the names; hidden files are left out unless asked for. Null when there is no such folder. */
  list(path: string, hidden?: 'hidden'): readonly FolderEntry[] | null;
  /** The bytes of a file, or why there are none. */
  read(path: string): { readonly bytes: Uint8Array } | { readonly problems: readonly Problem[] };
}

/** The largest file that is read, in bytes: far more than any of ours, far less than what would exhaust the memory. */
const largest = 32 * 1024 * 1024;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

const problem = (file: string, id: string, en: string): { readonly problems: readonly Problem[] } => ({
  problems: [{ file, line: 1, column: 1, message: { id, en } }],
});

/** Editors are told that a file is missing or locked; anything else is our mistake and keeps its stack. */
function refuse(file: string, error: unknown): { readonly problems: readonly Problem[] } {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return problem(
      file,
      'Berkas ini tidak ada. Buat, atau pulihkan dari riwayat.',
      'This file is missing. Create it, or restore it from the history.',
    );
  }
  if (['EISDIR', 'EACCES', 'EPERM', 'ELOOP', 'EIO', 'EBUSY', 'ENAMETOOLONG'].includes(code)) {
    return problem(
      file,
      `Berkas ini tidak dapat dibuka (${code}). Periksa apakah ini berkas biasa dan boleh dibaca.`,
      `This file cannot be opened (${code}). See that it is a plain file and may be read.`,
    );
  }
  throw error;
}

/** Why what stands under a name is not read, or null: only plain files of a fit size are. */
function refuseKind(file: string, stats: Stats) {
  if (stats.isSymbolicLink()) {
    return problem(
      file,
      'Ini tautan ke berkas lain, bukan berkasnya. Salin berkasnya sendiri ke sini.',
      'This is a link to another file, not the file. Put the file itself here.',
    );
  }
  if (stats.isDirectory()) {
    return problem(
      file,
      'Ini folder, padahal di sini harus ada berkas. Ganti nama foldernya, atau pindahkan isinya.',
      'This is a folder where a file must stand. Rename the folder, or move what it holds.',
    );
  }
  if (!stats.isFile()) {
    return problem(
      file,
      'Ini bukan berkas biasa (pipa, soket, atau perangkat). Hapus.',
      'This is no plain file (a pipe, a socket or a device). Delete it.',
    );
  }
  if (stats.size <= largest) return null;
  const [size, bound] = [stats.size, largest].map((bytes) => Math.ceil(bytes / 1024 / 1024));
  return problem(
    file,
    `Berkas ini ${size} MB; paling besar ${bound} MB. Periksa apakah isinya memang naskah atau data.`,
    `This file has ${size} MB; ${bound} MB at most. See whether it really holds text or data.`,
  );
}

const oddKind = (entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean }): OddKind | null =>
  entry.isFile() || entry.isDirectory() ? null : entry.isSymbolicLink() ? 'link' : 'device';

/** The disk under a folder. Nothing outside it is read, whatever links stand in it. */
export function openDisk(root: string): Disk {
  const inside = new Map<string, boolean>();
  /** Whether a folder is one of the project's own: no step of the way to it is a link. */
  const isOwn = (folder: string): boolean => {
    const known = inside.get(folder) ?? realpathSync(join(root, folder)) === join(realpathSync(root), folder);
    inside.set(folder, known);
    return known;
  };
  return {
    list(path, hidden) {
      const folder = path.replace(/\/$/, '');
      try {
        if (!isOwn(folder)) return null;
        return readdirSync(join(root, folder), { withFileTypes: true })
          .filter(({ name }) => hidden === 'hidden' || !name.startsWith('.'))
          .map((entry) => {
            const odd = oddKind(entry);
            return { name: entry.name, isFolder: entry.isDirectory(), ...(odd === null ? {} : { odd }) };
          })
          .toSorted((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        if (['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM'].includes(codeOf(error))) return null;
        throw error;
      }
    },
    read(path) {
      try {
        const stats = lstatSync(join(root, path));
        const refused = refuseKind(path, stats);
        if (refused !== null) return refused;
        if (!isOwn(dirname(path).replace(/^\.$/, '')))
          return problem(
            path,
            'Folder berkas ini tautan ke luar. Salin foldernya sendiri ke sini.',
            'The folder of this file is a link to somewhere else. Put the folder itself here.',
          );
        return { bytes: readFileSync(join(root, path)) };
      } catch (error) {
        return refuse(path, error);
      }
    },
  };
}
