import type { DataRecord } from '../../citing/data-set/compose-data-set.ts';
import { nextRelease, type Reasons } from '../../citing/releases/compose-release.ts';
import { type Release, releaseFileSchema, releasesFolder, writeRelease } from '../../citing/releases/release.ts';
import { shortLength } from '../../citing/versions/short-length.ts';
import { asWritten } from '../../facts/suggest.ts';
import { checkSchema } from '../../facts/check-schema.ts';
import type { Problem } from '../../facts/problem.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { archiveProblem, restore } from './archive.ts';
import type { Disk } from '../disk.ts';

export interface ReleasesReading {
  /** The oldest first. */
  readonly releases: readonly Release[];
  readonly problems: readonly Problem[];
}

const altered = (file: string): Problem => {
  const help = restore(file);
  return archiveProblem(
    file,
    `Berkas terbitan ini berubah: SHA-256-nya bukan lagi yang tertulis di namanya. ${help.id}`,
    `This released file was altered: its SHA-256 is no longer the one in its name. ${help.en}`,
  );
};

const misnamed = (path: string, { file: { number }, hash }: Release): Problem =>
  archiveProblem(
    path,
    `Nama berkas ini menyebut nomor lain, padahal isinya terbitan ${number}. Beri nama ${number}-${hash}.json.`,
    `The name of this file says another number, but it holds release ${number}. Name it ${number}-${hash}.json.`,
  );

/** Only a file that is byte for byte what we wrote is read as one. */
function readRelease(disk: Disk, path: string, hash: string): Release | readonly Problem[] {
  const reading = disk.read(path);
  if ('problems' in reading) return reading.problems;
  // Of the bytes, not of the text: decoding forgives a byte order mark.
  if (sha256(reading.bytes) !== hash) return [altered(path)];
  const text = new TextDecoder().decode(reading.bytes);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [archiveProblem(path, 'Berkas ini bukan JSON.', 'This file is not JSON.')];
  }
  const checked = checkSchema(releaseFileSchema, value);
  if ('faults' in checked) return checked.faults.map(({ message }) => archiveProblem(path, message.id, message.en));
  if (writeRelease(checked.data) !== text) {
    return [
      archiveProblem(
        path,
        'Berkas terbitan ini tidak ditulis oleh npm run archive. Hapus, lalu jalankan perintah itu.',
        'This release was not written by npm run archive. Delete it and run that command.',
      ),
    ];
  }
  return { hash, short: hash.slice(0, shortLength), text, file: checked.data };
}

/** What is wrong with a release that is to follow another. */
function refuseOrder(path: string, release: Release, before: Release | undefined, number: number): Problem | null {
  if (release.file.number !== number) {
    return archiveProblem(
      path,
      `Terbitan ${number} tidak ada: berkas ini memuat terbitan ${release.file.number}. Pulihkan yang hilang dari riwayat (git checkout).`,
      `Release ${number} is missing: this file holds release ${release.file.number}. Restore what is missing from the history (git checkout).`,
    );
  }
  if (release.file.previous !== (before?.hash ?? null)) {
    return archiveProblem(
      path,
      `Terbitan ini tidak menyambung terbitan sebelumnya${before === undefined ? '' : ` (${before.short})`}. Simpan cabang yang sudah terbit, hapus yang lain, lalu jalankan npm run archive.`,
      `This release does not follow the one before it${before === undefined ? '' : ` (${before.short})`}. Keep the branch that was published, delete the other and run npm run archive.`,
    );
  }
  if (before !== undefined && release.file.date < before.file.date) {
    return archiveProblem(
      path,
      `Terbitan ini bertanggal ${release.file.date}, sebelum terbitan sebelumnya (${before.file.date}). Hapus, lalu jalankan npm run archive.`,
      `This release is dated ${release.file.date}, before the one it follows (${before.file.date}). Delete it and run npm run archive.`,
    );
  }
  return null;
}

/** Reads the releases of the data. Those after one that is broken, missing or forked are not taken. */
export function readReleases(disk: Disk): ReleasesReading {
  const problems: Problem[] = [];
  const found: { readonly path: string; readonly release: Release }[] = [];
  for (const { name } of disk.list(releasesFolder) ?? []) {
    const path = `${releasesFolder}${name}`;
    const [, number = '', hash = ''] = /^([1-9]\d*)-([0-9a-f]{64})\.json$/.exec(name) ?? [];
    if (hash === '') {
      problems.push(
        archiveProblem(
          path,
          `${asWritten(name)} bukan nama terbitan: <nomor>-<SHA-256>.json. Pindahkan atau hapus.`,
          `${asWritten(name)} is not the name of a release: <number>-<SHA-256>.json. Move or delete it.`,
        ),
      );
      continue;
    }
    const release = readRelease(disk, path, hash);
    if (!('hash' in release)) problems.push(...release);
    else if (release.file.number !== Number(number)) problems.push(misnamed(path, release));
    else found.push({ path, release });
  }
  // What follows a file that could not be read would be called missing its forerunner, which misleads.
  if (problems.length > 0) return { releases: [], problems };
  const releases: Release[] = [];
  for (const { path, release } of found.toSorted((a, b) => a.release.file.number - b.release.file.number)) {
    const { number } = release.file;
    const twin = releases.length > 0 && releases.at(-1)?.file.number === number;
    const refusal = twin
      ? archiveProblem(
          path,
          `Terbitan ${number} ada dua. Simpan yang sudah terbit, hapus yang lain.`,
          `There are two of release ${number}. Keep the one that was published, delete the other.`,
        )
      : refuseOrder(path, release, releases.at(-1), releases.length + 1);
    if (refusal === null) releases.push(release);
    else problems.push(refusal);
    if (refusal !== null && !twin) break;
  }
  return { releases, problems };
}

/**
 * The file to add to content/releases/ when the record has changed since the newest release; null when it has not.
 * @param anyway whether there is to be one although nothing in the record changed
 */
export function planRelease(
  record: DataRecord,
  publication: Reasons,
  anyway = false,
): { readonly path: string; readonly text: string } | null {
  const file = nextRelease(record, publication, anyway);
  if (file === null) return null;
  const text = writeRelease(file);
  return { path: `${releasesFolder}${file.number}-${sha256(text)}.json`, text };
}

/** Whether the newest release says all that is in data/: nothing may go out before it does. */
export const isReleased = (record: DataRecord): boolean =>
  planRelease(record, { date: '', note: { id: '', en: '' } }) === null;
