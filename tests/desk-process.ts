import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyProject, removeCopy } from './project-copy.ts';

/** A desk in a process of its own, as an editor starts it. */
export interface DeskProcess {
  /** What it prints to be opened, with the token. */
  readonly address: string;
  readonly port: number;
  /** Milliseconds until it printed that. */
  readonly startedIn: number;
  /** All that it has printed so far. */
  readonly said: () => string;
  /** Ends it, by Ctrl-C unless told otherwise, and waits until it is gone; does nothing when it is gone already. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
}

/** Starts the desk of the project in a folder, on a port that the system gives. Throws with what it said when it does not start. */
export async function startDesk(folder: string, language: 'id' | 'en' = 'id'): Promise<DeskProcess> {
  const begun = performance.now();
  const desk = spawn(process.execPath, ['src/cli/run.mjs', 'desk', '--no-open', '--port', '0', '--lang', language], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(desk, 'close');
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (bytes: Buffer) => {
      said += bytes.toString();
      const found = /http:\/\/\S+token=\S+(?=\s)/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    desk.stdout.on('data', hear);
    desk.stderr.on('data', hear);
    desk.on('error', reject);
    desk.on('close', () => reject(new Error(`the desk did not start: ${said}`)));
  });
  return {
    address,
    port: Number(new URL(address).port),
    startedIn: performance.now() - begun,
    said: () => said,
    async stop(signal = 'SIGINT') {
      desk.kill(signal);
      await ended;
    },
  };
}

/** The desk of a copy of the project. */
export interface DeskOfCopy extends DeskProcess {
  /** The folder of the copy. */
  readonly root: string;
  /** Ends the desk and takes the copy away. */
  readonly close: () => Promise<void>;
}

/** @param prepare changes the copy before the desk is started */
export async function startDeskOfCopy(
  language?: 'id' | 'en',
  prepare: (root: string) => Promise<void> = async () => {},
): Promise<DeskOfCopy> {
  const root = await copyProject();
  try {
    await prepare(root);
    const desk = await startDesk(root, language);
    return {
      ...desk,
      root,
      close: async () => {
        await desk.stop();
        await removeCopy(root);
      },
    };
  } catch (error) {
    await removeCopy(root);
    throw error;
  }
}
