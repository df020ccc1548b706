import { isReadable } from '../formats.ts';
import type { PublishedRelease } from './published-states.ts';
import type { Mention } from './read-citation.ts';
import {
  commonLength,
  csvCells,
  firstDifference,
  type FirstDifference,
  plainText,
  showCells,
} from './first-difference.ts';
import type { Form, Place, Verdict } from './verdict.ts';
import type { IndexedVersion, VerifyIndex } from './verify-index.ts';
import { shortLength } from '../versions/short-length.ts';
import { versionFolder } from '../../i18n/addresses.ts';

function placeOf({ chart, kind, versions }: VerifyIndex, version: IndexedVersion, file: string | null = null): Place {
  const next = versions[versions.indexOf(version) + 1]?.version ?? null;
  const { version: short, published, title: says } = version;
  return { kind: kind ?? 'chart', id: chart, version: short, published, file, next, says };
}

function standing(
  index: VerifyIndex,
  version: IndexedVersion,
  file: string | null,
): Extract<Verdict, { is: 'matches' | 'superseded' }> {
  const where = placeOf(index, version, file);
  const newest = index.versions.at(-1);
  return newest === undefined || newest === version
    ? { is: 'matches', where }
    : { is: 'superseded', where, newest: placeOf(index, newest) };
}

const find = (index: VerifyIndex, start: string | null): IndexedVersion | undefined =>
  start === null ? undefined : index.versions.find(({ version }) => version.startsWith(start));

/**
 * Judges a file by the fingerprint of its bytes.
 * @param sha256 of the bytes, as 64 hexadecimal digits
 * @param mentions what the file, its name or the archive's list says it is of
 * @param indexes of the charts that are mentioned, by chart
 * @param name what the reader's file is called
 */
export function judgeFile(
  sha256: string,
  mentions: readonly Mention[],
  indexes: ReadonlyMap<string, VerifyIndex>,
  data: KnownData,
  name: string,
): Verdict {
  for (const index of indexes.values()) {
    for (const version of index.versions) {
      if (version.hash === sha256) return standing(index, version, recordOf(version));
      for (const [file, hash] of Object.entries(version.files))
        if (hash === sha256) return standing(index, version, file);
    }
  }
  const ofData = judgeDataFile(sha256, name, data);
  if (ofData !== null && ofData.is !== 'other-data') return ofData;
  for (const { chart, version: start } of mentions) {
    const index = indexes.get(chart);
    if (index === undefined) continue;
    const version = find(index, start);
    const what = { kind: index.kind ?? 'chart', id: chart } as const;
    if (version !== undefined) return { is: 'altered', what, where: placeOf(index, version), why: 'bytes' };
    return { is: 'altered', what, where: null, why: start === null ? 'bytes' : 'no-such-version' };
  }
  return ofData ?? { is: 'unknown' };
}

const recordOf = ({ files, hash }: IndexedVersion): string | null =>
  Object.entries(files).find(([, each]) => each === hash)?.[0] ?? null;

/** Where the files of the data set stand, in both languages. */
const dataFolder = '/data/';

/** Where the sums of the files of the newest release stand. */
export const sumsAddress = `${dataFolder}SHA256SUMS`;

