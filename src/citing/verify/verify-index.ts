import type { Language } from '../../i18n/locale.ts';
import type { CitedTexts } from './cited-text.ts';

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
  /** Its citation as we offer it, in both languages. */
  readonly cited?: readonly CitedTexts[];
}

/** `/v/<chart>/files.json`: every version of a chart, the oldest first. */
export interface VerifyIndex {
  /** The id of the chart, or the slug of the story. */
  readonly chart: string;
  readonly kind?: 'story';
  readonly versions: readonly IndexedVersion[];
}

/** Where the index of a chart stands. */
export const indexAddress = (chart: string): string => `/v/${chart}/files.json`;

/** Where the list of all files of all charts stands, in the form of `sha256sum`. */
export const listAddress = '/v/files.txt';
