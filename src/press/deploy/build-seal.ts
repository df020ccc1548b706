import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../facts/fingerprint.ts';

/**
 * The file in a built site that says what it consists of, as `sha256sum --check` reads it. Only a build that has ended and was found whole
 * writes it, and before the site takes its place: a folder without it, or with other files, is no finished site.
 */
export const sealName = '.built';

/** The files under a folder, from it, with `/`, in the order of their names; folders with a name in `but` are left out at the top. */
export function filesUnder(folder: string, but: readonly string[] = []): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((path) => !but.includes(path.split('/')[0] ?? ''))
    .toSorted();
}

/** Writes down what a finished site consists of. */
export function sealBuild(folder: string): void {
  const lines = filesUnder(folder, [sealName]).map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
  writeFileSync(join(folder, sealName), lines.join(''));
}

/** What a seal says: the SHA-256 of each file by its path. Null when it is none. */
export function parseSeal(text: string): ReadonlyMap<string, string> | null {
  const lines = text.split('\n').slice(0, -1);
  const found = lines.map((line) => /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line));
  if (lines.length === 0 || found.includes(null)) return null;
  return new Map(found.map((match) => [match?.[2] ?? '', match?.[1] ?? '']));
}
