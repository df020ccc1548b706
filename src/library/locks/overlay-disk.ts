import type { Disk } from '../disk.ts';
import { storiesFolder } from './read-lock.ts';

/** The disk as it would be after writing. */
export const overlayDisk = (disk: Disk, writes: ReadonlyMap<string, string>): Disk => ({
  list(path) {
    const folder = path.endsWith('/') ? path : `${path}/`;
    const entries = disk.list(path) ?? [];
    const added = [...writes.keys()]
      .filter((file) => file.startsWith(folder) && !file.slice(folder.length).includes('/'))
      .map((file) => ({ name: file.slice(folder.length), isFolder: false }))
      .filter(({ name }) => !entries.some((entry) => entry.name === name));
    return entries.length + added.length === 0
      ? disk.list(path)
      : [...entries, ...added].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  },
  read(path) {
    const text = writes.get(path);
    return text === undefined ? disk.read(path) : { bytes: new TextEncoder().encode(text) };
  },
});

/** The disk as if a story had never been signed. */
export const withoutLock = (disk: Disk, slug: string): Disk => ({
  list: (path) => {
    const entries = disk.list(path);
    return path.replace(/\/$/, '') === `${storiesFolder}${slug}`
      ? (entries?.filter(({ name }) => name !== 'lock.json') ?? null)
      : entries;
  },
  read: (path) => disk.read(path),
});
