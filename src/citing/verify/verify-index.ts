import { versionFolder } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Version } from '../versions/version.ts';

/** One published version, as far as it is needed to recognise what somebody has of it. */
export interface IndexedVersion {
  /** SHA-256 of its archived file. */
  readonly hash: string;
  /** The start of it, which stands in its address. */
  readonly version: string;
  /** ISO day. */
  readonly published: string;
  readonly title: Readonly<Record<Language, string>>;
  /** Every SHA-256 that each of its files ever had, by the file's name, the last one last. */
  readonly files: Readonly<Record<string, readonly string[]>>;
}

/** `/v/<chart>/files.json`: every version of a chart, the oldest first. */
export interface VerifyIndex {
  readonly chart: string;
  readonly versions: readonly IndexedVersion[];
}

/** Where the index of a chart stands. */
export const indexAddress = (chart: string): string => `/v/${chart}/files.json`;

/** Where the list of all files of all charts stands, in the form of `sha256sum`. */
export const listAddress = '/v/files.txt';

/**
 * Makes the index of a chart.
 * @param files every hash that a file ever had, by its path on the site
 */
export function makeIndex(
  chart: string,
  versions: readonly Version[],
  files: ReadonlyMap<string, readonly string[]>,
): VerifyIndex {
  return {
    chart,
    versions: versions.map(({ hash, short, file }) => {
      const folder = versionFolder(chart, short);
      const own = [...files].filter(([path]) => path.startsWith(folder));
      return {
        hash,
        version: short,
        published: file.published,
        title: { id: file.words.id.title, en: file.words.en.title },
        files: Object.fromEntries(own.map(([path, hashes]) => [path.slice(folder.length), hashes])),
      };
    }),
  };
}