/** The files of the newest release of the data, and all releases, the oldest first. */
interface KnownData {
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
function dataFileName(name: string, sums: ReadonlyMap<string, string>): string | null {
  const plain = name.replace(/(?: ?\(\d+\))(?=\.[a-z]+$)/i, '');
  return sums.has(plain) || /^release-\d+-[0-9a-f]{16}\.json$/.test(plain) ? plain : null;
}

const placeOfData = (releases: readonly PublishedRelease[], release: PublishedRelease, file: string): Place => ({
  kind: 'data',
  id: '',
  version: release.hash.slice(0, shortLength),
  published: release.published,
  file,
  next: releases[releases.indexOf(release) + 1]?.hash.slice(0, shortLength) ?? null,
  says: null,
});

/** Judges a file by the data set alone; null when it is none of its files, nor called like one. */
function judgeDataFile(sha256: string, name: string, { sums, releases }: KnownData): Verdict | null {
  const place = (release: PublishedRelease, file: string) => placeOfData(releases, release, file);
  const newest = releases.at(-1);
  const [listed] = [...sums].find(([, hash]) => hash === sha256) ?? [];
  for (const release of releases.toReversed()) {
    const [offered] = Object.entries(release.files).find(([, hash]) => hash === sha256) ?? [];
    const file = release.hash === sha256 ? (listed ?? dataFileName(name, sums) ?? name) : offered;
    if (file === undefined || newest === undefined) continue;
    const where = place(release, file);
    return release === newest ? { is: 'matches', where } : { is: 'superseded', where, newest: place(newest, file) };
  }
  if (listed !== undefined && newest !== undefined) return { is: 'matches', where: place(newest, listed) };
  const called = dataFileName(name, sums);
  return called === null ? null : { is: 'other-data', file: called };
}

/**
 * The verdict on a file that says what one of ours says, byte for byte or not: it matches, or did once.
 * @param file the name of ours
 * @param form in what it differs
 */
export function settleForm(
  verdict: Verdict,
  file: string,
  indexes: ReadonlyMap<string, VerifyIndex>,
  releases: readonly PublishedRelease[],
  form: Form,
): Verdict {
  if (verdict.is === 'other-data') {
    const newest = releases.at(-1);
    return newest === undefined ? verdict : { is: 'matches', where: placeOfData(releases, newest, file), form };
  }
  const where = verdict.is === 'altered' ? verdict.where : null;
  const index = where && indexes.get(where.id);
  const version = index?.versions.find((each) => each.version === where?.version);
  if (!index || version === undefined) return verdict;
  return { ...standing(index, version, file), form };
}

const endingOf = (name: string): string => /\.[a-z]+$/.exec(name.toLowerCase())?.[0] ?? '';

/** The files of a version that a reader's file can be compared with line by line: those of its kind, in either language. */
export const originalNames = (published: Iterable<string>, name: string): readonly string[] => {
  const ending = endingOf(name);
  return isReadable(ending) ? [...published].filter((each) => endingOf(each) === ending) : [];
};

/** Where the originals are that a reader's file can be compared with, after a verdict on it; null when there is none. */
export function originalsOf(
  verdict: Verdict,
  name: string,
  indexes: ReadonlyMap<string, VerifyIndex>,
  sums: ReadonlyMap<string, string>,
): { readonly folder: string; readonly names: readonly string[] } | null {
  if (verdict.is === 'other-data') {
    return isReadable(verdict.file) && sums.has(verdict.file) ? { folder: dataFolder, names: [verdict.file] } : null;
  }
  if (verdict.is !== 'altered' || verdict.why !== 'bytes' || !verdict.where?.version) return null;
  const { id, version } = verdict.where;
  const files = indexes.get(id)?.versions.find((each) => each.version === version)?.files ?? {};
  return { folder: versionFolder(id, version), names: originalNames(Object.keys(files), name) };
}

/** How much two texts have in common: the lines that are in both, and of those alike in that, the longest beginning. */
function likeness(mine: string, ours: string): number {
  const lines = new Set(ours.split('\n'));
  const same = mine.split('\n').filter((line) => lines.has(line)).length;
  return same + commonLength(mine, ours) / (ours.length + 1);
}

/**
 * Where a reader's text first differs from the published one that it is most like; null when there is none to compare it with.
 * @param originals the published texts by the names of their files
 */
export function differFromClosest(
  theirs: string,
  originals: ReadonlyMap<string, string>,
): { readonly name: string; readonly difference: FirstDifference } | null {
  const candidates = Array.from(originals, ([name, ours]) => {
    const normalise = name.endsWith('.csv') ? csvCells : plainText;
    return { name, ours, normalise, like: likeness(normalise(theirs), normalise(ours)) };
  });
  const [closest] = candidates.toSorted((a, b) => b.like - a.like);
  if (closest === undefined) return null;
  const difference = firstDifference(theirs, closest.ours, closest.normalise);
  if (difference === null) return null;
  return {
    name: closest.name,
    difference: { ...difference, theirs: showCells(difference.theirs), ours: showCells(difference.ours) },
  };
}
