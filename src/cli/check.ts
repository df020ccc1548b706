/**
 * `npm run check`: reads the whole record and tells everything that is wrong with it. `--watch` does it again after every edit,
 * `--json` for other programs, `--lang id|en` in a language. Exit code 1 when anything is wrong.
 */
import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeUnpublished } from './archive-decide.ts';
import { runCommand } from './command.ts';
import { today } from '../press/today.ts';
import { describeEndedRates, describeHints, describeLibrary, describeOldChecks } from './describe-record.ts';
import { printProblems, textUnder } from './print-problems.ts';
import { ProblemsError } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import { findUnarchived } from '../library/archive/publish.ts';
import { openDisk } from '../library/disk.ts';
import { findUnready } from '../library/publishable.ts';
import { readRecord } from '../library/read-library.ts';

/** Milliseconds of quiet after an edit: a program that saves a file writes, renames and touches it in a few steps. */
const quiet = 120;

function foldersUnder(folder: string): readonly string[] {
  try {
    const inside = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isDirectory());
    return [folder, ...inside.map(({ parentPath, name }) => join(parentPath, name))];
  } catch {
    return [];
  }
}

/**
 * Watches each folder by itself: on Linux, Node's recursive watching loses a file that has been replaced by another of its name,
 * which is how many programs save.
 */
function watchFolders(root: string, changed: () => void): void {
  const watched = new Map<string, FSWatcher>();
  const look = () => {
    const folders = new Set(['data', 'content'].flatMap((name) => foldersUnder(join(root, name))));
    for (const [folder, watcher] of watched) {
      if (folders.has(folder)) continue;
      watcher.close();
      watched.delete(folder);
    }
    for (const folder of folders) {
      if (watched.has(folder)) continue;
      const watcher = watch(folder, () => {
        look();
        changed();
      });
      // A folder that goes away takes its watcher with it.
      watcher.on('error', () => watched.delete(folder));
      watched.set(folder, watcher);
    }
  };
  look();
}

/** Does something now and again after every edit in data/ and content/, on a clean screen, until it is stopped. */
export function watchRecord(root: string, language: Language, work: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    if (process.stdout.isTTY) process.stdout.write('\u001B[2J\u001B[3J\u001B[H');
    work();
    const time = new Date().toLocaleTimeString(language === 'id' ? 'id-ID' : 'en-GB');
    console.log(
      language === 'id'
        ? `\n${time} · Menunggu perubahan. Ctrl+C untuk berhenti.`
        : `\n${time} · Waiting for changes. Ctrl+C to stop.`,
    );
  };
  watchFolders(root, () => {
    clearTimeout(timer);
    timer = setTimeout(again, quiet);
  });
  again();
}

function tell(root: string, language: Language): void {
  const reading = readRecord(openDisk(root));
  const hints = describeHints(reading, findUnready(reading.library, today()), language);
  if (reading.problems.length > 0) {
    if (hints !== null) console.log(`${hints}\n`);
    printProblems(new ProblemsError(reading.problems, language), language, textUnder(root));
    process.exitCode = 1;
    return;
  }
  process.exitCode = 0;
  console.log(describeLibrary(reading.library, language));
  if (hints !== null) console.log(hints);
  const unpublished = describeUnpublished(findUnarchived(reading), language);
  if (unpublished !== null) console.log(unpublished);
  const ended = describeEndedRates(reading.library, today(), language);
  if (ended !== null) console.log(ended);
  const old = describeOldChecks(reading.library, today(), language);
  if (old !== null) console.log(old);
}

await runCommand('check', ({ words, has }, language) => {
  const root = resolve(words[0] ?? fileURLToPath(new URL('../../', import.meta.url)));
  if (has('json')) {
    const { problems, drafts, hints, library } = readRecord(openDisk(root));
    const inDrafts = [...drafts.values()].flatMap((draft) => draft.problems);
    const told = [...inDrafts, ...findUnready(library, today()), ...hints].map((hint) => ({ ...hint, hint: true }));
    console.log(JSON.stringify([...problems, ...told], null, 2));
    process.exitCode = problems.length === 0 ? 0 : 1;
  } else if (has('watch')) watchRecord(root, language, () => tell(root, language));
  else tell(root, language);
});
