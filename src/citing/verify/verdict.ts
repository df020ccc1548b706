import type { Language } from '../../i18n/locale.ts';
import type { PartDifference } from './cited-text.ts';

/** What is said of something that is held against the archive. `where` names the state that was published. */
export type Verdict =
  | { readonly is: 'matches'; readonly where: Place; readonly form?: Form }
  | { readonly is: 'superseded'; readonly where: Place; readonly newest: Place; readonly form?: Form }
  /** It names something that was published, and is not what was published there. */
  | {
      readonly is: 'altered';
      readonly what: Citable;
      readonly where: Place | null;
      readonly why: Alteration;
      /** Of a citation: which of its parts are not as we offered them. */
      readonly differs?: readonly PartDifference[];
    }
  /** The address of a page that always shows the newest state. */
  | { readonly is: 'live'; readonly newest: Place }
  /** A file that is called like one of the data set, and is not that of the newest release. */
  | { readonly is: 'other-data'; readonly file: string }
  /** Nothing in it leads to anything that was published here; `fingerprint` when it is one, and no address. */
  | { readonly is: 'unknown'; readonly fingerprint?: true };

/** In what a file differs that says the same: a program saved its text anew, or the description of a picture was changed. */
export type Form = 'text' | 'picture';

export type Alteration =
  /** A file holds other bytes. */
  | 'bytes'
  | 'no-such-version'
  | 'no-such-file'
  /** A citation names a fingerprint that is not that of its address. */
  | 'wrong-fingerprint'
  /** A citation has the right address or fingerprint beside another figure, title, speaker, day … */
  | 'wrong-words';

/** What can be cited: a chart, a story, a number, or the data as a whole, which needs no id. */
export interface Citable {
  readonly kind: 'chart' | 'story' | 'fact' | 'data';
  readonly id: string;
}

/** One state in which something was published. */
export interface Place extends Citable {
  /** The start of its hash, 16 digits; null where a number was withdrawn. */
  readonly version: string | null;
  /** ISO day. */
  readonly published: string;
  /** The file of a version or of the data set that is meant, where one is. */
  readonly file: string | null;
  /** The state that came after it; null for the newest. */
  readonly next: string | null;
  /** What a citation of it says: the figure as printed, or the title of the chart. */
  readonly says: Readonly<Record<Language, string>> | null;
}
