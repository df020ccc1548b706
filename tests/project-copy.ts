import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { root } from './folders.ts';

const left = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', 'tests']);

/**
 * A copy of the project in a temporary folder of its own, to break or to build without touching this one.
 * It shares the installed packages, but not the caches that Astro and Vite keep beside them.
 */
export async function copyProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'terlindungi-copy-'));
  await cp(root, folder, {
    recursive: true,
    filter: (path) => !left.has(basename(path)) && !basename(path).startsWith('dist.'),
  });
  await mkdir(join(folder, 'node_modules'));
  for (const entry of await readdir(join(root, 'node_modules'))) {
    const caches = entry.startsWith('.') && entry !== '.bin';
    if (!caches) await symlink(join(root, 'node_modules', entry), join(folder, 'node_modules', entry), 'junction');
  }
  return folder;
}

export const removeCopy = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

export interface Outcome {
  readonly code: number | null;
  /** What it printed, to both streams. */
  readonly said: string;
}

/** Runs a script of a project with Node. Only the variables that are given, and the path, reach it. */
export function runNode(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', ...environment };
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (text: Buffer) => (said += text.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** Every file under a folder with its bytes, by its path. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(
    files.map(
      async (file) => [file.slice(join(folder, '/').length).replaceAll('\\', '/'), await readFile(file)] as const,
    ),
  );
  return new Map(contents.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
