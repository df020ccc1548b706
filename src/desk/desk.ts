import { randomBytes } from 'node:crypto';
import { lstatSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../i18n/locale.ts';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import { type Disk, openDisk } from '../library/disk.ts';
import { checkStory, type StoryCheck } from '../library/check-story.ts';
import { isWords, type OpenRecord } from '../library/open-record.ts';
import { type LibraryReading, readRecord } from '../library/read-library.ts';
import type { PlannedFile } from '../press/planned-files.ts';
import { RefusalError } from '../press/refusal.ts';
import { today } from '../press/today.ts';
import { type Journal, openJournal } from './journal.ts';
import { checkWritable } from './paths.ts';
import { finishWrites, heldIn, writeWhole } from './whole-writes.ts';

/** A file that was changed elsewhere since it was read: what the editor has and what stands there now, so that both can be shown. */
export interface Conflict {
  readonly path: string;
  /** Null when it is to be new or deleted. */
  readonly mine: string | null;
  readonly theirs: string | null;
}

/** Nothing was written, because something that would have been written over is not what it was. */
export class ConflictError extends RefusalError {
  override name = 'ConflictError';

  readonly conflicts: readonly Conflict[];

  constructor(conflicts: readonly Conflict[]) {
    const paths = conflicts.map(({ path }) => path).join(', ');
    super({
      id: `Sudah diubah di tempat lain: ${paths}. Tidak ada yang ditulis; pilih naskah mana yang dipakai.`,
      en: `Changed elsewhere: ${paths}. Nothing was written; choose which text to use.`,
    });
    this.conflicts = conflicts;
  }
}

/** What a request gets: the project as far as the desk may know and change it. */
export interface Desk {
  /** The folder of the project. */
  readonly root: string;
  readonly disk: Disk;
  /** Everything that could be read, and everything that is wrong; read again only after something changed. */
  readonly record: () => LibraryReading;
  /** Checks a story as it is typed, against the record kept open: some milliseconds, where the whole takes half a second. */
  readonly checkStory: (slug: string, texts: Readonly<Record<Language, string | null>>) => StoryCheck;
  /** What is typed and not saved. */
  readonly journal: Journal;
  /** The text of a file, from the root of the project; null when there is none. */
  readonly read: (path: string) => string | null;
  /**
   * Writes all of the files or none. Throws ConflictError when one no longer holds what its plan was made from, RefusalError for a path
   * that the desk does not write.
   */
  readonly write: (files: readonly PlannedFile[]) => void;
  /** To be told of every file that somebody else changed. */
  readonly changed: (path: string) => void;
  readonly now: () => Date;
  /** The newsroom's day, as an ISO date. */
  readonly today: () => string;
}

/** Throws RefusalError for a file that is there and cannot be read as what is to be written: it is not the same as none, and is not written over. */
function refuseUnreadable(root: string, disk: Disk, { path, encoding }: PlannedFile): void {
  if (lstatSync(join(root, path), { throwIfNoEntry: false }) === undefined) return;
  const found = disk.read(path);
  const decoded = 'problems' in found || encoding !== undefined ? found : decodeUtf8(found.bytes, path);
  const [first] = 'problems' in decoded ? decoded.problems : [];
  if (first === undefined) return;
  const { id, en } = first.message;
  throw new RefusalError({
    id: `${path} tidak dapat dibaca, jadi tidak ditimpa. ${id}`,
    en: `${path} cannot be read, and so is not written over. ${en}`,
  });
}

/** Opens the desk of a project. */
export function openDesk(folder: string, now: () => Date = () => new Date()): Desk {
  const root = realpathSync(folder);
  finishWrites(root);
  const disk = openDisk(root);
  let open: OpenRecord | null = null;
  let reading: LibraryReading | null = null;
  const read = (path: string): string | null => {
    const found = disk.read(path);
    const decoded = 'problems' in found ? found : decodeUtf8(found.bytes, path);
    return 'problems' in decoded ? null : decoded.text;
  };
  /** When each file was written that is known to have changed: the watcher tells again what the desk wrote itself. */
  const written = new Map<string, string>();
  const changed = (path: string) => {
    const now = lstatSync(join(root, path), { throwIfNoEntry: false });
    const state = now === undefined ? 'gone' : `${now.ino} ${now.mtimeMs} ${now.size}`;
    if (written.get(path) === state) return;
    written.set(path, state);
    reading = null;
    if (!isWords(path)) open = null;
  };
  const record = (): LibraryReading => {
    reading ??= readRecord(disk, undefined, 'with drafts', open ?? undefined);
    open = reading.open;
    return reading;
  };
  return {
    root,
    disk,
    record,
    journal: openJournal(root, randomBytes(8).toString('hex'), { now, read }),
    checkStory: (slug, texts) => checkStory(record(), slug, texts),
    read,
    write(files) {
      for (const file of files) {
        checkWritable(root, file.path);
        refuseUnreadable(root, disk, file);
      }
      const conflicts = () =>
        files.flatMap(({ path, text: mine, encoding, before }): readonly Conflict[] => {
          const theirs = heldIn(disk, { path, encoding });
          return theirs === before ? [] : [{ path, mine, theirs }];
        });
      const found = conflicts();
      if (found.length > 0) throw new ConflictError(found);
      try {
        writeWhole(root, files);
      } catch (error) {
        // Somebody was quicker between looking and writing.
        const since = error instanceof RefusalError ? conflicts() : [];
        throw since.length > 0 ? new ConflictError(since) : error;
      } finally {
        for (const { path } of files) changed(path);
      }
    },
    changed,
    now,
    today: () => today(now()),
  };
}
