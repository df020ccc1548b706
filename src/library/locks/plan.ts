import type { Problem } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { suggest } from '../../facts/suggest.ts';
import type { Disk } from '../disk.ts';
import { lockPath, storiesFolder } from './read-locks.ts';
import { type LibraryReading, readRecord } from '../read-library.ts';
import type { Story } from '../read-stories.ts';
import type { Lock } from '../../prose/lock/lock.ts';

/** The disk as it would be after writing. */
export const overlayDisk = (disk: Disk, writes: ReadonlyMap<string, string>): Disk => ({
  list(path) {
    const folder = path.endsWith('/') ? path : `${path}/`;
    const entries = disk.list(path) ?? [];
    const added = [...writes.keys()]
      .filter((file) => file.startsWith(folder) && !file.slice(folder.length).includes('/'))
      .map((file) => ({ name: file.slice(folder.length), isFolder: false }))
      .filter(({ name }) => !entries.some((entry) => entry.name === name));
    return entries.length + added.length === 0
      ? disk.list(path)
      : [...entries, ...added].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  },
  read(path) {
    const text = writes.get(path);
    return text === undefined ? disk.read(path) : { bytes: new TextEncoder().encode(text) };
  },
});

/** The disk as if a story had never been signed. */
export const withoutLock = (disk: Disk, slug: string): Disk => ({
  list: (path) => {
    const entries = disk.list(path);
    return path.replace(/\/$/, '') === `${storiesFolder}${slug}`
      ? (entries?.filter(({ name }) => name !== 'lock.json') ?? null)
      : entries;
  },
  read: (path) => disk.read(path),
});

/** What a command would write, or why it writes nothing. */
export type Plan =
  /** Whole files by path, in the order in which they are to be put in place. */
  | { readonly writes: ReadonlyMap<string, string>; readonly lock: Lock }
  | { readonly problems: readonly Problem[] }
  | { readonly refusal: Bilingual };

/** Why there is no such story to sign, or null. */
export function refuseSlug(disk: Disk, slug: string | undefined, command: string): Bilingual | null {
  const slugs = (disk.list(storiesFolder) ?? []).filter(({ isFolder }) => isFolder).map(({ name }) => name);
  if (slug !== undefined && slugs.includes(slug)) return null;
  const help = suggest(slug ?? '', slugs);
  return slug === undefined
    ? {
        id: `Sebut ceritanya: npm run ${command} -- <slug>. ${help.id}`,
        en: `Name the story: npm run ${command} -- <slug>. ${help.en}`,
      }
    : {
        id: `Tidak ada cerita "${slug}" di ${storiesFolder}. ${help.id}`,
        en: `There is no story "${slug}" in ${storiesFolder}. ${help.en}`,
      };
}

/** The problems of a reading that stand in the way of signing a story: all but those of other stories. */
export const inTheWay = ({ problems }: Pick<LibraryReading, 'problems'>, slug: string): readonly Problem[] =>
  problems.filter(({ file }) => !file.startsWith(storiesFolder) || file.startsWith(`${storiesFolder}${slug}/`));

/** What would still be wrong with a story after writing. A plan that leaves anything is not carried out. */
export const problemsAfter = (disk: Disk, writes: ReadonlyMap<string, string>, slug: string): readonly Problem[] =>
  inTheWay(readRecord(overlayDisk(disk, writes)), slug);

/** A story and all that is needed to sign it, read as if it had never been signed. Null when it cannot be read. */
export function readUnsigned(
  disk: Disk,
  slug: string,
): { readonly reading: LibraryReading; readonly story: Story | null; readonly blocked: readonly Problem[] } {
  const reading = readRecord(withoutLock(disk, slug));
  return { reading, story: reading.library.stories.get(slug) ?? null, blocked: inTheWay(reading, slug) };
}

export const lockOf = (lock: Lock, text: string, slug: string) => ({ lock, writes: new Map([[lockPath(slug), text]]) });
