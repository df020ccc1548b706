import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { embedPages } from '../site-pages.ts';
import { paths, storyPaths } from './paths.ts';
import { colours, violations } from './violations.ts';

/** The newest embed of each chart, in both languages: pages that other sites show in a frame. */
const embeds = embedPages.map(({ path }) => path);

describe('accessibility in light and in dark, by the rules of axe', () => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { viewport: { width: 360, height: 740 } });
  });

  afterAll(() => site.close());

  test.each([...paths, ...embeds])(
    '%s has no violation, logs nothing and asks nothing of anyone else',
    async (path) => {
      const { page, faults } = watched;
      faults.length = 0;
      await page.emulateMedia({ colorScheme: 'light' });
      await visit(page, path);
      expect(await violations(page), 'in light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(page, colours), 'in dark').toEqual([]);
      expect(faults).toEqual([]);
    },
  );

  test.each(storyPaths)('%s has no violation while the evidence of a number is open', async (path) => {
    const { page } = watched;
    await page.emulateMedia({ colorScheme: 'light' });
    await visit(page, path);
    await page.locator('.prose .fact:not(.term) button').first().click();
    expect(await page.locator('.card:popover-open').count()).toBe(1);
    expect(await violations(page), 'in light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, colours), 'in dark').toEqual([]);
  });
});
