import type { Plugin } from 'vite';
import { textToRun } from '../prose/holds-code.ts';

/**
 * While pages are looked at, a story is drawn whatever is wrong with it, and what somebody typed or was sent must not run on this machine:
 * a text that holds code never comes to Astro, whoever asks for it. A build needs no such gate, since it begins only when nothing is wrong.
 */
export const textsWithoutCode = (): Plugin => ({
  name: 'terlindungi-texts-without-code',
  apply: 'serve',
  transform: {
    order: 'pre',
    filter: { id: /[\\/]content[\\/](?:stories|texts|guide)[\\/][^\\/]+[\\/](?:id|en)\.mdx(?:\?|$)/ },
    handler(text, id) {
      const code = textToRun(text);
      if (code === null) throw new Error(`${id} cannot be read or holds code: see npm run check`);
      return { code, map: null };
    },
  },
});
