import type { PinnedFact } from '../../citing/cite/cited.ts';
import { historyOf } from '../../citing/releases/release.ts';
import type { Library } from '../read-library.ts';

/** A number as its newest release has it; null while an editor works on one that is not released yet, or once it is withdrawn. */
export function publishedFact({ releases }: Pick<Library, 'releases'>, id: string): PinnedFact | null {
  const [newest] = historyOf(releases, id);
  if (newest === undefined || newest.content === null) return null;
  const { content, hash, short, date } = newest;
  return { content, hash, short, date };
}
