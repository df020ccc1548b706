import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import { type Disk, openDisk } from '../library/disk.ts';
import { type PlannedFile, syncFolder, writeFiles, writeSynced } from '../press/planned-files.ts';
import { RefusalError } from '../press/refusal.ts';
import { isRunning } from '../press/is-running.ts';
import { isWritable } from './paths.ts';

/** Writes a file so that after any crash it holds the old text or the new one, whole, for nobody but its owner to read. */
export function writeSafely(path: string, text: string): void {
  const next = `${path}.next`;
  writeSynced(next, text, 'w');
  renameSync(next, path);
  syncFolder(dirname(path));
}

const plansFolder = '.desk/writes';

const planSchema = z.strictObject({
  process: z.int(),
  files: z.array(
    z.strictObject({
      path: z.string(),
      text: z.string(),
      encoding: z.literal('base64').optional(),
      before: z.string().nullable(),
    }),
  ),
});

let count = 0;

/**
 * Writes all of the files or none, even when the machine stops between two of them: what is to be written is put down first, and
 * `finishWrites` does the rest. Throws as `writeFiles` does.
 */
export function writeWhole(root: string, files: readonly PlannedFile[]): void {
  const plan = join(root, plansFolder, `${process.pid}-${count++}.json`);
  mkdirSync(dirname(plan), { recursive: true });
  writeSafely(plan, JSON.stringify({ process: process.pid, files }));
  try {
    writeFiles(root, files);
  } finally {
    rmSync(plan, { force: true });
  }
}

function readPlan(path: string): z.output<typeof planSchema> | null {
  try {
    return planSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** What stands under the name of a file that is to be written, in the same encoding; null where there is none. */
export function heldIn(disk: Disk, { path, encoding }: Pick<PlannedFile, 'path' | 'encoding'>): string | null {
  const read = disk.read(path);
  if ('problems' in read) return null;
  if (encoding !== undefined) return Buffer.from(read.bytes).toString(encoding);
  const decoded = decodeUtf8(read.bytes, path);
  return 'problems' in decoded ? null : decoded.text;
}

/** Milliseconds after which a plan is nobody's any more, whatever runs under the number of its process: writing takes a few. */
const longest = 60_000;

/**
 * Finishes what a desk that was killed had begun to write. A file that somebody has changed since stays as they left it, and a plan is held
 * to what the desk may write like any other: the folder may have come with a project from elsewhere.
 */
export function finishWrites(root: string): void {
  const folder = join(root, plansFolder);
  mkdirSync(folder, { recursive: true });
  const disk = openDisk(root);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.json'))) {
    const at = join(folder, name);
    const plan = readPlan(at);
    const age = Date.now() - (statSync(at, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (plan !== null && age < longest && isRunning(plan.process)) continue;
    const own = (plan?.files ?? []).filter(({ path }) => isWritable(root, path));
    for (const file of own) {
      const now = heldIn(disk, file);
      try {
        if (now === file.before && now !== file.text) writeFiles(root, [file]);
      } catch (error) {
        if (!(error instanceof RefusalError)) throw error;
      }
    }
    // What was written beside its place, and never came to it.
    const beside = new Set(['content', ...own.map(({ path }) => dirname(path))]);
    for (const each of beside)
      for (const { name: left } of disk.list(each, 'hidden') ?? [])
        if (left.startsWith(`.new-${plan?.process}-`)) rmSync(join(root, each, left), { force: true });
    rmSync(at, { force: true });
  }
}
