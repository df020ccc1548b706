import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { copyProject, readFolder, removeCopy, runNode, type Outcome } from '../project-copy.ts';

const english = { LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' };

/** One hash for a whole folder: comparing thousands of buffers takes longer than the commands do. */
async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const [path, bytes] of await readFolder(folder)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

const archiveFolders = ['content/versions', 'content/releases'];

export type CommandedProject = Awaited<ReturnType<typeof openProject>>;

/** A copy of this project in which commands are run as an editor runs them. */
export async function openProject() {
  const folder = await copyProject();
  const file = (path: string) => join(folder, path);
  const readText = (path: string) => readFile(file(path), 'utf8');

  async function edit(path: string, change: (text: string) => string): Promise<void> {
    const text = await readText(path);
    expect(change(text)).not.toBe(text);
    await writeFile(file(path), change(text));
  }

  return {
    file,
    readText,
    edit,
    run: (command: string, ...args: string[]): Promise<Outcome> =>
      runNode(folder, [file(`src/cli/${command}.ts`), ...args], english),
    hashOf: (path: string) => hashOf(file(path)),
    remove: () => removeCopy(folder),

    /** Changes a file for as long as something is tried. */
    async broken<Result>(path: string, change: (text: string) => string, attempt: () => Promise<Result>) {
      const bytes = await readFile(file(path));
      await edit(path, change);
      try {
        return await attempt();
      } finally {
        await writeFile(file(path), bytes);
      }
    },

    /** Tries something that must be refused: with exit code 1, site and content as they were, and no folder left behind. Gives what was said. */
    async refused(attempt: () => Promise<readonly Outcome[]>): Promise<string> {
      const kept = () => Promise.all(['dist', 'content'].map((name) => hashOf(file(name))));
      const before = await kept();
      const outcomes = await attempt();
      for (const { code, said } of outcomes) expect(code, said).toBe(1);
      expect(await kept()).toEqual(before);
      const litter = (await readdir(folder)).filter((name) => name.startsWith('dist') && name !== 'dist');
      expect(litter).toEqual([]);
      return outcomes.map(({ said }) => said).join('\n');
    },

    /**
     * Lets a script stand in for Astro that hands over the site of the last build: what does not change the site takes a second to try then, not
     * ten.
     * @param change more of that script; `next` is the folder of the site
     */
    async withLastBuild<Result>(change: string, attempt: () => Promise<Result>): Promise<Result> {
      const [astro, own] = [file('node_modules/astro'), file('node_modules/.astro-own')];
      await rename(astro, own);
      await mkdir(astro);
      const about = { name: 'astro', type: 'module', exports: './index.js' };
      await writeFile(join(astro, 'package.json'), JSON.stringify(about));
      const script = [
        "import { cpSync, rmSync } from 'node:fs';",
        'export async function build({ outDir: next, logger }) {',
        "  cpSync('dist', next, { recursive: true });",
        `  ${change}`,
        "  (await import(logger.entrypoint)).default().write({ level: 'info', message: 'built' });",
        '}',
      ];
      await writeFile(join(astro, 'index.js'), script.join('\n'));
      try {
        return await attempt();
      } finally {
        await rm(astro, { recursive: true });
        await rename(own, astro);
      }
    },

    /** Every file of the archive, by its path. */
    async readArchive(): Promise<ReadonlyMap<string, Buffer>> {
      const read = await Promise.all(archiveFolders.map(async (name) => [name, await readFolder(file(name))] as const));
      return new Map(
        read.flatMap(([name, files]) => Array.from(files, ([path, bytes]) => [`${name}/${path}`, bytes] as const)),
      );
    },
  };
}

/** The files that were added. Fails when any other was touched: lists grow at their end and the seal is written anew, and that is all. */
export function expectOnlyAdded(before: ReadonlyMap<string, Buffer>, after: ReadonlyMap<string, Buffer>) {
  for (const [path, bytes] of before) {
    if (path.endsWith('/seal.json')) continue;
    const now = after.get(path);
    expect(now?.subarray(0, bytes.length).equals(bytes), path).toBe(true);
    if (!/\.(txt|jsonl)$/.test(path)) expect(now?.length, path).toBe(bytes.length);
  }
  return [...after.keys()].filter((path) => !before.has(path));
}
