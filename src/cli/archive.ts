/**
 * `npm run archive`: publishes what is new in the permanent archive. A new chart gets its first version, a changed one a further
 * version with the reason, changed data a release, and every address and file of the site is written down. What was published is
 * never written again.
 *
 *   npm run archive                                        what is new; asks for reasons at a terminal
 *   npm run archive -- <chart> --because <reason> --id "…" --en "…"
 *   npm run archive -- data --id "…" --en "…"              a release of the data when no chart has changed
 *   npm run archive -- --restyle --id "…" --en "…"         declares that published pictures look different from today on
 *   npm run archive -- --dry                               says what it would do
 */
import { ProblemsError } from '../facts/problem.ts';
import { suggest } from '../facts/suggest.ts';
import { findUnarchived, planVersions } from '../library/archive/publish.ts';
import { openDisk } from '../library/disk.ts';
import { readRecord } from '../library/read-library.ts';
import { decideChanges } from './archive-decide.ts';
import { dataWord, decideRelease } from './archive-release.ts';
import { readRestyle } from './archive-restyle.ts';
import { recordSite } from './archive-record.ts';
import { CommandError, projectRoot, readArguments, runCommand, today } from './command.ts';
import { describeUnpublished } from './describe-unpublished.ts';

await runCommand(async (argv, language) => {
  const given = readArguments(argv, {
    root: { type: 'string' },
    because: { type: 'string' },
    id: { type: 'string' },
    en: { type: 'string' },
    restyle: { type: 'boolean' },
    dry: { type: 'boolean' },
  });
  const root = given.text('root') ?? projectRoot;
  const reading = readRecord(openDisk(root));
  const restyles = given.has('restyle');
  const meant = new Set(restyles ? reading.redrawn.map(({ problem }) => problem) : []);
  const problems = reading.problems.filter((problem) => !meant.has(problem));
  if (problems.length > 0) throw new ProblemsError(problems, language);
  for (const word of given.words) {
    if (reading.library.charts.has(word) || word === dataWord) continue;
    const help = suggest(word, reading.library.charts.keys());
    throw new CommandError({
      id: `Tidak ada grafik "${word}". ${help.id}`,
      en: `There is no chart "${word}". ${help.en}`,
    });
  }
  const unarchived = findUnarchived(reading);
  const all = unarchived.charts;
  const unpublished = restyles ? [] : all.filter(({ id }) => given.words.length === 0 || given.words.includes(id));
  if (given.has('dry')) {
    const nothing =
      language === 'id'
        ? 'Tidak ada grafik atau data yang baru atau berubah.'
        : 'No chart and no data is new or has changed.';
    console.log(describeUnpublished(unarchived, language) ?? nothing);
    return;
  }
  const restyle = restyles ? readRestyle(reading, given, today()) : null;
  const decisions = await decideChanges(
    unpublished.filter(({ newest }) => newest !== null),
    given,
    language,
  );
  const plan = planVersions(reading.library, unpublished, decisions, today());
  if ('refusal' in plan) {
    throw new CommandError({
      id: `${plan.refusal.id}\nTidak ada yang ditulis.`,
      en: `${plan.refusal.en}\nNothing was written.`,
    });
  }
  const release = restyles ? null : await decideRelease(reading.library, given, decisions, today(), language);
  console.log(
    language === 'id'
      ? 'Membangun situs untuk mencatat alamat dan berkasnya …'
      : 'Building the site to write down its addresses and files …',
  );
  await recordSite(root, reading, { ...plan, release }, restyle, language);
  const left = describeUnpublished(
    { charts: all.filter((chart) => !unpublished.includes(chart)), isReleased: true },
    language,
  );
  if (left !== null) console.log(left);
});
