import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject as copy } from '../src/press/copy-project.ts';
import { root } from './folders.ts';

export const copyProject = (): Promise<string> => copy(root);

export { removeCopy } from '../src/press/copy-project.ts';

export interface Outcome {
  readonly code: number | null;
  /** What it printed, to both streams. */
  readonly said: string;
}

/** Runs a script of a project with Node. Only the variables that are given, and the path, reach it. */
export function runNode(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1', ...environment };
    const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const hear = (text: Buffer) => (said += text.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** Every file under a folder with its bytes, by its path. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(
    files.map(
      async (file) => [file.slice(join(folder, '/').length).replaceAll('\\', '/'), await readFile(file)] as const,
    ),
  );
  return new Map(contents.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
