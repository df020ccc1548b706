import type { Plugin } from 'vite';
import { resetLibrary } from './library.ts';

/** In development an edit in data/ or content/ is read anew and the page reloads. */
export function recordWatcher(): Plugin {
  return {
    name: 'terlindungi-record-watcher',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(['data', 'content']);
      server.watcher.on('all', (_event, path) => {
        if (!/[\\/](data|content)[\\/].*\.(json|mdx)$/.test(path)) return;
        resetLibrary();
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
