/**
 * `npm run bench`: prints what the site costs. It judges nothing: what must hold is held by the tests, and only where it is bytes, since
 * bytes are the same on every machine.
 *
 *   npm run bench                       the site as it is: to build, to draw, to read
 *   npm run bench -- --stories 1000     the site with so many more stories, beside default Astro MDX on as many pages
 *   npm run bench -- --desk             the desk with a hundred stories and three thousand figures
 */
import { benchAsItIs } from './bench-as-is.ts';
import { benchDesk } from './bench-desk.ts';
import { benchSite } from './bench-site.ts';
import { projectRoot, runCommand } from './command.ts';
import { RefusalError } from '../press/refusal.ts';

await runCommand('bench', async ({ text, has }) => {
  if (has('desk')) return benchDesk(projectRoot, 91, 2600);
  const stories = text('stories');
  if (stories === undefined) return benchAsItIs();
  const count = Number(stories);
  if (!Number.isInteger(count) || count < 1) {
    throw new RefusalError({
      id: `--stories "${stories}" bukan jumlah cerita. Tulis bilangan bulat, misalnya --stories 100.`,
      en: `--stories "${stories}" is no number of stories. Write a whole number, such as --stories 100.`,
    });
  }
  return benchSite(projectRoot, count);
});
