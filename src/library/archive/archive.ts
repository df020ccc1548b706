import { z } from 'zod';
import { sha256Pattern } from '../../citing/versions/version-file.ts';
import { bilingual, day } from '../../facts/schema/common.ts';
import type { LedgerName } from './archive-paths.ts';
import type { Redirect } from './redirects.ts';
import type { Seal } from './seal.ts';

const hash = z.string().regex(sha256Pattern);

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
