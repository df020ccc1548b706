import { z } from 'zod';
import { sha256Pattern } from '../versions/form-1.ts';
import { shortLength } from '../versions/short-length.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import { factFingerprint, publishedFactSchema, type PublishedFact } from '../../facts/published-fact.ts';

const hash = z.string().regex(sha256Pattern);

const bilingual = z.strictObject({ id: z.string(), en: z.string() });

/**
 * One release of the data, in content/releases/: what changed since the one before, as it was published. Plain strings and numbers, so
 * that no list of today can close it.
 */
export const releaseFileSchema = z.strictObject({
  schema: z.literal(1),
  /** From 1, without a gap. */
  number: z.number().int().min(1),
  /** The day of the release, in Makassar. */
  date: z.string(),
  /** SHA-256 of the release before it; null for the first. */
  previous: hash.nullable(),
  /** Why there is a release, in a sentence that a reader sees. */
  note: bilingual,
  /** Why some of the facts changed, where that is a reason of their own. By id. */
  notes: z.record(z.string(), bilingual).optional(),
  /** Every fact that is new or changed, as it is now; null for one that was withdrawn. By id. */
  facts: z.record(z.string(), publishedFactSchema.nullable()),
  /** SHA-256 of the CSV of every table of the data set, by name. */
  tables: z.record(z.string(), hash),
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

/** Every fact as the newest of these releases has it, by id; withdrawn ones are not in it. */
export function releasedFacts(releases: readonly Release[]): ReadonlyMap<string, PublishedFact> {
  const facts = new Map<string, PublishedFact>();
  for (const { file } of releases) {
    for (const [id, content] of Object.entries(file.facts)) {
      if (content === null) facts.delete(id);
      else facts.set(id, content);
    }
  }
  return facts;
}

/** A number as it stood from a release on. */
export type PastFact = {
  /** Number of the release. */
  readonly release: number;
  /** ISO day of the release. */
  readonly date: string;
  /** Why it changed: its own reason, else why there was a release. */
  readonly note: ReleaseFile['note'];
} & (
  | {
      readonly content: PublishedFact;
      /** SHA-256 of the content, 64 hexadecimal digits. */
      readonly hash: string;
      /** The first 16 of them; `/angka/<id>/#v-<short>` cites this number for ever. */
      readonly short: string;
    }
  /** Withdrawn in that release. */
  | { readonly content: null; readonly hash: null; readonly short: null }
);

/** Every state in which a fact was published, the newest first; none when it never was. */
export const historyOf = (releases: readonly Release[], factId: string): readonly PastFact[] =>
  releases
    .flatMap(({ file: { number, date, note, notes, facts } }): readonly PastFact[] => {
      const content = facts[factId];
      if (content === undefined) return [];
      const about = { release: number, date, note: notes?.[factId] ?? note };
      if (content === null) return [{ ...about, content, hash: null, short: null }];
      const hash = factFingerprint(content);
      return [{ ...about, content, hash, short: hash.slice(0, shortLength) }];
    })
    .toReversed();

/** What one release changed, in the order of ids. */
export interface ReleaseChanges {
  readonly added: readonly PublishedFact[];
  readonly changed: readonly { readonly before: PublishedFact; readonly after: PublishedFact }[];
  readonly withdrawn: readonly PublishedFact[];
  /** Names of the tables that are not as they were; all of them in the first release. */
  readonly tables: readonly string[];
}

/**
 * What the release at an index changed.
 * @param releases the oldest first
 * @param index from 0
 */
export function changesOf(releases: readonly Release[], index: number): ReleaseChanges {
  const release = releases[index];
  if (release === undefined) throw new RangeError(`there is no release ${index}`);
  const before = releasedFacts(releases.slice(0, index));
  const added: PublishedFact[] = [];
  const changed: { before: PublishedFact; after: PublishedFact }[] = [];
  const withdrawn: PublishedFact[] = [];
  for (const [id, after] of Object.entries(release.file.facts)) {
    const known = before.get(id);
    if (after === null) {
      if (known !== undefined) withdrawn.push(known);
    } else if (known === undefined) added.push(after);
    else changed.push({ before: known, after });
  }
  const previous = releases[index - 1]?.file.tables ?? {};
  const names = new Set([...Object.keys(previous), ...Object.keys(release.file.tables)]);
  const tables = [...names].filter((name) => previous[name] !== release.file.tables[name]);
  return { added, changed, withdrawn, tables };
}
