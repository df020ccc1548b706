import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { embedPages } from '../site-pages.ts';
import { paths, storyPaths } from './paths.ts';

/** The newest embed of each chart, in both languages: pages that other sites show in a frame. */
const embeds = embedPages.map(({ path }) => path);

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const all: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/**
 * The dark theme changes nothing but colours: without scripts the page is the same, so only the rules about colour can differ.
 * They include the stricter contrast of level AAA.
 */
const colours: RunOptions = { runOnly: ['cat.color'], resultTypes: ['violations'] };

declare global {
  interface Window {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

describe('accessibility in light and in dark, by the rules of axe', () => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { viewport: { width: 360, height: 740 } });
  });

  afterAll(() => site.close());

  async function violations(options: RunOptions): Promise<string[]> {
    const results = await watched.page.evaluate((run) => window.axe.run(document, run), options);
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
    );
  }

  test.each([...paths, ...embeds])(
    '%s has no violation, logs nothing and asks nothing of anyone else',
    async (path) => {
      const { page, faults } = watched;
      faults.length = 0;
      await page.emulateMedia({ colorScheme: 'light' });
      await visit(page, path);
      await page.evaluate(axe);
      expect(await violations(all), 'in light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(colours), 'in dark').toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  test.each(storyPaths)('%s has no violation while the evidence of a number is open', async (path) => {
    const { page } = watched;
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(page, path);
    await page.locator('.prose .fact:not(.term) button').first().click();
    await page.evaluate(axe);
    expect(await page.locator('.card:popover-open').count()).toBe(1);
    expect(await violations(all), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(colours), 'in dark').toEqual([]);
  });
});
