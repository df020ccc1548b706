import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built site as a reader can ask for it. */
export interface BuiltSite {
  /** The path of every file, sorted: `/cerita/` for a page, `/v/…/….svg` for anything else. */
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array;
}

/** Files that no reader is given an address of: bundled parts, whose names change with what they hold, and notes to the host. */
const withoutAddress = [
  /^\/_/,
  /\/\./,
  /^\/404(\.html|\/)$/,
  /^\/sitemap-\d+\.xml$/,
  /^\/(vercel\.json|nginx-headers\.conf)$/,
];

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

/** Opens the folder of a built site. */
export function openBuiltSite(folder: string): BuiltSite {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
    .filter((path) => !withoutAddress.some((pattern) => pattern.test(path)))
    .toSorted();
  return { paths, bytes: (path) => new Uint8Array(readFileSync(join(folder, fileOf(path)))) };
}

/** Whether a path is a file of a published version, whose bytes the archive knows; its pages may be laid out anew. */
export const isVersionFile = (path: string): boolean => /^\/v\/[a-z0-9-]+\/[0-9a-f]{16}\/[^/]+$/.test(path);
