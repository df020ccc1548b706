import { checkSchema } from '../facts/check-schema.ts';
import { type Problem, toProblem } from '../facts/problem.ts';
import { noNotes, type Notes, notesFileSchema } from '../prose/notes.ts';
import type { Disk } from './disk.ts';
import { storiesFolder } from './locks/read-locks.ts';
import { readJson } from './read-data.ts';

export const notesPath = (slug: string): string => `${storiesFolder}${slug}/notes.json`;

/** The notes of a story; none where there is no such file. What is wrong with them is told and stops nothing: no reader sees them. */
export function readNotes(disk: Disk, slug: string): { readonly notes: Notes; readonly problems: readonly Problem[] } {
  const isThere = disk.list(storiesFolder + slug)?.some(({ name }) => name === 'notes.json') ?? false;
  if (!isThere) return { notes: noNotes, problems: [] };
  const reading = readJson(disk, notesPath(slug));
  if ('problems' in reading) return { notes: noNotes, problems: reading.problems };
  const checked = checkSchema(notesFileSchema, reading.parsed.value);
  return 'data' in checked
    ? { notes: checked.data, problems: [] }
    : { notes: noNotes, problems: checked.faults.map((fault) => toProblem(reading.parsed, fault)) };
}
