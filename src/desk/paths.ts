import type { Bilingual } from '../facts/schema/common.ts';
import { RefusalError } from '../press/refusal.ts';

const slug = '[a-z0-9][a-z0-9-]{0,99}';

/** Every shape of a file that the desk may write, from the root of the project: a closed list, so that no request reaches another file. */
const writable: readonly RegExp[] = [
  `content/(?:stories|guide|texts)/${slug}/(?:id|en)\\.mdx`,
  `content/stories/${slug}/(?:lock|notes)\\.json`,
  `content/stories/${slug}/photos/${slug}\\.(?:jpg|png|webp|json)`,
  `content/charts/${slug}\\.json`,
  'content/corrections\\.json',
  `data/observations/${slug}\\.json`,
  'data/(?:sources|places|indicators|derivations|disputes|comparability)\\.json',
].map((shape) => new RegExp(`^${shape}$`));

const unknown = (path: string): Bilingual => ({
  id: `Meja ini tidak menulis berkas ${JSON.stringify(path)}. Ubah berkas itu dengan program lain.`,
  en: `The desk does not write the file ${JSON.stringify(path)}. Change that file with another program.`,
});

/** Throws RefusalError for a path that is not on the closed list of what the desk writes. */
export function checkWritable(path: string): void {
  if (!writable.some((shape) => shape.test(path))) throw new RefusalError(unknown(path));
}
