import { versionFolder } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import type { FrozenVersion } from '../versions/open-version.ts';

/** One published version, as far as it is needed to recognise what somebody has of it. */
export interface IndexedVersion {
  /** SHA-256 of its archived file. */
  readonly hash: string;
  /** The start of it, which stands in its address. */
  readonly version: string;
  /** ISO day. */
  readonly published: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The SHA-256 of each of its files, by the file's name. */
  readonly files: Readonly<Record<string, string>>;
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
 * @param files the SHA-256 of every file, by its path on the site
 */
export function makeIndex(
  chart: string,
  versions: readonly FrozenVersion[],
  files: ReadonlyMap<string, string>,
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
        files: Object.fromEntries(own.map(([path, sha256]) => [path.slice(folder.length), sha256])),
      };
    }),
  };
}
