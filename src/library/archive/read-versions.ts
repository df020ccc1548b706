import { checkSchema } from '../../facts/check-schema.ts';
import type { Problem } from '../../facts/problem.ts';
import { sha256 } from '../../facts/sha256.ts';
import { openVersion } from '../../citing/versions/open-version.ts';
import { shortLength, type Version } from '../../citing/versions/version.ts';
import { versionFileSchema } from '../../citing/versions/version-file.ts';
import type { Disk } from '../disk.ts';

export const versionsFolder = 'content/versions/';

export interface VersionsReading {
  /** The versions of each chart that was ever published, the oldest first. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly problems: readonly Problem[];
}

const problem = (file: string, id: string, en: string): Problem => ({ file, line: 1, column: 1, message: { id, en } });

function readVersion(disk: Disk, file: string, hash: string): Version | readonly Problem[] {
  const reading = disk.read(file);
  if ('problems' in reading) return reading.problems;
  const text = new TextDecoder().decode(reading.bytes);
  if (sha256(text) !== hash) {
    return [
      problem(
        file,
        'Arsip ini berubah: SHA-256-nya bukan lagi nama berkasnya. Pulihkan dari riwayat (git checkout).',
        'This archived file was altered: its SHA-256 is no longer its name. Restore it from the history (git checkout).',
      ),
    ];
  }
  const checked = checkSchema(versionFileSchema, JSON.parse(text));
  const opening = 'faults' in checked ? checked : openVersion(checked.data);
  if ('faults' in checked || 'faults' in opening) {
    const faults = 'faults' in checked ? checked.faults : 'faults' in opening ? opening.faults : [];
    return faults.map(({ message }) => problem(file, message.id, message.en));
  }
  return { hash, short: hash.slice(0, shortLength), text, file: checked.data, ...opening };
}

/** Reads the archive of published charts. */
export function readVersions(disk: Disk): VersionsReading {
  const versions = new Map<string, readonly Version[]>();
  const problems: Problem[] = [];
  for (const { name: chart, isFolder } of disk.list(versionsFolder) ?? []) {
    if (!isFolder) continue;
    const found: Version[] = [];
    for (const { name } of disk.list(`${versionsFolder}${chart}/`) ?? []) {
      const [hash] = /^[0-9a-f]{64}(?=\.json$)/.exec(name) ?? [];
      if (hash === undefined) continue;
      const version = readVersion(disk, `${versionsFolder}${chart}/${name}`, hash);
      if ('hash' in version) found.push(version);
      else problems.push(...version);
    }
    versions.set(chart, inOrder(found));
  }
  return { versions, problems };
}

/** From the first version, each followed by the one that names it as its previous. */
function inOrder(found: readonly Version[]): readonly Version[] {
  const after = new Map(found.map((version) => [version.file.previous, version]));
  const chain: Version[] = [];
  for (let next = after.get(null); next !== undefined; next = after.get(next.hash)) chain.push(next);
  return chain;
}
