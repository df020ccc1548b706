import type { CitedTexts } from './cited-text.ts';
import type { Citable } from './verdict.ts';
import type { VerifyIndex } from './verify-index.ts';
import type { Language } from '../../i18n/locale.ts';

/** One state in which something was published, as far as its citations can be checked against it. */
export interface PublishedState {
  /** SHA-256, 64 hexadecimal digits; null where a number was withdrawn. */
  readonly hash: string | null;
  /** ISO day. */
  readonly published: string;
  /** What every citation of it says: the figure as printed, or the title of the chart. */
  readonly says: Readonly<Record<Language, string>> | null;
  /** Its citation as we offer it, in both languages, where that is known. */
  readonly cited?: readonly CitedTexts[];
  /** Names of the files of a version. */
  readonly names?: readonly string[];
}

/** A release of the data. */
export interface PublishedRelease extends PublishedState {
  readonly hash: string;
  /** SHA-256 of every file of /data/ that it offered, by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** `/v/facts.json`: every state of every number, and every release of the data, each the oldest first. */
export interface FactIndex {
  readonly facts: Readonly<Record<string, readonly PublishedState[]>>;
  readonly releases: readonly PublishedRelease[];
}

/** Where the index of the numbers stands. */
export const factIndexAddress = '/v/facts.json';

/** What is known of the things that are cited: indexes of charts and stories, by their name, and that of the numbers. */
export interface Known {
  readonly charts: ReadonlyMap<string, VerifyIndex>;
  readonly facts: FactIndex | null;
}

/** Every state of something, the oldest first; none when it was never published. */
export function statesOf({ kind, id }: Citable, { charts, facts }: Known): readonly PublishedState[] {
  if (kind === 'data') return facts?.releases ?? [];
  if (kind === 'fact') return facts !== null && Object.hasOwn(facts.facts, id) ? (facts.facts[id] ?? []) : [];
  return (charts.get(id)?.versions ?? []).map(({ hash, published, title, files, cited }) => ({
    hash,
    published,
    says: title,
    names: Object.keys(files),
    ...(cited === undefined ? {} : { cited }),
  }));
}
