import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const left = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', '.desk', 'tests']);

/** Gives a folder the installed packages of a project, but not the caches that Astro and Vite keep beside them. */
export async function linkPackages(root: string, folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules'));
  for (const entry of await readdir(join(root, 'node_modules'))) {
    const caches = entry.startsWith('.') && entry !== '.bin';
    if (!caches) await symlink(join(root, 'node_modules', entry), join(folder, 'node_modules', entry), 'junction');
  }
}

/** A copy of a project in a temporary folder of its own, to break, to fill or to build without touching the project. */
export async function copyProject(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'terlindungi-copy-'));
  await cp(root, folder, {
    recursive: true,
    filter: (path) => !left.has(basename(path)) && !basename(path).startsWith('dist.'),
  });
  await linkPackages(root, folder);
  return folder;
}

export const removeCopy = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
