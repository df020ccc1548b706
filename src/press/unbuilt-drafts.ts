import { readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../i18n/locale.ts';
import { getLibrary } from '../library/library.ts';
import { isDraftText } from '../library/read-stories.ts';
import { listPhotos } from '../prose/lock/story-content.ts';

const isDraft = (file: string): boolean => {
  try {
    return isDraftText(readFileSync(file, 'utf8'));
  } catch {
    // A draft may have one language only.
    return false;
  }
};

/** What stands in for a photo that is not published. */
const unshown = '\0unshown-photo';

/** Whether a published story shows a photo. @param folder of the photos */
function isShown(folder: string, name: string): boolean {
  const story = getLibrary().stories.get(basename(dirname(folder)));
  return story !== undefined && languages.some((language) => listPhotos(story[language]).includes(name));
}

/**
 * A story that is being written is no part of a build: its text is not even read, since Astro would stop at a mistake in it. Nor is a photo
 * that no story shows, which Astro would copy as it is, with the place that its camera noted.
 */
export const unbuiltDrafts = (): Plugin => ({
  name: 'terlindungi-unbuilt-drafts',
  apply: 'build',
  enforce: 'pre',
  // Astro reads pictures before any plugin of ours can: what is not shown must not even get to its name.
  resolveId: {
    filter: { id: /\/content\/stories\/[^/]+\/photos\/[^/]+\.(?:jpg|png|webp)$/ },
    handler: (id) => (isShown(dirname(id), basename(id, extname(id))) ? null : unshown),
  },
  load(id) {
    if (id === unshown) return 'export default null;';
    const [file = ''] = id.split('?', 1);
    if (!/[\\/]content[\\/]stories[\\/][^\\/]+[\\/](id|en)\.mdx$/.test(file)) return null;
    return languages.some((language) => isDraft(join(dirname(file), `${language}.mdx`))) ? '' : null;
  },
});
