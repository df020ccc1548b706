import type { Mention } from './find-mentions.ts';
import { judgeDataFile, type KnownData } from './judge-data-file.ts';
import type { Place, Verdict } from './verdict.ts';
import type { IndexedVersion, VerifyIndex } from './verify-index.ts';

function placeOf({ chart, versions }: VerifyIndex, version: IndexedVersion, file: string | null = null): Place {
  const next = versions[versions.indexOf(version) + 1]?.version ?? null;
  const { version: short, published, title: says } = version;
  return { kind: 'chart', id: chart, version: short, published, file, next, says };
}

function standing(index: VerifyIndex, version: IndexedVersion, file: string | null, restyled: boolean): Verdict {
  const where = placeOf(index, version, file);
  const newest = index.versions.at(-1);
  return newest === undefined || newest === version
    ? { is: 'matches', where, restyled }
    : { is: 'superseded', where, restyled, newest: placeOf(index, newest) };
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
      if (version.hash === sha256) return standing(index, version, recordOf(version), false);
      for (const [file, hashes] of Object.entries(version.files))
        if (hashes.includes(sha256)) return standing(index, version, file, hashes.at(-1) !== sha256);
    }
  }
  const ofData = judgeDataFile(sha256, name, data);
  if (ofData !== null && ofData.is !== 'other-data') return ofData;
  for (const { chart, version: start } of mentions) {
    const index = indexes.get(chart);
    if (index === undefined) continue;
    const version = find(index, start);
    const what = { kind: 'chart', id: chart } as const;
    if (version !== undefined) return { is: 'altered', what, where: placeOf(index, version), why: 'bytes' };
    return { is: 'altered', what, where: null, why: start === null ? 'bytes' : 'no-such-version' };
  }
  return ofData ?? { is: 'unknown' };
}

const recordOf = ({ files, hash }: IndexedVersion): string | null =>
  Object.entries(files).find(([, hashes]) => hashes.includes(hash))?.[0] ?? null;
