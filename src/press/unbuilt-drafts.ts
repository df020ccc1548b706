import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { languages } from '../i18n/locale.ts';
import { isDraftText } from '../library/read-stories.ts';

const isDraft = (file: string): boolean => {
  try {
    return isDraftText(readFileSync(file, 'utf8'));
  } catch {
    // A draft may have one language only.
    return false;
  }
};

/** A story that is being written is no part of a build: its text is not even read, since Astro would stop at a mistake in it. */
export const unbuiltDrafts = (): Plugin => ({
  name: 'terlindungi-unbuilt-drafts',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    const [file = ''] = id.split('?', 1);
    if (!/[\\/]content[\\/]stories[\\/][^\\/]+[\\/](id|en)\.mdx$/.test(file)) return null;
    return languages.some((language) => isDraft(join(dirname(file), `${language}.mdx`))) ? '' : null;
  },
});
