import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOverflow } from './find-overflow.ts';
import { measureCharts } from './measure-charts.ts';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { chartPaths, paths } from './paths.ts';

describe('for a reader whose browser sets all text at twice the size', () => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite(['--blink-settings=defaultFontSize=32']);
    watched = await openPage(site);
  });

  afterAll(() => site.close());

  test.each(paths)('%s grows with it and loses nothing, down to 320 px', async (path) => {
    const { page } = watched;
    await visit(page, path);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('36px');
    for (const width of [320, 640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(findOverflow), `${width} px`).toEqual([]);
      // At 320 px the column is narrower than a drawing has to fit; its labels may use the margin, but not leave the window.
      if (width >= 640 && chartPaths.includes(path))
        expect(await page.evaluate(measureCharts), `${width} px`).toEqual([]);
    }
  });
});
