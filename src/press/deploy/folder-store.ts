import * as node from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { sha256 } from '../../facts/fingerprint.ts';
import { notesFolder } from '../../citing/headers.ts';
import { isNote, type NoteName, type SiteFile, type Store } from './store.ts';

/** What is asked of the disk; a test puts one in its place that fails. */
export type FolderDisk = Pick<
  typeof node,
  'link' | 'mkdir' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'rmdir' | 'writeFile'
>;

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.some((code) => code === error.code);

const unlessMissing = (error: unknown): null => {
  if (isCode(error, 'ENOENT', 'ENOTDIR')) return null;
  throw error;
};

/** A folder that a server of this machine, or whoever has mounted it, serves. */
export function openFolderStore(folder: string, disk: FolderDisk = node): Store {
  const notes = join(folder, notesFolder);
  const waiting = join(notes, 'next');
  const note = (name: NoteName) => join(notes, name);
  const read = (path: string) => disk.readFile(path).catch(unlessMissing);

  /** Writes a whole file beside its place and renames it, once its bytes are on the disk. */
  async function write(path: string, bytes: Uint8Array | string): Promise<void> {
    const part = `${path}.part`;
    await disk.mkdir(dirname(path), { recursive: true });
    try {
      await disk.writeFile(part, bytes, { flush: true });
      await disk.rename(part, path);
    } catch (error) {
      await disk.rm(part, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  /** Takes away folders that have nothing left in them, from one up to the root of the site. */
  async function removeEmpty(path: string): Promise<void> {
    if (path === '.' || path === '') return;
    try {
      await disk.rmdir(join(folder, path));
    } catch (error) {
      if (isCode(error, 'ENOTEMPTY', 'EEXIST')) return;
      unlessMissing(error);
    }
    await removeEmpty(dirname(path));
  }

  async function isWaiting({ path, sum }: SiteFile): Promise<boolean> {
    const bytes = await read(join(waiting, path));
    return bytes !== null && sha256(bytes) === sum;
  }

  return {
    name: folder,
    keepsHeaders: false,
    readNote: async (name) => (await read(note(name)))?.toString() ?? null,
    writeNote: (name, text) => write(note(name), text),
    removeNote: (name) => disk.rm(note(name), { force: true }),
    async claim(text) {
      const own = `${note('lock.json')}.${sha256(text).slice(0, 12)}`;
      await disk.mkdir(notes, { recursive: true });
      await disk.writeFile(own, text);
      try {
        // Unlike a renaming, a link fails when there is one; and unlike a file that is opened new, it is never there by halves.
        await disk.link(own, note('lock.json'));
        return true;
      } catch (error) {
        // Somebody who was quicker may have tidied up already.
        if (isCode(error, 'EEXIST', 'ENOENT')) return false;
        if (!isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) throw error;
        return await disk.writeFile(note('lock.json'), text, { flag: 'wx' }).then(
          () => true,
          (inner: unknown) => {
            if (isCode(inner, 'EEXIST')) return false;
            throw inner;
          },
        );
      } finally {
        await disk.rm(own, { force: true });
      }
    },
    async look() {
      // Folders without a file are nobody's, or were made here before a first release was cut off.
      const found = await disk.readdir(folder, { recursive: true, withFileTypes: true }).catch(unlessMissing);
      return (found ?? [])
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
        .filter((path) => path.split(sep)[0] !== notesFolder);
    },
    async sumsOf(paths) {
      const found = new Map<string, string>();
      for (const path of paths) {
        const bytes = await read(join(folder, path));
        if (bytes !== null) found.set(path, sha256(bytes));
      }
      return found;
    },
    async prepare(files, tell) {
      for (const [index, file] of files.entries()) {
        if (!(await isWaiting(file))) await write(join(waiting, file.path), file.bytes());
        // A new folder needs room as well, and renaming needs none.
        await disk.mkdir(dirname(join(folder, file.path)), { recursive: true });
        tell(index + 1);
      }
    },
    async put(files, tell) {
      for (const [index, { path }] of files.entries()) {
        await disk.rename(join(waiting, path), join(folder, path));
        tell(index + 1);
      }
    },
    async remove(paths) {
      for (const path of paths) {
        await disk.rm(join(folder, path), { force: true });
        await removeEmpty(dirname(path));
      }
    },
    async tidy() {
      for (const name of (await disk.readdir(notes).catch(unlessMissing)) ?? [])
        if (!isNote(name)) await disk.rm(join(notes, name), { recursive: true, force: true });
    },
  };
}
