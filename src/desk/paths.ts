import { lstatSync } from 'node:fs';
import { join } from 'node:path';
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
  'content/front\\.json',
  `data/observations/${slug}\\.json`,
  'data/(?:sources|places|indicators|derivations|disputes|comparability)\\.json',
].map((shape) => new RegExp(`^${shape}$`));

const unknown = (path: string): Bilingual => ({
  id: `Meja ini tidak menulis berkas ${JSON.stringify(path)}. Ubah berkas itu dengan program lain.`,
  en: `The desk does not write the file ${JSON.stringify(path)}. Change that file with another program.`,
});

/** Refuses a path on whose way a link stands: it would lead out of the project. */
function refuseLinks(root: string, path: string): void {
  const steps = path.split('/');
  for (const index of steps.keys()) {
    const step = steps.slice(0, index + 1).join('/');
    if (
      lstatSync(join(root, step), {
        throwIfNoEntry: false,
      })?.isSymbolicLink() === true
    )
      throw new RefusalError({
        id: `${step} tautan ke tempat lain. Meja ini hanya menulis berkas proyek ini sendiri.`,
        en: `${step} is a link to somewhere else. The desk writes only the project’s own files.`,
      });
  }
}

/** Throws RefusalError for a path that is not on the closed list of what the desk writes, or that leads out of the project by a link. */
export function checkWritable(root: string, path: string): void {
  if (!writable.some((shape) => shape.test(path))) throw new RefusalError(unknown(path));
  refuseLinks(root, path);
}

/** Whether the desk may write a file. */
export function isWritable(root: string, path: string): boolean {
  try {
    checkWritable(root, path);
    return true;
  } catch (error) {
    if (error instanceof RefusalError) return false;
    throw error;
  }
}
