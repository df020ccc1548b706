import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getLibrary } from '../library/library.ts';
import { cardBytes } from '../press/card-bytes.ts';
import { listCards } from './cards.ts';
import { listShares } from './share-cards.ts';

/** How many are in hand at once: more would only wait for a thread, with their drawings in memory. */
const atOnce = 32;

/** Writes the card of every page, and the pictures of charts and stories that are passed on by themselves, into a site that has been built. */
export const pageCards: AstroIntegration = {
  name: 'terlindungi-page-cards',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const library = getLibrary();
      const cards = [
        ...[...listCards(library)].map(([path, words]) => [path, () => cardBytes(words)] as const),
        ...listShares(library),
      ].values();
      const write = async () => {
        for (const [path, bytes] of cards) await writeFile(join(fileURLToPath(dir), path), await bytes());
      };
      for (const folder of ['_cards', '_share']) await mkdir(join(fileURLToPath(dir), folder), { recursive: true });
      // All take from one list, so that each card is written once.
      await Promise.all(Array.from({ length: atOnce }, write));
    },
  },
};
