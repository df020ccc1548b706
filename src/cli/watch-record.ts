import { readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../i18n/locale.ts';

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
