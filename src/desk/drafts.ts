import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeSafely } from './whole-writes.ts';

/** A text that is being typed and is not in its file yet. */
export interface Draft {
  /** The file that it will be, from the root of the project. */
  readonly path: string;
  readonly text: string;
  /** What the file held when the text was begun; null when there was none. */
  readonly before: string | null;
  /** When it was last typed, as an ISO moment. */
  readonly at: string;
  /** Grows with every change, so that a second window cannot write over what it has not seen. */
  readonly revision: number;
}

/** Everything that is typed at this desk, kept in memory at once and on the disk within a second. */
export interface Drafts {
  readonly get: (path: string) => Draft | null;
  readonly all: () => readonly Draft[];
  /** The same file as it is being typed at another desk on this project, if it is. */
  readonly elsewhere: (path: string) => Draft | null;
  /**
   * Keeps a text as typed. Gives the draft, or the newer one that stands in its way when the revision is not the latest.
   * @param revision that of the draft that was changed, 0 when there was none
   */
  readonly keep: (
    typed: Pick<Draft, 'path' | 'text' | 'before'>,
    revision: number,
  ) => { readonly kept: Draft } | { readonly newer: Draft };
  /** Forgets a text that has been saved or thrown away. */
  readonly drop: (path: string) => void;
  /** Writes the journal now: for when the desk is closed. */
  readonly flush: () => void;
}

const draftSchema = z.strictObject({
  path: z.string(),
  text: z.string(),
  before: z.string().nullable(),
  at: z.string(),
  revision: z.int(),
});

/** Where the journal stands: beside the project's files, and not among those that are tracked. */
export const journalFolder = '.desk/drafts';

/** Milliseconds from a key to the disk; and how often a desk shows that it is open, and after how long it no longer counts as open. */
const delay = 400;
const beat = 2_000;
const silence = 7_000;

/** The name of a draft's file: the desk's and the path's, with no sign that a file system minds. */
const fileName = (desk: string, path: string) => `${desk}.${encodeURIComponent(path)}.json`;

/** A draft that the journal holds; null for a file that is none, as after a crash of the machine. */
function readDraft(path: string): Draft | null {
  try {
    const checked = draftSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
    return checked.success ? checked.data : null;
  } catch {
    return null;
  }
}

/**
 * Opens the journal under a project. What a desk left that is no longer open is taken over, the latest text of each file; a desk that is open
 * beside this one keeps its own.
 * @param desk a name that no other desk has, of letters and digits
 */
export function openDrafts(root: string, desk: string, now: () => Date): Drafts {
  const folder = join(root, journalFolder);
  mkdirSync(folder, { recursive: true });
  const sign = join(folder, `${desk}.open`);
  writeSafely(sign, '');
  const drafts = new Map<string, Draft>();
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;

  const isOpen = (other: string): boolean => {
    const { mtimeMs } = statSync(join(folder, `${other}.open`), { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
    return now().getTime() - mtimeMs < silence;
  };
  /** The drafts of other desks: name of the file, the desk, and what it holds. */
  const ofOthers = () =>
    readdirSync(folder).flatMap((name) => {
      const [other = ''] = name.split('.', 1);
      if (other === desk || !name.endsWith('.json')) return [];
      const draft = readDraft(join(folder, name));
      return draft === null ? [] : [{ name, other, draft }];
    });
  const write = () => {
    timer = null;
    for (const path of waiting) {
      const draft = drafts.get(path);
      const file = join(folder, fileName(desk, path));
      if (draft === undefined) rmSync(file, { force: true });
      else writeSafely(file, JSON.stringify(draft));
      waiting.delete(path);
    }
  };
  const soon = (path: string) => {
    waiting.add(path);
    timer ??= setTimeout(write, delay);
  };
  const takeOver = () => {
    for (const { name, other, draft } of ofOthers()) {
      if (isOpen(other)) continue;
      const own = drafts.get(draft.path);
      // An older text of the same file stays in the folder, where nothing is ever lost.
      if (own !== undefined && own.at >= draft.at) continue;
      drafts.set(draft.path, draft);
      writeSafely(join(folder, fileName(desk, draft.path)), JSON.stringify(draft));
      rmSync(join(folder, name), { force: true });
      rmSync(join(folder, `${other}.open`), { force: true });
    }
  };
  takeOver();
  const pulse = setInterval(() => {
    // A project may have been moved away under an open desk.
    if (existsSync(sign)) utimesSync(sign, now(), now());
  }, beat);
  pulse.unref();

  const get = (path: string) => {
    if (!drafts.has(path)) takeOver();
    return drafts.get(path) ?? null;
  };
  return {
    get,
    all: () => {
      takeOver();
      return [...drafts.values()];
    },
    elsewhere: (path) => ofOthers().find(({ other, draft }) => draft.path === path && isOpen(other))?.draft ?? null,
    keep({ path, text, before }, revision) {
      const latest = get(path);
      if (latest !== null && latest.revision !== revision && latest.text !== text) return { newer: latest };
      const kept = { path, text, before, at: now().toISOString(), revision: (latest?.revision ?? 0) + 1 };
      drafts.set(path, kept);
      soon(path);
      return { kept };
    },
    drop(path) {
      drafts.delete(path);
      soon(path);
    },
    flush() {
      if (timer !== null) clearTimeout(timer);
      write();
      clearInterval(pulse);
      rmSync(sign, { force: true });
    },
  };
}
