import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from '../press/is-running.ts';
import { writeSafely } from './whole-writes.ts';

/** A text that is typed and is not in its file yet. */
export interface TypedText {
  /** The file that it will be, from the root of the project. */
  readonly path: string;
  readonly text: string;
  /** What the file held when the text was begun; null when there was none. */
  readonly before: string | null;
  /** When it was last typed, as an ISO moment. */
  readonly at: string;
  /** Grows with every change and never begins anew, so that a second window cannot write over what it has not seen. */
  readonly revision: number;
}

/** Everything that is typed at this desk, kept in memory at once and on the disk within a second. */
export interface Journal {
  readonly get: (path: string) => TypedText | null;
  /** The same file as it is being typed at another desk on this project, if it is. */
  readonly elsewhere: (path: string) => TypedText | null;
  /** Texts of the file that desks which are gone left behind, and that a later one stood in the way of; the latest first. */
  readonly older: (path: string) => readonly TypedText[];
  /** Forgets one of those. */
  readonly forget: (older: Pick<TypedText, 'path' | 'at' | 'revision'>) => void;
  /**
   * Keeps a text as typed. Gives it, or the newer one that stands in its way when the revision is not the latest. What was begun upon one
   * text of the file stays upon it until it is dropped.
   * @param revision that of the text that was changed, 0 when nothing was typed
   */
  readonly keep: (
    typed: Pick<TypedText, 'path' | 'text' | 'before'>,
    revision: number,
  ) => { readonly kept: TypedText } | { readonly newer: TypedText };
  /** Forgets a text that has been saved or thrown away; it is off the disk when this returns. */
  readonly drop: (path: string) => void;
  /** Writes what is not on the disk yet and leaves all of it to the next desk: for when this one is closed. */
  readonly close: () => void;
}

const typedSchema = z.strictObject({
  path: z.string(),
  text: z.string(),
  before: z.string().nullable(),
  at: z.string(),
  revision: z.int(),
});

const signSchema = z.object({ process: z.int(), host: z.string() });

/** Where the journal stands: beside the project's files, and not among those that are tracked. */
export const journalFolder = '.desk/journal';

/**
 * Milliseconds: from a key to the disk; how often a desk shows that it is open; and after how long it no longer counts as open, though
 * something runs under its number or it runs on another machine.
 */
const delay = 400;
const beat = 2_000;
const silence = 60_000;

/** The name of a file in the journal: the desk's and the path's, with no sign that a file system minds. */
const fileName = (desk: string, path: string) => `${desk}.${encodeURIComponent(path)}.json`;

const olderName = ({ path, at, revision }: Pick<TypedText, 'path' | 'at' | 'revision'>) =>
  fileName(`${Date.parse(at)}-${revision}`, path);

function readJson<Found>(schema: z.ZodType<Found>, path: string): Found | null {
  try {
    const checked = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return checked.success ? checked.data : null;
  } catch {
    // Half a file, as after a crash of the machine, or one that has just been taken away.
    return null;
  }
}

/** What a journal knows of the world. */
export interface JournalHouse {
  readonly now: () => Date;
  /** What a file of the project holds; null when there is none. */
  readonly read: (path: string) => string | null;
  /** The number of this process, and whether another is running: for tests, in which desks come and go in one. */
  readonly process?: number;
  readonly runs?: (process: number) => boolean;
}

interface Foreign {
  readonly file: string;
  readonly desk: string;
  readonly typed: TypedText;
}

/**
 * Opens the journal under a project. What desks left that are no longer open is taken over, the latest text of each file, and what that
 * stands in the way of is put aside, to be shown; a desk that is open beside this one keeps its own. A text that is what its file holds is
 * none.
 * @param desk a name that no other desk has, of letters and digits
 */
