import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { copyProject, removeCopy } from '../../src/press/copy-project.ts';

/** Milliseconds that a step may take: a busy machine with the other tests beside it takes its time. */
export const patience = 120_000;

/** The desk of a copy of the project, open in a browser of its own. */
export interface DeskInBrowser {
  /** The folder of the copy. */
  readonly root: string;
  readonly page: Page;
  /** What the page logs, throws and is refused, since the list was last emptied. */
  readonly faults: string[];
  readonly go: (hash: string) => Promise<void>;
  /** What breaks a rule of axe on the page as it stands. */
  readonly violations: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const project = fileURLToPath(new URL('../../', import.meta.url));

export async function openDesk(port: number): Promise<DeskInBrowser> {
  const root = await copyProject(project);
  const desk = spawn(process.execPath, ['src/cli/run.mjs', 'desk', '--no-open', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    desk.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
    desk.on('exit', () => reject(new Error(`the desk did not start: ${said}`)));
  });
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' });
  page.setDefaultTimeout(patience);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address);
  return {
    root,
    page,
    faults,
    go: async (hash) => {
      await page.goto(new URL(`/_desk/${hash}`, address).href);
    },
    violations: async () => {
      await page.evaluate(axe);
      const results = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    close: async () => {
      await browser.close();
      const ended = once(desk, 'exit');
      desk.kill();
      await ended;
      await removeCopy(root);
    },
  };
}
