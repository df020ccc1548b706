/** What a host sends along with a file. */
export interface Sent {
  readonly type: string;
  readonly cache: string;
  /** Where the page that stood here has moved. */
  readonly movedTo?: string;
}

/** A file as it is put up. */
export interface SiteFile {
  /** From the root of the site, without a slash in front. */
  readonly path: string;
  /** Tells what it holds, and what is sent along where the store keeps that, from anything else. */
  readonly sum: string;
  readonly sent: Sent;
  /** Made when it is put up, not before: a compressed twin costs more than its page. */
  readonly bytes: () => Uint8Array;
}

/** What is written down: what stands there, what is on its way, and who is at it. */
const notes = ['now.json', 'next.json', 'lock.json'] as const;

export type NoteName = (typeof notes)[number];

export const isNote = (name: string): boolean => notes.some((note) => note === name);

/**
 * A place that a site is served from. Every file comes to its name whole or not at all. Whatever fails throws; RefusalError where
 * the editor can mend it.
 */
export interface Store {
  /** What an editor calls it. */
  readonly name: string;
  /** It keeps type and headers with each file; others go by the files that the build writes for hosts. */
  readonly keepsHeaders: boolean;
  /** A note; null when there is none. */
  readonly readNote: (name: NoteName) => Promise<string | null>;
  readonly writeNote: (name: NoteName, text: string) => Promise<void>;
  readonly removeNote: (name: NoteName) => Promise<void>;
  /** Writes the note of who is at work; false when there is one. Of two at once only one is told true. */
  readonly claim: (text: string) => Promise<boolean>;
  /** What stands there, the notes left out: a few paths are enough. */
  readonly look: () => Promise<readonly string[]>;
  /** The sum of what stands at each path; left out where nothing does or nobody can tell. */
  readonly sumsOf: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Brings files near, where no reader sees them, so that a disk that is full or a line that breaks is met before anything changes. */
  readonly prepare: (files: readonly SiteFile[], tell: (done: number) => void) => Promise<void>;
  /** Puts files that were prepared in their places. */
  readonly put: (files: readonly SiteFile[], tell: (done: number) => void) => Promise<void>;
  readonly remove: (paths: readonly string[]) => Promise<void>;
  /** Takes away from beside the notes what nobody needs any more. */
  readonly tidy: () => Promise<void>;
}
