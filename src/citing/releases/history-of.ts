import type { Bilingual } from '../../facts/schema/common.ts';
import { shortLength } from '../versions/version.ts';
import { factFingerprint, type FactContent } from './fact-content.ts';
import type { Release } from './release.ts';

/** A number as it stood from a release on. */
export type PastFact = {
  /** Number of the release. */
  readonly release: number;
  /** ISO day of the release. */
  readonly date: string;
  /** Why there was a release. */
  readonly note: Bilingual;
} & (
  | {
      readonly content: FactContent;
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
    .flatMap(({ file: { number, date, note, facts } }): readonly PastFact[] => {
      const content = facts[factId];
      if (content === undefined) return [];
      const about = { release: number, date, note };
      if (content === null) return [{ ...about, content, hash: null, short: null }];
      const hash = factFingerprint(content);
      return [{ ...about, content, hash, short: hash.slice(0, shortLength) }];
    })
    .toReversed();
