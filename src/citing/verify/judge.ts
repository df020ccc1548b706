import type { Mention } from './find-mentions.ts';
import type { Place, Verdict } from './verdict.ts';
import type { IndexedVersion, VerifyIndex } from './verify-index.ts';

function placeOf({ chart, versions }: VerifyIndex, version: IndexedVersion, file: string | null = null): Place {
  const next = versions[versions.indexOf(version) + 1]?.version ?? null;
  return { chart, version: version.version, published: version.published, file, next };
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
 */
export function judgeFile(
  sha256: string,
  mentions: readonly Mention[],
  indexes: ReadonlyMap<string, VerifyIndex>,
): Verdict {
  for (const index of indexes.values()) {
    for (const version of index.versions) {
      if (version.hash === sha256) return standing(index, version, recordOf(version), false);
      for (const [name, hashes] of Object.entries(version.files))
        if (hashes.includes(sha256)) return standing(index, version, name, hashes.at(-1) !== sha256);
    }
  }
  for (const { chart, version: start } of mentions) {
    const index = indexes.get(chart);
    if (index === undefined) continue;
    const version = find(index, start);
    if (version !== undefined) return { is: 'altered', chart, where: placeOf(index, version), why: 'bytes' };
    return { is: 'altered', chart, where: null, why: start === null ? 'bytes' : 'no-such-version' };
  }
  return { is: 'unknown' };
}

const recordOf = ({ files, hash }: IndexedVersion): string | null =>
  Object.entries(files).find(([, hashes]) => hashes.includes(hash))?.[0] ?? null;

/** Judges an address: whether it leads to something that was published, and whether that is still the newest. */
export function judgeAddress(mention: Mention, indexes: ReadonlyMap<string, VerifyIndex>): Verdict {
  const index = indexes.get(mention.chart);
  const newest = index?.versions.at(-1);
  if (index === undefined || newest === undefined) return { is: 'unknown' };
  if (mention.version === null) return { is: 'live', newest: placeOf(index, newest) };
  const version = find(index, mention.version);
  if (version === undefined) return { is: 'altered', chart: index.chart, where: null, why: 'no-such-version' };
  if (mention.file !== null && version.files[mention.file] === undefined)
    return { is: 'altered', chart: index.chart, where: placeOf(index, version), why: 'no-such-file' };
  return standing(index, version, mention.file, false);
}
