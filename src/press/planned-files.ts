import { parse } from '@humanwhocodes/momoa';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { RefusalError } from './refusal.ts';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import { notAmong, type Problem } from '../facts/problem.ts';
import { type Disk, openDisk } from '../library/disk.ts';
import { readRecord } from '../library/read-library.ts';

/**
 * Puts an entry at the end of a list in the text of a JSON file. Every other byte stays as it is: line ends and indentation are
 * taken from what is there. Throws Error when there is no such list; the file has been checked before.
 * @param entry the entry as it would stand at the left margin, lines ending at LF
 */
export function insertIntoList(text: string, key: string, entry: string): string {
  const { body } = parse(text, { mode: 'json', ranges: true });
  const member =
    body.type === 'Object'
      ? body.members.find(({ name }) => (name.type === 'String' ? name.value : name.name) === key)
      : undefined;
  const list = member?.value;
  if (list?.type !== 'Array' || list.range === undefined) throw new Error(`no list "${key}"`);
  const [start, end] = list.range;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const margin = (offset: number) => /[ \t]*$/.exec(text.slice(0, offset))?.[0] ?? '';
  const last = list.elements.at(-1);
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const outer = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const lastStart = last?.value.range?.[0];
  const inner = lastStart === undefined ? `${outer}  ` : margin(lastStart);
  const indented = entry
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? line : inner + line))
    .join(newline);
  const lastEnd = last?.value.range?.[1];
  if (lastEnd === undefined)
    return `${text.slice(0, start + 1)}${newline}${indented}${newline}${outer}${text.slice(end - 1)}`;
  return `${text.slice(0, lastEnd)},${newline}${indented}${text.slice(lastEnd)}`;
}

/** A value as Prettier would have it in a file of the project; an object is always spread over lines. */
export async function formatJson(value: unknown, path: string): Promise<string> {
  const config = await resolveConfig(path);
  return format(JSON.stringify(value, null, 2), { printWidth: 120, ...config, plugins: [], parser: 'json' });
}

/** A file of data/ with one more entry at the end of a list; a new file when there is none. Every other byte stays as it is. */
export async function addToList(
  root: string,
  path: string,
  key: string,
  schema: string,
  entry: unknown,
): Promise<PlannedFile> {
  const read = openDisk(root).read(path);
  const decoded = 'bytes' in read ? decodeUtf8(read.bytes, path) : null;
  if (decoded === null || 'problems' in decoded) {
    const text = await formatJson({ $schema: schema, [key]: [entry] }, join(root, path));
    return { path, text, before: null };
  }
  const formatted = await formatJson(entry, join(root, path));
  return { path, text: insertIntoList(decoded.text, key, formatted), before: decoded.text };
}

/** A file that is about to be written. */
export interface PlannedFile {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly text: string;
  /** How `text` becomes bytes: left out for a text in UTF-8; a picture is written in Base64. */
  readonly encoding?: 'base64' | undefined;
  /** What it held when it was read, as text; null when there must be no such file. */
  readonly before: string | null;
}

/** What a file is going to hold. */
export const plannedBytes = ({ text, encoding }: Pick<PlannedFile, 'text' | 'encoding'>): Uint8Array =>
  new Uint8Array(Buffer.from(text, encoding ?? 'utf8'));

/** What stands in each folder on the way to some files, by the folder's path without a slash at its end. */
function foldersOf(paths: Iterable<string>): ReadonlyMap<string, ReadonlyMap<string, boolean>> {
  const folders = new Map<string, Map<string, boolean>>();
  for (const path of paths) {
    const steps = path.split('/');
    for (const [depth, name] of steps.entries()) {
      const folder = steps.slice(0, depth).join('/');
      const names = folders.get(folder) ?? new Map<string, boolean>();
      names.set(name, depth < steps.length - 1);
      folders.set(folder, names);
    }
  }
  return folders;
}

