import { z } from 'zod';
import { bilingual, day, identifier } from '../../facts/schema/common.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import { sha256Pattern } from '../versions/version-file.ts';
import { factContentSchema } from './fact-content.ts';

const hash = z.string().regex(sha256Pattern);

/** One release of the data, in content/releases/: what changed since the one before. Nothing in it is ever altered. */
export const releaseFileSchema = z.strictObject({
  schema: z.literal(1),
  /** From 1, without a gap. */
  number: z.number().int().min(1),
  /** The day of the release, in Makassar. */
  date: day,
  /** SHA-256 of the release before it; null for the first. */
  previous: hash.nullable(),
  /** Why there is a release, in a sentence that a reader sees. */
  note: bilingual,
  /** Every fact that is new or changed, as it is now; null for one that was withdrawn. By id. */
  facts: z.record(identifier, factContentSchema.nullable()),
  /** SHA-256 of the CSV of every table of the data set, by name. */
  tables: z.record(identifier, hash),
});

export type ReleaseFile = z.output<typeof releaseFileSchema>;

export interface Release {
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly hash: string;
  /** The first 16 of them, which stand in its address. */
  readonly short: string;
  /** The canonical file, byte for byte. */
  readonly text: string;
  readonly file: ReleaseFile;
}

export const releasesFolder = 'content/releases/';

/** The bytes of a release's file: canonical JSON (RFC 8785) and one newline. Its SHA-256 is part of its name. */
export const writeRelease = (file: ReleaseFile): string => `${canonicalJson(file)}\n`;
