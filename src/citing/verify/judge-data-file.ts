import { shortLength } from '../versions/version.ts';
import type { PublishedRelease } from './published-states.ts';
import type { Place, Verdict } from './verdict.ts';

/** Where the files of the data set stand, in both languages. */
export const dataFolder = '/data/';

/** Where the sums of the files of the newest release stand. */
export const sumsAddress = `${dataFolder}SHA256SUMS`;

/** The files of the newest release of the data, and all releases, the oldest first. */
export interface KnownData {
  /** SHA-256 by the name of the file in /data/. */
  readonly sums: ReadonlyMap<string, string>;
  readonly releases: readonly PublishedRelease[];
}

/**
 * Reads a list in the form of `sha256sum`: the name of each file with its hash.
 * @param own SHA-256 of the list, which is a file of the data set too
 */
export const readSums = (list: string, own: string): ReadonlyMap<string, string> =>
  new Map([
    ...Array.from(list.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm), ([, hash = '', name = '']) => [name, hash] as const),
    ['SHA256SUMS', own],
  ]);

/** The name of the file of the data set that a download is called by; browsers number a second download. */
export function dataFileName(name: string, sums: ReadonlyMap<string, string>): string | null {
  const plain = name.replace(/(?: ?\(\d+\))(?=\.[a-z]+$)/i, '');
  return sums.has(plain) || /^release-\d+-[0-9a-f]{16}\.json$/.test(plain) ? plain : null;
}

/** Judges a file by the data set alone; null when it is none of its files, nor called like one. */
export function judgeDataFile(sha256: string, name: string, { sums, releases }: KnownData): Verdict | null {
  const place = (release: PublishedRelease, file: string): Place => ({
    kind: 'data',
    id: '',
    version: release.hash.slice(0, shortLength),
    published: release.published,
    file,
    next: releases[releases.indexOf(release) + 1]?.hash.slice(0, shortLength) ?? null,
    says: null,
  });
  const newest = releases.at(-1);
  const [listed] = [...sums].find(([, hash]) => hash === sha256) ?? [];
  for (const release of releases.toReversed()) {
    const [table] = Object.entries(release.tables).find(([, hash]) => hash === sha256) ?? [];
    const file = release.hash === sha256 ? (listed ?? dataFileName(name, sums) ?? name) : table;
    if (file === undefined || newest === undefined) continue;
    const where = place(release, file);
    return release === newest
      ? { is: 'matches', where, restyled: false }
      : { is: 'superseded', where, restyled: false, newest: place(newest, file) };
  }
  if (listed !== undefined && newest !== undefined)
    return { is: 'matches', where: place(newest, listed), restyled: false };
  const called = dataFileName(name, sums);
  return called === null ? null : { is: 'other-data', file: called };
}
