import { randomBytes } from 'node:crypto';
import { dev } from 'astro';
import { startPath } from './guard.ts';
import { deskIntegration } from './integration.ts';

export interface RunningDesk {
  /** What the editor opens, once in each browser: it carries the token. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the desk of a project on this machine alone, with the site as it is being written behind it.
 * @param port the one to try first: the next that is free is taken
 * @param opens whether the browser of this machine is opened at it
 */
export async function startDesk(root: string, port: number, opens: boolean): Promise<RunningDesk> {
  const token = randomBytes(24).toString('base64url');
  const start = `${startPath}?token=${token}`;
  const server = await dev({
    root,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port, open: opens ? start : false },
    integrations: [deskIntegration(root, token)],
  });
  return { address: `http://127.0.0.1:${server.address.port}${start}`, stop: () => server.stop() };
}
