import { join } from 'node:path';
import { decodeUtf8 } from '../../facts/decode-utf8.ts';
import { aboutRecord, fileOf } from '../../facts/forms/record-kinds.ts';
import type { RecordKind } from '../../facts/forms/record-names.ts';
import { observationsFolder } from '../../facts/records.ts';
import { type Disk, openDisk } from '../../library/disk.ts';
import { addToList, formatJson, type PlannedFile } from '../planned-files.ts';
import { RefusalError } from '../refusal.ts';
import { joinSeries, readEntry, removeFromList, replaceInList } from './edit-list.ts';

export type RecordEntry = Readonly<Record<string, unknown>>;

/** The text of a file; null when there is none that can be read. */
export function readText(disk: Disk, path: string): string | null {
  const read = disk.read(path);
  const decoded = 'bytes' in read ? decodeUtf8(read.bytes, path) : null;
  return decoded === null || 'problems' in decoded ? null : decoded.text;
}

/** The files in which records of a kind stand. */
const filesOf = (disk: Disk, kind: RecordKind): readonly string[] => {
  const { path } = aboutRecord(kind);
  return path === observationsFolder
    ? (disk.list(path) ?? []).flatMap(({ name }) => (name.endsWith('.json') ? [path + name] : []))
    : [path];
};

/** A record as its file has it, and that file. */
export interface FoundRecord {
  readonly entry: RecordEntry;
  readonly path: string;
  readonly text: string;
}

/** Null when there is no record of the kind with this id. */
export function findRecord(disk: Disk, kind: RecordKind, id: string): FoundRecord | null {
  const { list } = aboutRecord(kind);
  for (const path of filesOf(disk, kind)) {
    const text = readText(disk, path);
    const entry = text?.includes(`"${id}"`) === true ? readEntry(text, list, id) : null;
    if (text !== null && entry !== null) return { entry, path, text };
  }
  return null;
}

const placeOf = ({ place }: RecordEntry): string => (typeof place === 'string' ? place : '');

/** What a value of an entry looks like in its file, behind its key. */
async function writers(root: string, path: string, entry: RecordEntry): Promise<(key: string) => string> {
  const written = new Map<string, string>();
  for (const [key, value] of Object.entries(entry)) {
    const text = await formatJson({ [key]: value }, join(root, path));
    const body = text.slice(text.indexOf(':') + 1, text.lastIndexOf('}')).trim();
    written.set(key, body.replaceAll('\n  ', '\n'));
  }
  return (key) => written.get(key) ?? 'null';
}

/**
 * What the files of data/ become when a record is added at the end of its list, or one is put in the place of what it was. Everything else
 * keeps its bytes. Throws RefusalError where a number cannot leave the file of its place.
 * @param was the id of the record that is edited; null for a new one
 */
export async function planRecord(
  root: string,
  kind: RecordKind,
  was: string | null,
  entry: RecordEntry,
): Promise<readonly PlannedFile[]> {
  const { list, jsonSchema } = aboutRecord(kind);
  const path = fileOf(kind, placeOf(entry));
  const found = was === null ? null : findRecord(openDisk(root), kind, was);
  if (was === null || found === null) return [await addToList(root, path, list, jsonSchema, entry)];
  if (found.path === path) {
    const text = replaceInList(found.text, list, was, entry, await writers(root, path, entry));
    return text === found.text ? [] : [{ path, text, before: found.text }];
  }
  const left = removeFromList(found.text, list, was);
  if (left === null) {
    throw new RefusalError({
      id: `Ini satu-satunya angka di ${found.path}, jadi wilayahnya tidak dapat diganti dari sini. Catat angka baru untuk wilayah yang benar.`,
      en: `This is the only number in ${found.path}, so its place cannot be changed here. Record a new number for the right place.`,
    });
  }
  return [{ path: found.path, text: left, before: found.text }, await addToList(root, path, list, jsonSchema, entry)];
}

/** What the files become when numbers on record name a series that is being added to its list. */
export function planMembers(disk: Disk, ids: ReadonlySet<string>, series: string): readonly PlannedFile[] {
  return (['fact', 'derivation'] as const).flatMap((kind) =>
    filesOf(disk, kind).flatMap((path): readonly PlannedFile[] => {
      const text = readText(disk, path);
      const joined = text === null ? null : joinSeries(text, aboutRecord(kind).list, ids, series);
      return text === null || joined === null || joined === text ? [] : [{ path, text: joined, before: text }];
    }),
  );
}
