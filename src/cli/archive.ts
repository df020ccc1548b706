/**
 * `npm run archive`: publishes what is new in the permanent archive. A new chart gets its first version, a new story its first edition, a
 * changed one a further one with the reason, changed data a release, and every address and file of the site is written down. What was published is
 * never written again.
 *
 *   npm run archive                                        what is new; asks for reasons at a terminal
 *   npm run archive -- <chart or story> --because <reason> --id "…" --en "…"
 *   npm run archive -- data --id "…" --en "…"              a release of the data when no chart has changed
 *   npm run archive -- --dry                               says what it would do
 *   npm run archive -- --begin-anew                        throws the archive away; only while the site's address is a placeholder
 */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemsError } from '../facts/problem.ts';
import { sha256 } from '../facts/fingerprint.ts';
import { suggest } from '../facts/suggest.ts';
import { findPublishable, findUnarchived, isUnpublished, planVersions } from '../library/archive/publish.ts';
import { allChains, archivedAt } from '../library/archive/read-archive.ts';
import { isPlaceholder } from '../citing/site.ts';
import { getDataSet } from '../library/data-set.ts';
import { openDisk, type Disk } from '../library/disk.ts';
import { findUnready } from '../library/publishable.ts';
import { readRecord, type Library } from '../library/read-library.ts';
import { copyProject, removeCopy } from '../press/copy-project.ts';
import { replaceFolder } from '../press/write-files.ts';
import { looksOfToday } from '../press/looks-of-today.ts';
import { dataWord, decideChanges, decideRelease, describeUnpublished } from './archive-decide.ts';
import { listArchive, recordSite } from './archive-record.ts';
import { projectRoot, runCommand } from './command.ts';
import { today } from '../press/today.ts';
import { RefusalError } from '../press/refusal.ts';

/** The record without its archive. */
const withoutArchive = (disk: Disk): Disk => ({
  ...disk,
  list: (path) => (/^content\/(versions|releases)(\/|$)/.test(path) ? null : disk.list(path)),
});

function refuseToBeginAnew({ site }: Library, archived: string | null): void {
  const published = archived !== null && !isPlaceholder(archived) ? archived : site.address;
  if (isPlaceholder(published)) return;
  throw new RefusalError({
    id: `Alamat situs ini sudah ${published}: apa yang terbit di sana dikutip orang, jadi arsipnya tidak boleh diulang lagi. Arsip hanya bertambah: npm run archive`,
    en: `The address of this site is ${published}: what is published there is cited, so the archive can never begin anew. It only grows: npm run archive`,
  });
}

/**
 * Writes a whole archive in a copy of the project and puts it in the place of the old one when it is complete: who interrupts that has
 * the old one.
 */
async function beginAnew<Outcome>(root: string, write: (copy: string) => Promise<Outcome>): Promise<Outcome> {
  const copy = await copyProject(root);
  const next = join(root, `.cache/archive-${process.pid}`);
  try {
    const outcome = await write(copy);
    for (const folder of ['content/versions', 'content/releases']) {
      await cp(join(copy, folder), join(next, folder), { recursive: true });
      await replaceFolder(join(next, folder), join(root, folder));
    }
    return outcome;
  } finally {
    await removeCopy(copy);
    await rm(next, { recursive: true, force: true });
  }
}

/** Whether the files of /data/ are written otherwise than the newest release offered them. */
function isDataWrittenAnew(library: Library): boolean {
  const known = library.archive.dataFiles.get(library.releases.at(-1)?.file.number ?? 0);
  return [...getDataSet(library).files].some(
    ([name, bytes]) => !name.startsWith('release-') && known?.get(name) !== sha256(bytes),
  );
}

await runCommand('archive', async (given, language) => {
  const root = given.text('root') ?? projectRoot;
  const disk = openDisk(root);
  const now = readRecord(disk);
  const archived = archivedAt(allChains(now.library));
  // What was rehearsed under a placeholder was promised to nobody: it makes way for the first real archive.
  const isFirst = archived !== null && isPlaceholder(archived) && !now.library.site.isRehearsal;
  const anew = given.has('begin-anew') || isFirst;
  const reading = anew ? readRecord(withoutArchive(disk)) : now;
  if (reading.problems.length > 0) throw new ProblemsError(reading.problems, language);
  const { library } = reading;
  const unready = findUnready(library, today());
  if (unready.length > 0) throw new ProblemsError(unready, language);
  if (given.has('begin-anew')) refuseToBeginAnew(library, archived);
  for (const word of given.words) {
    if (library.charts.has(word) || library.stories.has(word) || word === dataWord) continue;
    const help = suggest(word, [...library.charts.keys(), ...library.stories.keys()]);
    throw new RefusalError({
      id: `Tidak ada grafik atau cerita "${word}". ${help.id}`,
      en: `There is no chart or story "${word}". ${help.en}`,
    });
  }
  const unarchived = findUnarchived(reading);
  if (given.has('dry')) {
    const nothing =
      language === 'id'
        ? 'Tidak ada grafik, cerita, atau data yang baru atau berubah.'
        : 'No chart, no story and no data is new or has changed.';
    console.log(describeUnpublished(unarchived, language) ?? nothing);
    return;
  }
  // A chart that is named may be published because it is drawn anew, though it says what it said.
  const isRedrawn = given.text('because') === 'redrawn';
  const things = findPublishable(reading).filter((thing) =>
    given.words.length === 0
      ? isUnpublished(thing)
      : given.words.includes(thing.id) && (isRedrawn || isUnpublished(thing)),
  );
  const decisions = await decideChanges(
    things.filter(({ newest }) => newest !== null),
    given,
    language,
  );
  const { looks, typefaces } = looksOfToday(root);
  const plan = planVersions(library, things, decisions, today(), looks);
  if ('refusal' in plan) {
    throw new RefusalError({
      id: `${plan.refusal.id}\nTidak ada yang ditulis.`,
      en: `${plan.refusal.en}\nNothing was written.`,
    });
  }
  const anyway = given.words.includes(dataWord) && isDataWrittenAnew(library);
  const release = await decideRelease(library, given, decisions, today(), anyway, language);
  console.log(
    language === 'id'
      ? 'Membangun situs untuk mencatat alamat dan berkasnya …'
      : 'Building the site to write down its addresses and files …',
  );
  const publication = { ...plan, release, typefaces };
  const tell = anew
    ? await beginAnew(root, (copy) =>
        recordSite(copy, library, { ...publication, removed: listArchive(copy) }, language),
      )
    : await recordSite(root, library, { ...publication, removed: [] }, language);
  tell(root);
  const published = new Set(things.map(({ id }) => id));
  const left = unarchived.things.filter(({ id }) => !published.has(id));
  const told = describeUnpublished({ things: left, isReleased: true }, language);
  if (told !== null) console.log(told);
});
