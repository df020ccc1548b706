import type { Release } from '../releases/release.ts';

/** What a fact or the data set is cited as: one state of it, named by its fingerprint. */
export interface Pin {
  /** SHA-256, 64 hexadecimal digits. */
  readonly hash: string;
  /** The first 16 of them. */
  readonly short: string;
  /** The day on which it was published. */
  readonly date: string;
}

/** The data set is cited as one release of it. */
export const pinOfRelease = ({ hash, short, file }: Release): Pin => ({ hash, short, date: file.date });

/** Id of the element that shows this state on the page of what is cited. */
export const pinAnchor = ({ short }: Pick<Pin, 'short'>): string => `v-${short}`;
