import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';

/** The built site, served on a free port of this machine, and a browser to look at it with. */
export interface SiteInBrowser {
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** @param args switches, such as another default size of text, for which there has to be another browser than that of all tests */
export async function openSite(args: readonly string[] = []): Promise<SiteInBrowser> {
  const { origin, browser: shared } = inject('site');
  const launch = async () => {
    const options = await findBrowser();
    return chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
  };
  const browser = await (args.length === 0 ? chromium.connect(shared) : launch());
  return { origin, browser, close: () => browser.close() };
}

/** A page, and whatever goes wrong on it: what it logs, what its policy blocks, what it asks of others and what is not there. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: string[];
}

export async function openPage(
  { browser, origin }: SiteInBrowser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const here = () => new URL(page.url()).pathname;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${here()} logs: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${here()} throws: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
      faults.push(`${here()} asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // Going on to the next page calls off what this one still asks for.
    if (why !== 'net::ERR_ABORTED') faults.push(`${here()} cannot get ${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${here()} gets ${response.status()} for ${response.url()}`);
  });
  return { page, faults };
}

/** Opens an address and waits until its typefaces are there, as they are for a reader a moment later. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
}
