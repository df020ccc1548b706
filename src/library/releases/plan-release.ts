import { composeRelease, nextRelease } from '../../citing/releases/compose-release.ts';
import { releasesFolder, writeRelease } from '../../citing/releases/release.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { sha256 } from '../../facts/sha256.ts';
import type { Library } from '../read-library.ts';

type Released = Pick<Library, 'catalogue' | 'releases'>;

/**
 * The file to add to content/releases/ when the record has changed since the newest release; null when it has not.
 * @param date ISO day, in Makassar
 * @param note why there is a release, in a sentence that a reader sees
 */
export function planRelease(
  { catalogue, releases }: Released,
  publication: { readonly date: string; readonly note: Bilingual },
): { readonly path: string; readonly text: string } | null {
  const file = nextRelease(catalogue, releases, publication);
  if (file === null) return null;
  const text = writeRelease(file);
  return { path: `${releasesFolder}${file.number}-${sha256(text)}.json`, text };
}

/** Whether the newest release says all that is in data/: nothing may go out before it does. */
export const isReleased = ({ catalogue, releases }: Released): boolean => composeRelease(catalogue, releases) === null;
