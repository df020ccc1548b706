import { z } from 'zod';
import { sha256Pattern } from '../../citing/versions/version-file.ts';
import type { Version } from '../../citing/versions/version.ts';
import type { Problem } from '../../facts/problem.ts';
import { bilingual, day, identifier } from '../../facts/schema/common.ts';
import type { Redirect } from './redirects.ts';

/** Where the archive stands. Everything in it is written by `npm run archive` and by nothing else. */
export const versionsFolder = 'content/versions/';

/** The lists beside the versions: lines are added at their end and never changed. */
export const ledgerNames = ['addresses.txt', 'files.txt', 'restyles.jsonl'] as const;

export type LedgerName = (typeof ledgerNames)[number];

export const ledgerPath = (name: LedgerName): string => `${versionsFolder}${name}`;

/** What the lists and the newest versions must be, so that none of them is shortened unnoticed. */
export const sealPath = `${versionsFolder}seal.json`;

export const versionPath = (chart: string, hash: string): string => `${versionsFolder}${chart}/${hash}.json`;

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

/** When and why a published version came to look different, in the order in which that was declared. */
export const restylesOf = (
  { restyles }: Pick<Archive, 'restyles'>,
  { hash }: Pick<Version, 'hash'>,
): readonly Restyle[] => restyles.filter(({ versions }) => versions.includes(hash));

const hash = z.string().regex(sha256Pattern);

/** How many lines a list has, and the SHA-256 of its bytes. */
const measure = z.strictObject({ lines: z.number().int().min(0), sha256: hash });

const measures = Object.fromEntries(ledgerNames.map((name) => [name, measure])) as Record<LedgerName, typeof measure>;

/** `content/versions/seal.json`. */
export const sealSchema = z.strictObject({
  ...measures,
  /** SHA-256 of the newest version by chart: with the chain of `previous` it holds every version in its place. */
  newest: z.record(identifier, hash),
});

export type Seal = z.output<typeof sealSchema>;

/** One line of `content/versions/restyles.jsonl`: published pictures or files that were declared to look different from a day on. */
export const restyleSchema = z.strictObject({
  date: day,
  /** What looks different, in a sentence that a reader sees. */
  note: bilingual,
  /** The new fingerprints of the drawings that came out differently, by the hash of the version. */
  drawings: z.record(hash, z.strictObject({ id: hash, en: hash })),
  /** The hashes of all versions of which any file came out differently. */
  versions: z.array(hash),
});

export type Restyle = z.output<typeof restyleSchema>;

/** What stands beside the versions in the archive. */
export interface Archive {
  /** Every address ever published, as a path, in the order in which they came. */
  readonly addresses: readonly string[];
  /** Every SHA-256 that a file of a version ever had, by its path on the site, the last one last. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** In the order in which they were declared. */
  readonly restyles: readonly Restyle[];
  readonly redirects: readonly Redirect[];
  /** The lists as they stand on disk. */
  readonly texts: Readonly<Record<LedgerName, string>>;
  /** Null before the first `npm run archive`. */
  readonly seal: Seal | null;
}
