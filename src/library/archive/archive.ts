import { z } from 'zod';
import { sha256Pattern } from '../../citing/versions/form-1.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Redirect } from './redirects.ts';

/** Where the archive stands. Everything in it is written by `npm run archive` and by nothing else. */
export const versionsFolder = 'content/versions/';

/** Where the typefaces stand that published pictures were made with, each under its SHA-256. */
export const typefacesFolder = `${versionsFolder}typefaces/`;

/**
 * The lists beside the versions: lines are added at their end and never changed. addresses: every path ever published. files: the SHA-256
 * of every file of every version. data-files: that of every file of /data/, in each release.
 */
export const ledgerNames = ['addresses.txt', 'files.txt', 'data-files.txt'] as const;

export type LedgerName = (typeof ledgerNames)[number];

export const ledgerPath = (name: LedgerName): string => `${versionsFolder}${name}`;

/** What the lists and the newest versions must be, so that none of them is shortened unnoticed. */
export const sealPath = `${versionsFolder}seal.json`;

export const versionPath = (chart: string, hash: string): string => `${versionsFolder}${chart}/${hash}.json`;

export const typefacePath = (hash: string): string => `${typefacesFolder}${hash}.ttf`;

const hash = z.string().regex(sha256Pattern);

/** How many lines a list has, and the SHA-256 of its bytes. */
const measure = z.strictObject({ lines: z.number().int().min(0), sha256: hash });

const measures = Object.fromEntries(ledgerNames.map((name) => [name, measure])) as Record<LedgerName, typeof measure>;

/** `content/versions/seal.json`. */
export const sealSchema = z.strictObject({
  ...measures,
  /** SHA-256 of the newest version by chart: with the chain of `previous` it holds every version in its place. */
  newest: z.record(z.string(), hash),
  /** The fingerprint of every published correction, in the order of content/corrections.json; left out while there is none. */
  corrections: z.array(hash).optional(),
  /** SHA-256 of the newest release of the data, which names the one before it; left out before the first. */
  release: hash.optional(),
});

export type Seal = z.output<typeof sealSchema>;

/** What readers were told, besides the lists: what a seal holds of versions, corrections and releases. */
export type Told = Pick<Seal, 'newest' | 'corrections' | 'release'>;

/** What stands beside the versions in the archive. */
export interface Archive {
  /** Every address ever published, as a path, in the order in which they came. */
  readonly addresses: readonly string[];
  /** The SHA-256 of every file of every version, by its path on the site. */
  readonly files: ReadonlyMap<string, string>;
  /** The SHA-256 of every file of /data/ by its name, by the number of the release that offered it. */
  readonly dataFiles: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** The typefaces of published pictures by their SHA-256. */
  readonly typefaces: ReadonlyMap<string, Uint8Array>;
  readonly redirects: readonly Redirect[];
  /** The lists as they stand on disk. */
  readonly texts: Readonly<Record<LedgerName, string>>;
  /** Null before the first `npm run archive`. */
  readonly seal: Seal | null;
}

/** Something wrong with a file of the archive. */
export const archiveProblem = (file: string, id: string, en: string, line = 1): Problem => ({
  file,
  line,
  column: 1,
  message: { id, en },
});

/** The one way to mend a file that only a command may write. */
export const restore = (file: string) => ({
  id: `Pulihkan dari riwayat: git checkout -- "${file}"`,
  en: `Restore it from the history: git checkout -- "${file}"`,
});