export function openJournal(root: string, desk: string, house: JournalHouse): Journal {
  const { now, read, process: own = process.pid, runs = isRunning } = house;
  const folder = join(root, journalFolder);
  const older = join(folder, 'older');
  mkdirSync(older, { recursive: true });
  const sign = join(folder, `${desk}.open`);
  writeSafely(sign, JSON.stringify({ process: own, host: hostname() }));
  const texts = new Map<string, TypedText>();
  /** When a text of a file was last saved or thrown away here: what was typed before that does not rise again. */
  const droppedAt = new Map<string, string>();
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let revision = now().getTime();
  let looked = 0;
  let foreign: readonly Foreign[] = [];

  const isOpen = (other: string): boolean => {
    const path = join(folder, `${other}.open`);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined || now().getTime() - stats.mtimeMs > silence) return false;
    const told = readJson(signSchema, path);
    return told === null || told.host !== hostname() || runs(told.process);
  };
  /** The texts of other desks. The folder is read again only after something in it was made, renamed or taken away. */
  const ofOthers = (): readonly Foreign[] => {
    const { mtimeMs } = statSync(folder);
    // A change in the same tick of the file system's clock would not show.
    if (mtimeMs === looked && Date.now() - mtimeMs > 50) return foreign;
    looked = mtimeMs;
    foreign = readdirSync(folder).flatMap((file) => {
      const [other = ''] = file.split('.', 1);
      if (other === desk || !file.endsWith('.json')) return [];
      const typed = readJson(typedSchema, join(folder, file));
      return typed === null ? [] : [{ file, desk: other, typed }];
    });
    return foreign;
  };
  const ownFile = (path: string) => join(folder, fileName(desk, path));
  const write = () => {
    for (const path of waiting) {
      const typed = texts.get(path);
      if (typed !== undefined) writeSafely(ownFile(path), JSON.stringify(typed));
      waiting.delete(path);
    }
  };
  const later = (wait: number) => {
    timer ??= setTimeout(() => {
      timer = null;
      try {
        write();
      } catch (error) {
        // A disk that is full, a project that was moved away: the text is in memory, and it is tried again.
        console.error(error);
        later(beat);
      }
    }, wait);
  };
  const putAside = ({ file, typed }: Foreign) => renameSync(join(folder, file), join(older, olderName(typed)));
  const takeOver = () => {
    const gone = ofOthers().filter((each) => !isOpen(each.desk));
    if (gone.length === 0) return;
    for (const each of gone.toSorted((a, b) => (a.typed.at < b.typed.at ? 1 : -1))) {
      const { file, typed } = each;
      revision = Math.max(revision, typed.revision);
      const dropped = droppedAt.get(typed.path);
      if (typed.text === read(typed.path)) rmSync(join(folder, file), { force: true });
      else if (texts.has(typed.path) || (dropped !== undefined && typed.at <= dropped)) putAside(each);
      else {
        texts.set(typed.path, typed);
        renameSync(join(folder, file), ownFile(typed.path));
      }
    }
    for (const each of new Set(gone.map((one) => one.desk))) rmSync(join(folder, `${each}.open`), { force: true });
    looked = 0;
  };
  takeOver();
  const pulse = setInterval(() => {
    if (existsSync(sign)) utimesSync(sign, now(), now());
  }, beat);
  pulse.unref();

  const drop = (path: string) => {
    texts.delete(path);
    waiting.delete(path);
    droppedAt.set(path, now().toISOString());
    rmSync(ownFile(path), { force: true });
  };
  const get = (path: string): TypedText | null => {
    if (!texts.has(path)) takeOver();
    return texts.get(path) ?? null;
  };
  return {
    get,
    elsewhere: (path) => ofOthers().find((each) => each.typed.path === path && isOpen(each.desk))?.typed ?? null,
    older: (path) =>
      readdirSync(older)
        .filter((name) => name.endsWith(`.${encodeURIComponent(path)}.json`))
        .flatMap((name) => readJson(typedSchema, join(older, name)) ?? [])
        .toSorted((a, b) => (a.at < b.at ? 1 : -1)),
    forget: (each) => rmSync(join(older, olderName(each)), { force: true }),
    keep({ path, text, before }, known) {
      const latest = get(path);
      if (latest !== null && latest.revision !== known && latest.text !== text) return { newer: latest };
      revision = Math.max(revision + 1, now().getTime());
      const kept = {
        path,
        text,
        before: latest === null ? before : latest.before,
        at: now().toISOString(),
        revision,
      };
      if (text === read(path)) drop(path);
      else {
        texts.set(path, kept);
        waiting.add(path);
        later(delay);
      }
      return { kept };
    },
    drop,
    close() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      clearInterval(pulse);
      write();
      rmSync(sign, { force: true });
    },
  };
}
