import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureCharts } from './measure-charts.ts';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { chartPaths } from './paths.ts';

describe('the charts', () => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site);
  });

  afterAll(() => site.close());

  test.each(chartPaths)(
    'on %s can be read at every width: no label is small, cut off or on top of another',
    async (path) => {
      const { page } = watched;
      await visit(page, path);
      expect(await page.locator('svg.drawing').count()).toBeGreaterThan(0);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(measureCharts), `${width} px`).toEqual([]);
      }
    },
  );
});
