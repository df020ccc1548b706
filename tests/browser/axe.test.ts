import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { openCardPaths, paths } from './paths.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

declare global {
  interface Window {
    axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
  }
}

describe.each(['light', 'dark'] as const)('accessibility in %s, by the rules of axe', (colorScheme) => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { colorScheme, viewport: { width: 360, height: 740 } });
  });

  afterAll(() => site.close());

  test.each([...paths, ...openCardPaths])(
    '%s has no violation, logs nothing and asks nothing of anyone else',
    async (path) => {
      const { page, faults } = watched;
      faults.length = 0;
      await visit(page, path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate((run) => window.axe.run(document, run), options);
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
      );
      expect([...found, ...faults]).toEqual([]);
    },
  );
});
