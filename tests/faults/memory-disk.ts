import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk } from '../../src/library/disk.ts';

export type Files = Map<string, Uint8Array>;

/** Every file under a folder, by path from it, with `/`. */
export function readFolder(root: string): Files {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))];
    }),
  );
}

/** A project in memory, so that a hundred faulty ones are read without writing a file. */
export const memoryDisk = (files: Files): Disk => ({
  list(path) {
    const folder = path.endsWith('/') ? path : `${path}/`;
    const inside = [...files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
    if (inside.length === 0) return null;
    const names = new Map(inside.map((rest) => [rest.split('/', 1)[0] ?? rest, rest.includes('/')]));
    return Array.from(names, ([name, isFolder]) => ({ name, isFolder })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  },
  read(path) {
    const bytes = files.get(path);
    if (bytes !== undefined) return { bytes };
    return { problems: [{ file: path, line: 1, column: 1, message: {
      id: 'Berkas ini tidak ada. Buat, atau pulihkan dari riwayat.',
      en: 'This file is missing. Create it, or restore it from the history.',
    } }] }; // prettier-ignore
  },
});
