import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from './command.ts';
import { writeFiles, type PlannedFile } from './planned-files.ts';

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whether a file may be written again: only the lists, which grow at their end, and their seal. */
const mayGrow = (path: string): boolean => /^content\/versions\/[^/]+$/.test(path);

/**
 * Writes files of the archive, all or none. A version that exists is never written again, and a list only grows. Gives a way to
 * take everything back, for when what comes after fails.
 */
export function writeArchive(root: string, writes: ReadonlyMap<string, string>): () => void {
  const files = Array.from(writes, ([path, text]): PlannedFile => ({ path, text, before: readOrNull(join(root, path)) }));
  for (const { path, text, before } of files) {
    const grows = path.endsWith('/seal.json') || (before !== null && text.startsWith(before));
    if (before === null || (mayGrow(path) && grows)) continue;
    throw new CommandError({
      id: `${path} sudah ada dan tidak pernah ditulis ulang. Tidak ada yang ditulis.`,
      en: `${path} exists and is never written again. Nothing was written.`,
    });
  }
  const changed = files.filter(({ text, before }) => text !== before);
  writeFiles(root, changed);
  return () => {
    for (const { path, before } of changed.toReversed()) {
      if (before === null) rmSync(join(root, path), { force: true });
      else writeFileSync(join(root, path), before);
    }
  };
} // prettier-ignore
