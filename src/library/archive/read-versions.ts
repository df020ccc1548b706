import { openByForm } from '../../citing/versions/version-forms.ts';
import { shortLength, type Version } from '../../citing/versions/version.ts';
import type { Site } from '../../citing/site.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Problem } from '../../facts/problem.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { archiveProblem, ledgerNames, restore, versionPath, versionsFolder } from './archive.ts';
import type { Disk } from '../disk.ts';
import { readSite } from '../read-site.ts';
import { strayFile } from '../read-data.ts';

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
export function readVersion(bytes: Uint8Array, chart: string, hash: string, site: Site): Version | readonly Problem[] {
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
  return { hash, short: hash.slice(0, shortLength), text, site, ...opening };
}

/** Reads the archive of published charts. */
export function readVersions(disk: Disk): VersionsReading {
  const { site } = readSite(disk);
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
      const version = 'problems' in reading ? reading.problems : readVersion(reading.bytes, chart, hash, site);
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

interface Order {
  /** From the first version, each followed by the one that names it as its previous. */
  readonly chain: readonly Version[];
  readonly problems: readonly Problem[];
}

const short = (hash: string) => hash.slice(0, 8);

function* check(chart: string, found: readonly Version[], chain: readonly Version[]): Generator<Problem> {
  const known = new Set(found.map(({ hash }) => hash));
  const starts = new Map<string, Version>();
  const firsts = new Map<string | null, Version>();
  for (const version of found) {
    const file = versionPath(chart, version.hash);
    const { previous, change } = version.file;
    const twin = starts.get(version.short);
    starts.set(version.short, version);
    if (twin !== undefined) {
      yield archiveProblem(file, `Dua versi berawalan ${version.short} dan akan berbagi satu alamat.`, `Two versions begin with ${version.short} and would share one address.`);
    }
    if (previous !== null && !known.has(previous)) {
      const help = restore(versionPath(chart, previous));
      yield archiveProblem(versionPath(chart, previous), `Versi ini hilang: ${short(version.hash)} menyebutnya sebagai pendahulunya. ${help.id}`, `This version is missing: ${short(version.hash)} names it as the one before. ${help.en}`);
    }
    const rival = firsts.get(previous);
    firsts.set(previous, version);
    if (rival !== undefined) {
      yield archiveProblem(
        file,
        `Versi ini dan ${short(rival.hash)} sama-sama mengaku versi sesudah ${previous === null ? 'tidak ada apa-apa' : short(previous)}. Biasanya karena dua cabang digabungkan: hapus yang belum pernah terbit, lalu jalankan: npm run archive`,
        `This version and ${short(rival.hash)} both claim to follow ${previous === null ? 'nothing' : short(previous)}. Usually two branches were merged: delete the one that was never published, then run: npm run archive`,
      );
    }
    if ((previous === null) !== (change === null)) {
      yield archiveProblem(file, 'Versi pertama tidak punya alasan perubahan; versi sesudahnya harus punya.', 'A first version has no reason for a change; every later one must have one.');
    }
    const isAlone = found.every((other) => other === version || other.file.previous !== previous);
    if (!chain.includes(version) && isAlone && previous !== null && known.has(previous))
      yield archiveProblem(file, 'Rantai versinya tidak sampai ke versi pertama.', 'Its chain of versions does not lead to a first one.');
  }
} // prettier-ignore

/** Puts the versions of one chart in order, and says where their chain is broken or forked. */
export function orderVersions(chart: string, found: readonly Version[]): Order {
  const after = new Map(found.map((version) => [version.file.previous, version]));
  const chain: Version[] = [];
  for (let next = after.get(null); next !== undefined; next = after.get(next.hash)) chain.push(next);
  return { chain, problems: [...check(chart, found, chain)] };
}
