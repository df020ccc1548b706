import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { type DeskProcess, startDesk, startDeskOfCopy } from '../desk-process.ts';
import { violations } from './violations.ts';

/** Milliseconds that a step may take: a busy machine with the other tests beside it takes its time. */
export const patience = 120_000;

/** The desk of a copy of the project, open in a browser of its own. */
export interface DeskInBrowser {
  /** The folder of the copy. */
  readonly root: string;
  readonly page: Page;
  /** What the page logs, throws and is refused, since the list was last emptied. */
  readonly faults: string[];
  /** Opens a place of the desk, as `#writing`. */
  readonly go: (hash: string) => Promise<void>;
  /** What breaks a rule of axe on the page as it stands. */
  readonly violations: () => Promise<readonly string[]>;
  /** Ends the desk, by Ctrl-C unless told otherwise, starts it again at once and opens it in the same browser. */
  readonly restart: (signal?: NodeJS.Signals) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param prepare changes the copy before the desk is started */
export async function openDesk(prepare?: (root: string) => Promise<void>): Promise<DeskInBrowser> {
  const first = await startDeskOfCopy('id', prepare);
  let desk: DeskProcess = first;
  const browser = await chromium.launch(await findBrowser());
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' });
  page.setDefaultTimeout(patience);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(desk.address);
  return {
    root: first.root,
    page,
    faults,
    go: async (hash) => {
      await page.goto(new URL(`/_desk/${hash}`, desk.address).href);
    },
    violations: () => violations(page),
    restart: async (signal) => {
      await desk.stop(signal);
      desk = await startDesk(first.root);
      await page.goto(desk.address);
    },
    close: async () => {
      await browser.close();
      await desk.stop();
      await first.close();
    },
  };
}