/** The record as it would be once the files are written. */
export function plannedDisk(disk: Disk, files: readonly PlannedFile[]): Disk {
  const planned = new Map(files.map((file) => [file.path, file]));
  const folders = foldersOf(planned.keys());
  return {
    list(path) {
      const known = disk.list(path);
      const inside = folders.get(path.replace(/\/$/, ''));
      if (inside === undefined) return known;
      const names = new Map([...(known ?? []).map(({ name, isFolder }) => [name, isFolder] as const), ...inside]);
      return Array.from(names, ([name, isFolder]) => ({
        name,
        isFolder,
      })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    },
    read(path) {
      const file = planned.get(path);
      return file === undefined ? disk.read(path) : { bytes: plannedBytes(file) };
    },
  };
}

/** What would be wrong with the record that is not wrong already: an editor may add the number that a story is waiting for. */
export function problemsAdded(root: string, files: readonly PlannedFile[]): readonly Problem[] {
  const disk = openDisk(root);
  const all = (on: Disk): readonly Problem[] => {
    const { problems, drafts } = readRecord(on);
    return [...problems, ...[...drafts.values()].flatMap((draft) => draft.problems)];
  };
  const after = all(plannedDisk(disk, files));
  if (after.length === 0) return [];
  return notAmong(after, all(disk));
}

const isCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

/** Writes a file, which is on the disk and not only on its way there when this returns. @param flags as `open` takes them */
export function writeSynced(path: string, text: string | Uint8Array, flags: 'w' | 'wx'): void {
  const file = openSync(path, flags, flags === 'w' ? 0o600 : 0o666);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Has a folder remember which names stand in it; Windows does so by itself, and knows no such request. */
export function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** What an editor is told when a file cannot be written; null for what is a mistake of the program. */
function refuseWrite(path: string, error: unknown): RefusalError | null {
  if (isCode(error, 'EEXIST'))
    return new RefusalError({
      id: `${path} baru saja dibuat oleh orang atau program lain. Tidak ada yang ditulis; lihat dulu isinya.`,
      en: `Somebody or another program has just made ${path}. Nothing was written; look first at what it holds.`,
    });
  if (isCode(error, 'ENOENT'))
    return new RefusalError({
      id: `${path} atau foldernya sudah dihapus atau dipindah. Tidak ada yang ditulis.`,
      en: `${path} or its folder has been deleted or moved. Nothing was written.`,
    });
  const code = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EISDIR', 'EBUSY'].find((each) =>
    isCode(error, each),
  );
  if (code === undefined) return null;
  return new RefusalError({
    id: `${path} tidak dapat ditulis (${code}). Tidak ada yang ditulis; periksa izin berkas dan sisa ruang disk.`,
    en: `${path} cannot be written (${code}). Nothing was written; check who may write it and whether the disk is full.`,
  });
}

/** Puts a file where there is none; a link, unlike a renaming, fails when somebody was quicker. */
function create(temporary: string, path: string): () => void {
  const made = mkdirSync(dirname(path), { recursive: true });
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) {
      // File systems without links: the flag refuses a file that exists as well.
      writeFileSync(path, readFileSync(temporary), { flag: 'wx' });
    } else throw error;
  }
  return () => {
    rmSync(path);
    if (made === undefined) return;
    for (let folder = dirname(path); folder.length >= made.length; folder = dirname(folder)) rmdirSync(folder);
  };
}

function replace(temporary: string, path: string, before: string): () => void {
  if (readFileSync(path, 'utf8') !== before) {
    throw new RefusalError({
      id: `${path} berubah selagi perintah ini berjalan. Jalankan lagi.`,
      en: `${path} changed while this command was running. Run it again.`,
    });
  }
  renameSync(temporary, path);
  return () => writeFileSync(path, before);
}

/** Writes all of the files or none: each goes to a temporary file beside it, and comes to its name in one step. */
export function writeFiles(root: string, files: readonly PlannedFile[]): void {
  const undo: (() => void)[] = [];
  const temporaries: string[] = [];
  try {
    for (const { path, text, encoding = 'utf8', before } of files) {
      const target = join(root, path);
      const temporary = join(
        root,
        `${before === null ? 'content/' : `${dirname(path)}/`}.new-${process.pid}-${temporaries.length}`,
      );
      try {
        temporaries.push(temporary);
        writeSynced(temporary, Buffer.from(text, encoding), 'wx');
        undo.push(before === null ? create(temporary, target) : replace(temporary, target, before));
        syncFolder(dirname(target));
      } catch (error) {
        throw refuseWrite(path, error) ?? error;
      }
    }
  } catch (error) {
    for (const step of undo.toReversed()) step();
    throw error;
  } finally {
    for (const temporary of temporaries) rmSync(temporary, { force: true });
  }
}

/** Refuses a file that is there already: nothing that somebody wrote is ever written over. */
export function planNew(root: string, path: string, text: string): PlannedFile {
  if (!('problems' in openDisk(root).read(path))) {
    throw new RefusalError({
      id: `${path} sudah ada dan tidak ditimpa. Pakai nama lain, atau buka berkas itu.`,
      en: `${path} exists already and is not written over. Choose another name, or open that file.`,
    });
  }
  return { path, text, before: null };
}
