import { chromium } from 'playwright-core';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { previewOptions } from '../../src/press/preview-options.ts';
import { root } from '../folders.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site as it is served to all tests, and where their one browser listens. */
    readonly site: { readonly origin: string; readonly browser: string };
  }
}

/** Serves the built site on a free port of this machine and starts a browser, once for all tests that look at it. */
export default async function shareSite(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview(previewOptions(root, 0));
  const [address] = server.resolvedUrls?.local ?? [];
  if (!address) throw new Error('the preview server has no address');
  const browser = await chromium.launchServer(await findBrowser());
  project.provide('site', { origin: new URL(address).origin, browser: browser.wsEndpoint() });
  return async () => {
    await browser.close();
    await server.close();
  };
}
