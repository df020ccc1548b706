import type { Version } from '../../citing/versions/version.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Disk } from '../disk.ts';
import { type Archive, archiveProblem, ledgerPath, restore, sealPath, versionPath } from './archive.ts';
import { findRedrawn, type Redrawn } from './check-drawings.ts';
import { readLedgers } from './ledgers.ts';
import { readRedirects } from './redirects.ts';
import { readVersions } from './read-versions.ts';

export interface ArchiveReading {
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  readonly archive: Archive;
  /** Everything wrong with the archive, the drawings that came out differently among it. */
  readonly problems: readonly Problem[];
  readonly redrawn: readonly Redrawn[];
}

/** Versions that the archive names and does not hold: a newest one has no successor to miss it. */
function* findMissing({ seal, files }: Omit<Archive, 'redirects'>, versions: ArchiveReading['versions']): Generator<Problem> {
  const has = (chart: string, start: string) => versions.get(chart)?.some(({ hash }) => hash.startsWith(start)) ?? false;
  const told = new Set<string>();
  for (const [chart, hash] of Object.entries(seal?.newest ?? {})) {
    if (has(chart, hash)) continue;
    told.add(`${chart}/${hash.slice(0, 16)}`);
    const help = restore(versionPath(chart, hash));
    yield archiveProblem(versionPath(chart, hash), `Versi yang sudah terbit ini hilang. ${help.id}`, `This published version is missing. ${help.en}`);
  }
  for (const path of files.keys()) {
    const [, chart = '', short = ''] = /^\/v\/([a-z0-9-]+)\/([0-9a-f]{16})\//.exec(path) ?? [];
    if (has(chart, short) || told.has(`${chart}/${short}`)) continue;
    told.add(`${chart}/${short}`);
    yield archiveProblem(ledgerPath('files.txt'), `Versi ${short} dari grafik "${chart}" tercatat di sini, tetapi berkasnya hilang dari content/versions/${chart}/. Pulihkan dari riwayat.`, `The version ${short} of the chart "${chart}" is listed here, but its file is missing from content/versions/${chart}/. Restore it from the history.`);
  }
} // prettier-ignore

/** Reads everything that was ever published, and finds whatever is missing, altered or drawn differently. */
export function readArchive(disk: Disk): ArchiveReading {
  const { versions, problems: wrongVersions } = readVersions(disk);
  const { archive, problems: wrongLedgers } = readLedgers(disk);
  const { redirects, problems: wrongRedirects } = readRedirects(disk);
  const missing = wrongVersions.length > 0 ? [] : [...findMissing(archive, versions)];
  const redrawn = archive.seal === null ? [] : findRedrawn(versions.values(), archive.restyles);
  const unsealed = archive.seal === null && versions.size > 0 ? [sealMissing] : [];
  return {
    versions,
    archive: { ...archive, redirects },
    problems: [...wrongVersions, ...wrongLedgers, ...wrongRedirects, ...missing, ...unsealed, ...redrawn.map(({ problem }) => problem)],
    redrawn,
  };
} // prettier-ignore

const help = restore(sealPath);

const sealMissing = archiveProblem(
  sealPath,
  `Segel arsip ini hilang, padahal sudah ada versi yang terbit. ${help.id}`,
  `The seal of the archive is missing although there are published versions. ${help.en}`,
);
