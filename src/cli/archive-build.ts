import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openBuiltSite, type BuiltSite } from '../library/archive/built-site.ts';
import { CommandError } from './read-arguments.ts';
import { runAstro } from '../press/run-astro.ts';

/**
 * Builds the site beside dist/ to see which addresses and files it has, and throws the folder away. Throws CommandError with what
 * Astro complains of.
 */
export async function withBuiltSite<Result>(root: string, look: (site: BuiltSite) => Result): Promise<Result> {
  const folder = join(root, `dist.next-archive-${process.pid}`);
  try {
    const complaints = await runAstro(['build', '--outDir', folder], root);
    if (complaints.length > 0) {
      const all = complaints.join('\n');
      throw new CommandError({
        id: `${all}\nSitus tidak dapat dibangun, jadi tidak ada yang diarsipkan.`,
        en: `${all}\nThe site cannot be built, so nothing was archived.`,
      });
    }
    return look(openBuiltSite(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
