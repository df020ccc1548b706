import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { preview } from 'vite';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { previewOptions } from '../../src/cli/preview-options.ts';
import { root } from '../folders.ts';

/** The built site, served on a free port of this machine, and a browser to look at it with. */
export interface SiteInBrowser {
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** @param args more switches for the browser, such as another default size of text */
export async function openSite(args: readonly string[] = []): Promise<SiteInBrowser> {
  const server = await preview(previewOptions(root, 0));
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the preview server has no address');
  const options = await findBrowser();
  const browser = await chromium.launch({ ...options, args: [...(options.args ?? []), ...args] });
  return {
    origin: new URL(address).origin,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
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
