/**
 * Checks the whole record, builds the site from that one reading into a new folder and only then puts it in the place of the old one.
 * Astro empties its output folder before it knows whether the build will succeed, so it never gets to see `dist/`. A site that
 * lacks an address that was ever published, or a chart that cannot be cited yet, does not take its place.
 */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ProblemsError } from '../facts/problem.ts';
import { checkBuiltSite, openBuiltSite, unlistedAddresses } from '../library/archive/built-site.ts';
import { findUnrecorded } from '../library/archive/told.ts';
import { findUnarchived } from '../library/archive/publish.ts';
import { imprintOf } from '../citing/imprint.ts';
import { citeWords } from '../i18n/cite-words.ts';
import { openDisk } from '../library/disk.ts';
import { handOver } from '../library/library.ts';
import { messageLanguage } from '../library/message-language.ts';
import { findUnready } from '../library/publishable.ts';
import { readRecord, type LibraryReading } from '../library/read-library.ts';
import { countNewAddresses, countPages } from './describe-record.ts';
import { describeUnpublished } from './archive-decide.ts';
import { today } from '../press/today.ts';
import { describeFailure } from './failure.ts';
import { printProblems } from './print-problems.ts';
import { replaceFolder } from '../press/write-files.ts';
import { endWith, endWithParent } from '../press/clean-process.ts';
import { buildPages } from '../press/astro-build.ts';
import { sealBuild } from '../press/deploy/build-seal.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const next = `${root}dist.next-${process.pid}`;
const language = messageLanguage(process.env);
const notBuilt = {
  id: 'Situs tidak jadi dibangun; dist/ tetap seperti semula.',
  en: 'The site was not built; dist/ is as it was.',
};

/** Whether the record may be built at all; says why not. */
function mayBuild(reading: LibraryReading): boolean {
  if (reading.problems.length > 0) {
    printProblems(new ProblemsError(reading.problems, language), language);
    return false;
  }
  const unready = findUnready(reading.library, today());
  if (unready.length > 0) {
    printProblems(new ProblemsError(unready, language), language);
    console.error(notBuilt[language]);
    return false;
  }
  const unpublished = describeUnpublished(findUnarchived(reading), language);
  if (unpublished === null) return true;
  console.error(`${unpublished}\n${notBuilt[language]}`);
  return false;
}

/** What a reader of the built site would miss is told like what is wrong with the record. */
function keepsPromises({ library }: LibraryReading): boolean {
  const kept = checkBuiltSite(library.archive, openBuiltSite(next), library.releases.at(-1)?.file.number ?? null);
  const unrecorded = findUnrecorded(library);
  const problems = unrecorded === null ? kept : [...kept, unrecorded];
  if (problems.length === 0) return true;
  printProblems(new ProblemsError(problems, language), language);
  console.error(notBuilt[language]);
  return false;
}

function tell({ library: { archive, site: published }, drafts }: LibraryReading): void {
  const site = openBuiltSite(`${root}dist`);
  const pages = site.paths.filter((path) => path.endsWith('/')).length;
  const unlisted = unlistedAddresses(archive, site).length;
  console.log(
    language === 'id'
      ? `Situs selesai dibangun di dist/: ${countPages(pages, language)}.`
      : `The site is built in dist/: ${countPages(pages, language)}.`,
  );
  if (drafts.size > 0) {
    const slugs = [...drafts.keys()].join(', ');
    console.log(language === 'id' ? `Draf tidak ikut dibangun: ${slugs}.` : `Drafts are not built: ${slugs}.`);
  }
  if (published.isRehearsal) console.log(citeWords[language].rehearsal);
  const { missing } = imprintOf(published, language);
  if (missing !== null) console.log(`content/site.json: ${missing}`);
  if (unlisted === 0) return;
  console.log(
    language === 'id'
      ? `${countNewAddresses(unlisted, language)} belum tercatat. Sebelum menerbitkan, jalankan: npm run archive`
      : `Not written down yet: ${countNewAddresses(unlisted, language)}. Before you publish, run: npm run archive`,
  );
}

async function build(): Promise<boolean> {
  const reading = readRecord(openDisk(root));
  if (!mayBuild(reading)) return false;
  handOver(reading);
  const complaints = await buildPages(root, next);
  if (complaints.length > 0) {
    console.error(complaints.join('\n'));
    console.error(notBuilt[language]);
    return false;
  }
  if (!keepsPromises(reading)) return false;
  sealBuild(next);
  await replaceFolder(next, `${root}dist`);
  tell(reading);
  return true;
}

const tidy = () => rmSync(next, { recursive: true, force: true });
endWithParent(tidy);
const isBuilt = await build()
  .catch((error: unknown) => {
    console.error(describeFailure(error, language));
    console.error(notBuilt[language]);
    return false;
  })
  .finally(tidy);
endWith(isBuilt ? 0 : 1);
