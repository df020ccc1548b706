import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOverflow } from './find-overflow.ts';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { paths, storyPaths } from './paths.ts';

const widths = [320, 360, 768, 1280];

describe('on a screen of any width', () => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site);
  });

  afterAll(() => site.close());

  test.each(paths)('%s never scrolls sideways and loses no text past the edge', async (path) => {
    const { page, faults } = watched;
    faults.length = 0;
    await visit(page, path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(findOverflow), `${width} px`).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  test.each(storyPaths)('%s is set at 18 px or more, in lines of at most 75 characters', async (path) => {
    const { page } = watched;
    await visit(page, path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const paragraphs = await page.evaluate(() =>
        [...document.querySelectorAll('.prose > p')].map((paragraph) => {
          const { fontSize, lineHeight } = getComputedStyle(paragraph);
          const lines = Math.round(paragraph.getBoundingClientRect().height / parseFloat(lineHeight));
          return { size: parseFloat(fontSize), perLine: paragraph.textContent.length / lines };
        }),
      );
      expect(paragraphs.length).toBeGreaterThan(10);
      expect(Math.min(...paragraphs.map(({ size }) => size))).toBeGreaterThanOrEqual(18);
      expect(Math.max(...paragraphs.map(({ perLine }) => perLine))).toBeLessThanOrEqual(75);
    }
  });
});
