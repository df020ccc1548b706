/** What is said of something that is held against the archive. `where` names the version it belongs to. */
export type Verdict =
  | { readonly is: 'matches'; readonly where: Place; readonly restyled: boolean }
  | { readonly is: 'superseded'; readonly where: Place; readonly restyled: boolean; readonly newest: Place }
  /** It names a version, or a chart, and is not what was published there. */
  | { readonly is: 'altered'; readonly chart: string; readonly where: Place | null; readonly why: 'bytes' | 'no-such-version' | 'no-such-file' }
  /** The address of a chart's page, which always shows the newest version. */
  | { readonly is: 'live'; readonly newest: Place }
  /** Nothing in it leads to anything that was published here. */
  | { readonly is: 'unknown' }; // prettier-ignore

/** A version, and the file of it that is meant where one is. */
export interface Place {
  readonly chart: string;
  /** The start of its hash, 16 digits. */
  readonly version: string;
  /** ISO day. */
  readonly published: string;
  readonly file: string | null;
  /** The version that came after it; null for the newest. Its page of changes says what replaced this one. */
  readonly next: string | null;
}
