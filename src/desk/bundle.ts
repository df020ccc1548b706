import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A file of the desk's page. */
export interface Asset {
  readonly type: string;
  readonly bytes: string | Uint8Array;
}

export interface Bundle {
  /** By name, as asked for under `assetsPath`. */
  readonly assets: ReadonlyMap<string, Asset>;
  readonly script: string;
  readonly styles: readonly string[];
}

export const assetsPath = '/_desk/assets/';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

const entry = fileURLToPath(new URL('./client/main.tsx', import.meta.url));

/**
 * The desk's page as it is loaded: one script, what it loads later, and its styles, in memory. It is bundled once at the start and not
 * served module by module, so that none of it depends on Vite's own client, which reloads pages after an edit and would lose what is typed.
 */
export async function bundleClient(root: string): Promise<Bundle> {
  const built = (await build({
    root,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    base: assetsPath,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      assetsDir: '.',
      rolldownOptions: { input: entry },
    },
  })) as Rolldown.RolldownOutput;
  const assets = new Map<string, Asset>(
    built.output.map((file) => [
      file.fileName,
      {
        type: types[file.fileName.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        bytes: file.type === 'chunk' ? file.code : file.source,
      },
    ]),
  );
  const script = built.output.find((file) => file.type === 'chunk' && file.isEntry)?.fileName;
  if (script === undefined) throw new Error('the desk has no script');
  return { assets, script, styles: [...assets.keys()].filter((name) => name.endsWith('.css')) };
}
