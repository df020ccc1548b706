/**
 * `npm run build`: checks the whole record, builds the site into a new folder and only then puts it in the place of the old one.
 * Astro empties its output folder before it knows whether the build will succeed, so it never gets to see `dist/`.
 */
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { messageLanguage } from '../library/message-language.ts';
import { readLibrary } from '../library/read-library.ts';
import { printProblems } from './print-problems.ts';
import { replaceFolder } from './replace-folder.ts';
import { runAstro } from './run-astro.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const next = `${root}dist.next-${process.pid}`;

async function buildSite(): Promise<boolean> {
  try {
    readLibrary(root);
  } catch (error) {
    if (printProblems(error, messageLanguage(process.env))) return false;
    throw error;
  }
  const complaints = await runAstro(['build', '--outDir', next], root);
  if (complaints.length > 0) {
    console.error(complaints.join('\n'));
    console.error(
      messageLanguage(process.env) === 'id'
        ? 'Situs tidak jadi dibangun; dist/ tetap seperti semula.'
        : 'The site was not built; dist/ is as it was.',
    );
    return false;
  }
  await replaceFolder(next, `${root}dist`);
  const pages = (await readdir(`${root}dist`, { recursive: true })).filter((file) => file.endsWith('.html')).length;
  console.log(
    messageLanguage(process.env) === 'id'
      ? `Situs selesai dibangun di dist/: ${pages} halaman.`
      : `The site is built in dist/: ${pages} pages.`,
  );
  return true;
}

const built = await buildSite().finally(() => rm(next, { recursive: true, force: true }));
process.exitCode = built ? 0 : 1;
