import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { languages } from '../../i18n/locale.ts';
import { getLibrary } from '../library.ts';
import { listFactFiles } from './list-fact-files.ts';

/**
 * Writes the citation files of numbers beside their pages at the end of a build. There are thousands, and Astro takes ten times as long
 * over each; its own route for them (`src/pages/angka/[id]/[file].ts`) serves them in development only.
 */
export const factFilesWriter = (): AstroIntegration => ({
  name: 'fact-files',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      if (command === 'build') updateConfig({ vite: { define: { 'import.meta.env.FACT_FILES_WRITTEN': 'true' } } });
    },
    'astro:build:done': ({ dir }) => {
      const library = getLibrary();
      for (const language of languages) {
        for (const { path, text } of listFactFiles(library, language)) writeFileSync(new URL(`.${path}`, dir), text);
      }
    },
  },
});
