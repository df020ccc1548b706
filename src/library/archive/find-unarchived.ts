import type { LibraryReading } from '../read-library.ts';
import { isReleased } from '../releases/plan-release.ts';
import { findUnpublished, type Unpublished } from './find-unpublished.ts';

/** What readers see and could not cite for good. */
export interface Unarchived {
  readonly charts: readonly Unpublished[];
  /** Whether the newest release says all that is in data/. */
  readonly isReleased: boolean;
}

/** The charts and the data that are not as the archive has them. */
export const findUnarchived = (reading: LibraryReading): Unarchived => ({
  charts: findUnpublished(reading),
  isReleased: isReleased(reading.library),
});
