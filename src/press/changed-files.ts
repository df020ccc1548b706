import { execFileSync } from 'node:child_process';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Disk } from '../library/disk.ts';
import type { ChangedFile } from './describe-changes.ts';

/** Runs Git for its answer; null where there is no Git, or the project is no repository. Nothing is ever changed. */
function git(root: string, ...words: readonly string[]): string | null {
  try {
    // Without its locks a look never stands in the way of somebody's commit.
    return execFileSync('git', ['--no-optional-locks', ...words], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return null;
  }
}

/** The files of data/ and content/ that are not as they were last committed; null where Git cannot tell. */
export function readChangedFiles(root: string, disk: Disk): readonly ChangedFile[] | null {
  const listed = git(
    root,
    'status',
    '--porcelain=v1',
    '-z',
    '--no-renames',
    '--untracked-files=all',
    '--',
    'data',
    'content',
  );
  if (listed === null) return null;
  return listed
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => {
      const path = line.slice(3);
      const read = disk.read(path);
      const decoded = 'problems' in read ? null : decodeUtf8(read.bytes, path);
      const isArchived = /^content\/(versions|releases)\//.test(path);
      return {
        path,
        before: line.startsWith('??') || isArchived ? null : git(root, 'show', `HEAD:./${path}`),
        after: decoded === null || 'problems' in decoded ? null : decoded.text,
      };
    });
}
