import { checkSchema } from '../../facts/check-schema.ts';
import { toProblem } from '../../facts/parsed-file.ts';
import type { Problem } from '../../facts/problem.ts';
import { lockSchema, type Lock } from '../../prose/lock/lock.ts';
import type { Disk } from '../disk.ts';
import { readJson } from '../read-data.ts';

export const storiesFolder = 'content/stories/';

export const lockPath = (slug: string): string => `${storiesFolder}${slug}/lock.json`;

/** The lock of a story, null when it was never signed. A lock that cannot be read is a problem, not an unsigned story. */
export function readLock(
  disk: Disk,
  slug: string,
): { readonly lock: Lock | null; readonly problems: readonly Problem[] } {
  const isThere = disk.list(storiesFolder + slug)?.some(({ name }) => name === 'lock.json') ?? false;
  if (!isThere) return { lock: null, problems: [] };
  const reading = readJson(disk, lockPath(slug));
  if ('problems' in reading) return { lock: null, problems: reading.problems };
  const checked = checkSchema(lockSchema, reading.parsed.value);
  if ('data' in checked) return { lock: checked.data, problems: [] };
  const [first] = checked.faults;
  if (first === undefined) return { lock: null, problems: [] };
  const { message, ...place } = toProblem(reading.parsed, first);
  return { lock: null, problems: [{ ...place, message: {
    id: `Kunci tanda tangan ini rusak: ${message.id} Berkas ini tidak ditulis dengan tangan. Pulihkan dari riwayat, atau hapus dan jalankan: npm run sign -- ${slug}`,
    en: `This lock is damaged: ${message.en} It is not written by hand. Restore it from the history, or delete it and run: npm run sign -- ${slug}`,
  } }] }; // prettier-ignore
}
