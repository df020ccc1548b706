/**
 * `npm run check`: reads the whole record and tells everything that is wrong with it. `--watch` does it again after every edit,
 * `--json` for other programs, `--lang id|en` in a language. Exit code 1 when anything is wrong.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProblemsError } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import { findUnarchived } from '../library/archive/publish.ts';
import { openDisk } from '../library/disk.ts';
import { findProblems, readRecord } from '../library/read-library.ts';
import { describeLibrary, describeUnsigned } from './describe-record.ts';
import { describeUnpublished } from './archive-decide.ts';
import { printProblems, textUnder } from './print-problems.ts';
import { readArguments, runCommand } from './command.ts';
import { watchRecord } from './watch-record.ts';

function tell(root: string, language: Language): void {
  const reading = readRecord(openDisk(root));
  if (reading.problems.length > 0) {
    printProblems(new ProblemsError(reading.problems, language), language, textUnder(root));
    process.exitCode = 1;
    return;
  }
  process.exitCode = 0;
  console.log(describeLibrary(reading.library, language));
  const unsigned = describeUnsigned(reading.library, language);
  if (unsigned !== null) console.log(unsigned);
  const unpublished = describeUnpublished(findUnarchived(reading), language);
  if (unpublished !== null) console.log(unpublished);
}

await runCommand((argv, language) => {
  const { words, has } = readArguments(argv, { watch: { type: 'boolean' }, json: { type: 'boolean' } });
  const root = resolve(words[0] ?? fileURLToPath(new URL('../../', import.meta.url)));
  if (has('json')) {
    const problems = findProblems(root);
    console.log(JSON.stringify(problems, null, 2));
    process.exitCode = problems.length === 0 ? 0 : 1;
  } else if (has('watch')) watchRecord(root, language, () => tell(root, language));
  else tell(root, language);
});
