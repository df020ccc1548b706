import { openByForm } from '../../citing/versions/version-forms.ts';
import { shortLength, type Version } from '../../citing/versions/version.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Problem } from '../../facts/problem.ts';
import { sha256 } from '../../facts/sha256.ts';
import type { Disk } from '../disk.ts';
import { strayFile } from '../stray.ts';
import { archiveProblem, restore } from './archive-problem.ts';
import { ledgerNames, versionPath, versionsFolder } from './archive-paths.ts';
import { orderVersions } from './order-versions.ts';

export interface VersionsReading {
  /** The versions of each chart that was ever published, the oldest first. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly problems: readonly Problem[];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Opens a version from the bytes of its file.
 * @param hash what its name says it is
 */
export function readVersion(bytes: Uint8Array, chart: string, hash: string): Version | readonly Problem[] {
  const file = versionPath(chart, hash);
  const help = restore(file);
  // Of the bytes, not of the text: decoding forgives a byte order mark.
  if (sha256(bytes) !== hash) {
    return [
      archiveProblem(
        file,
        `Arsip ini berubah: SHA-256-nya bukan lagi nama berkasnya. ${help.id}`,
        `This archived file was altered: its SHA-256 is no longer its name. ${help.en}`,
      ),
    ];
  }
  const text = new TextDecoder().decode(bytes);
  const value = parse(text);
  const opening = openByForm(value);
  if ('faults' in opening) return opening.faults.map(({ message }) => archiveProblem(file, message.id, message.en));
  if (opening.file.chart !== chart || `${canonicalJson(value)}\n` !== text) {
    return [
      archiveProblem(
        file,
        'Berkas ini tidak ditulis oleh npm run archive untuk grafik ini. Hapus.',
        'This file was not written by npm run archive for this chart. Delete it.',
      ),
    ];
  }
  return { hash, short: hash.slice(0, shortLength), text, ...opening };
}

/** Reads the archive of published charts. */
export function readVersions(disk: Disk): VersionsReading {
  const versions = new Map<string, readonly Version[]>();
  const problems: Problem[] = [];
  const beside = [...ledgerNames, 'seal.json', 'README.md'];
  for (const { name: chart, isFolder } of disk.list(versionsFolder) ?? []) {
    if (!isFolder) {
      if (!beside.includes(chart)) problems.push(strayFile(`${versionsFolder}${chart}`, beside));
      continue;
    }
    const found: Version[] = [];
    const before = problems.length;
    for (const { name, isFolder: isFolderInside } of disk.list(`${versionsFolder}${chart}/`) ?? []) {
      const path = `${versionsFolder}${chart}/${name}`;
      const [hash] = /^[0-9a-f]{64}(?=\.json$)/.exec(name) ?? [];
      if (hash === undefined || isFolderInside) {
        problems.push(strayFile(path, []));
        continue;
      }
      const reading = disk.read(path);
      const version = 'problems' in reading ? reading.problems : readVersion(reading.bytes, chart, hash);
      if ('hash' in version) found.push(version);
      else problems.push(...version);
    }
    const ordered = orderVersions(chart, found);
    // A file that cannot be opened breaks the chain as well, which needs no second message.
    if (problems.length === before) problems.push(...ordered.problems);
    if (ordered.chain.length > 0) versions.set(chart, ordered.chain);
  }
  return { versions, problems };
}
