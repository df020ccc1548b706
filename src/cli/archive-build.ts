import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBuiltSite, type BuiltSite } from '../library/archive/built-site.ts';
import { CommandError } from './command.ts';
import { runClean } from '../press/clean-process.ts';

/**
 * Builds the site beside dist/ to see which addresses and files it has, and throws the folder away. What
 * Astro complains of is printed, and CommandError thrown.
 */
export async function withBuiltSite<Result>(root: string, look: (site: BuiltSite) => Result): Promise<Result> {
  const folder = join(root, `dist.next-archive-${process.pid}`);
  try {
    const code = await runClean(new URL('../press/build-pages.ts', import.meta.url), [root, folder], root);
    if (code !== 0) {
      throw new CommandError({
        id: 'Situs tidak dapat dibangun, jadi tidak ada yang diarsipkan.',
        en: 'The site cannot be built, so nothing was archived.',
      });
    }
    return look(openBuiltSite(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
