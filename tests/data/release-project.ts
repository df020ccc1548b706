import { fileURLToPath } from 'node:url';
import { readRecord } from '../../src/library/read-library.ts';
import { planRelease } from '../../src/library/archive/releases.ts';
import { memoryDisk, readFolder, type Files } from '../faults/memory-disk.ts';

/** A small project that has no release yet. */
export const project = readFolder(fileURLToPath(new URL('../faults/project', import.meta.url)));
const makassar = 'data/observations/makassar.json';
export const bytes = (text: string) => new TextEncoder().encode(text);
export const textOf = (files: Files, path: string) => new TextDecoder().decode(files.get(path));
/** The number that is edited. */
export const id = 'mks-members-2024';
export const note = { id: 'Sumbernya memperbaiki angka.', en: 'The source revised the figure.' };
export const read = (files: Files) => readRecord(memoryDisk(files)).library;

/** The project with one more release, if there is anything to release. */
export function release(files: Files, date: string): Files {
  const planned = planRelease(read(files), { date, note });
  return planned === null ? files : new Map([...files, [planned.path, bytes(planned.text)]]);
}

/** The project with another text in its observations. */
export const edited = (files: Files, from: string, to: string): Files => {
  const text = textOf(files, makassar);
  if (!text.includes(from)) throw new Error(`${from} is not there`);
  return new Map([...files, [makassar, bytes(text.replace(from, to))]]);
};

/** With one release, and with a second after the number was edited. */
export const first = release(project, '2026-01-02');
export const second = release(edited(first, '"value": 200000', '"value": 210000'), '2026-02-03');
/** The files of the releases, the oldest first. */
export const paths = (files: Files) => [...files.keys()].filter((path) => path.startsWith('content/releases/'));
