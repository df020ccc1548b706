import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes whole files under a folder. All are written beside their places first and then renamed into them, so that nobody ever
 * meets half a file, and a disk that is full changes nothing.
 */
export function writeFiles(root: string, writes: ReadonlyMap<string, string>): void {
  const pending: (readonly [string, string])[] = [];
  try {
    for (const [path, text] of writes) {
      const next = join(root, `${path}.next-${process.pid}`);
      pending.push([next, join(root, path)]);
      writeFileSync(next, text);
    }
    for (const [next, path] of pending) renameSync(next, path);
  } catch (error) {
    for (const [next] of pending) rmSync(next, { force: true });
    throw error;
  }
}

/** Puts one folder in the place of another by renaming, so that no reader ever meets half of either. */
export async function replaceFolder(next: string, current: string): Promise<void> {
  const old = `${next}.old`;
  const there = await rename(current, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(next, current);
  } catch (error) {
    if (there) await rename(old, current);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
