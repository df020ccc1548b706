import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import type { Duplex } from 'node:stream';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { type Bundle, bundleClient } from './bundle.ts';
import { type Desk, openDesk } from './desk.ts';
import { shareRecord } from '../library/library.ts';
import { judge } from './guard.ts';
import { type DrawnTexts, Previewer, typedTexts } from './preview.ts';
import { serve } from './serve.ts';

/** Vite serves the desk beside the site that is being written; nothing of it is known to a build. */
function deskPlugins(root: string, token: string): Plugin[] {
  let desk: Desk | null = null;
  const drawn: DrawnTexts = new Map();
  const plugin: Plugin = {
    name: 'terlindungi-desk',
    apply: 'serve',
    // Before the record watcher, which puts what is wrong in the place of every page: the desk is where it is mended.
    enforce: 'pre',
    configureServer(server) {
      const opened = openDesk(root);
      desk = opened;
      shareRecord(opened.root, opened.record);
      const previewer = new Previewer(opened, server, drawn);
      let bundle: Promise<Bundle> | null = null;
      const bundled = () => (bundle ??= bundleClient(root));
      const house = () => ({ port: (server.httpServer?.address() as AddressInfo).port, token });
      server.watcher.on('all', (_, file) => {
        const path = relative(root, file).replaceAll('\\', '/');
        if (/^(data|content)\//.test(path)) opened.changed(path);
        // Whoever changes the desk itself sees it at the next reload.
        if (path.startsWith('src/desk/')) bundle = null;
      });
      server.watcher.add(join(root, 'src/desk'));
      server.middlewares.use((incoming, response, next) => {
        serve({ desk: opened, bundle: bundled, previewer, house }, incoming, response, next).catch(next);
      });
      server.httpServer?.prependListener(
        'upgrade',
        ({ method = '', url = '', headers }: IncomingMessage, socket: Duplex) => {
          if (judge({ method, url, headers }, house()).kind !== 'welcome') socket.destroy();
        },
      );
      server.httpServer?.on('close', opened.journal.close);
      process.once('exit', opened.journal.close);
      // A signal, as Ctrl-C sends it, ends a program without that.
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));
      // Read before it is asked for; what goes wrong is told to who asks.
      bundled()
        .then(() => opened.record())
        .catch(() => undefined);
    },
  };
  return [plugin, typedTexts(() => desk, drawn)];
}

/** The desk as a part of Astro's development server. `npm run desk` adds it; the site's own configuration does not know it. */
export const deskIntegration = (root: string, token: string): AstroIntegration => ({
  name: 'terlindungi-desk',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: deskPlugins(root, token), server: { cors: false } } });
    },
  },
});
