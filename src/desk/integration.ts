import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import type { Duplex } from 'node:stream';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Bundle, bundleClient } from './bundle.ts';
import { openDesk } from './desk.ts';
import { judge } from './guard.ts';
import { serve } from './serve.ts';

/** Vite serves the desk beside the site that is being written; nothing of it is known to a build. */
function deskPlugin(root: string, token: string): Plugin {
  return {
    name: 'terlindungi-desk',
    apply: 'serve',
    // Before the record watcher, which puts what is wrong in the place of every page: the desk is where it is mended.
    enforce: 'pre',
    configureServer(server) {
      const desk = openDesk(root);
      let bundle: Promise<Bundle> | null = null;
      const bundled = () => (bundle ??= bundleClient(root));
      const house = () => ({ port: (server.httpServer?.address() as AddressInfo).port, token });
      server.watcher.on('all', (_, file) => {
        const path = relative(root, file).replaceAll('\\', '/');
        if (/^(data|content)\//.test(path)) desk.changed(path);
        // Whoever changes the desk itself sees it at the next reload.
        if (path.startsWith('src/desk/')) bundle = null;
      });
      server.watcher.add(join(root, 'src/desk'));
      server.middlewares.use((incoming, response, next) => {
        serve({ desk, bundle: bundled, house }, incoming, response, next).catch(next);
      });
      server.httpServer?.prependListener(
        'upgrade',
        ({ method = '', url = '', headers }: IncomingMessage, socket: Duplex) => {
          if (judge({ method, url, headers }, house()).kind !== 'welcome') socket.destroy();
        },
      );
      bundled().catch(() => undefined);
    },
  };
}

/** The desk as a part of Astro's development server. `npm run desk` adds it; the site's own configuration does not know it. */
export const deskIntegration = (root: string, token: string): AstroIntegration => ({
  name: 'terlindungi-desk',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [deskPlugin(root, token)], server: { cors: false } } });
    },
  },
});
