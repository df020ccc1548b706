import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlaceholder } from '../../citing/site.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { RefusalError } from '../refusal.ts';
import { filesUnder, parseSeal, sealName } from './build-seal.ts';

/** A finished site in a folder of this machine. */
export interface Build {
  /** SHA-256 of each file by its path, which has no slash in front. */
  readonly files: ReadonlyMap<string, string>;
  /** The address that its pages name. */
  readonly address: string;
  readonly isRehearsal: boolean;
  /** Where its moved pages lead, by the path of the file that stands in their place. */
  readonly moved: ReadonlyMap<string, string>;
  /** The bytes of a file as they were built; throws RefusalError when it holds others by now. */
  bytes(path: string): Uint8Array;
}

const changed = (path: string): Bilingual => ({
  id: `dist/${path} berubah sejak situs dibangun. Jalankan npm run build, lalu ulangi.`,
  en: `dist/${path} has changed since the site was built. Run npm run build, then this again.`,
});

const unbuilt: Bilingual = {
  id: 'Di dist/ tidak ada situs yang selesai dibangun, jadi tidak ada yang diterbitkan. Jalankan dahulu: npm run build',
  en: 'There is no finished site in dist/, so nothing is put up. First run: npm run build',
};

/** The first file of which a folder does not hold what its seal says. */
function firstChanged(folder: string, sealed: ReadonlyMap<string, string>): string | null {
  const found = filesUnder(folder, [sealName]);
  const stranger = found.find((path) => !sealed.has(path));
  if (stranger !== undefined) return stranger;
  const there = new Set(found);
  for (const [path, sum] of sealed)
    if (!there.has(path) || sha256(readFileSync(join(folder, path))) !== sum) return path;
  return null;
}

/** Opens a built site to put it up. Throws RefusalError when its build did not end, or somebody changed it since. */
export function readBuild(folder: string): Build {
  const seal = join(folder, sealName);
  const files = existsSync(seal) ? parseSeal(readFileSync(seal, 'utf8')) : null;
  if (files === null) throw new RefusalError(unbuilt);
  const wrong = firstChanged(folder, files);
  if (wrong !== null) throw new RefusalError(changed(wrong));
  const text = (path: string) => (files.has(path) ? readFileSync(join(folder, path), 'utf8') : '');
  const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(text('index.html')) ?? [];
  if (!URL.canParse(canonical)) throw new RefusalError(unbuilt);
  const { origin } = new URL(canonical);
  const moved = [...text('_redirects').matchAll(/^(\S+) (\S+) 301$/gm)];
  return {
    files,
    address: origin,
    isRehearsal: isPlaceholder(origin),
    moved: new Map(moved.map(([, from = '', to = '']) => [`${from.slice(1)}index.html`, to])),
    bytes(path) {
      const bytes = readFileSync(join(folder, path));
      if (sha256(bytes) !== files.get(path)) throw new RefusalError(changed(path));
      return bytes;
    },
  };
}
