import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findOverflow } from './find-overflow.ts';
import { openPage, openSite, visit, type SiteInBrowser } from './site-in-browser.ts';
import { storyPaths } from './paths.ts';

const lateBy = 1500;

/** What counts as no shift at all, https://web.dev/articles/cls is measured to two places. */
const stable = 0.005;

/** A piece of the page as it is on the screen now. Playwright's own screenshot would wait for the typefaces. */
async function capture(page: Page, element: Locator): Promise<string> {
  const box = await element.boundingBox();
  if (!box) throw new Error('the element has no box');
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip: { ...box, scale: 1 } });
  await session.detach();
  return data;
}

describe('while the typefaces are on their way', () => {
  let site: SiteInBrowser;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(() => site.close());

  test.each(storyPaths)('%s already shows its words', async (path) => {
    const { page } = await openPage(site, { viewport: { width: 360, height: 740 } });
    const { promise: arrival, resolve: arrive } = Promise.withResolvers<void>();
    await page.route('**/*.woff2', async (route) => {
      await arrival;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('.prose > p').first().waitFor();
    // `font-display: optional` grants a typeface a tenth of a second before the words appear in another, and then keeps to that.
    await page.waitForTimeout(400);
    for (const words of [page.locator('h1'), page.locator('.kicker').first(), page.locator('.standfirst')]) {
      const shown = await capture(page, words);
      await words.evaluate((element: HTMLElement) => (element.style.visibility = 'hidden'));
      // A browser that hid the words would show the same picture with and without them.
      expect(await capture(page, words)).not.toBe(shown);
    }
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(false);
    arrive();
    await page.context().close();
  });

  test.each(storyPaths)('%s does not shift when they arrive, whatever faces the machine has', async (path) => {
    const { page } = await openPage(site, { viewport: { width: 360, height: 740 } });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, lateBy));
      await route.continue();
    });
    await visit(page, path);
    await page.waitForTimeout(100);
    const { arrived, shift } = await page.evaluate(async () => {
      const entries = await new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 200);
      });
      const shifts = entries.map((entry) => ({ value: 0, hadRecentInput: false, ...entry.toJSON() }));
      const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
      return {
        arrived: Math.min(...fonts.map((font) => font.startTime + font.duration)),
        shift: shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
      };
    });
    expect(arrived).toBeGreaterThanOrEqual(lateBy);
    expect(arrived).toBeLessThan(Infinity);
    expect(shift).toBeLessThanOrEqual(stable);
    await page.context().close();
  });

  test.each(storyPaths)('%s is whole even when they never come', async (path) => {
    const { page } = await openPage(site, { viewport: { width: 320, height: 640 } });
    await page.route('**/*.woff2', (route) => route.abort());
    await visit(page, path);
    expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBe(0);
    expect(await page.evaluate(findOverflow)).toEqual([]);
    const sizes = await page
      .locator('h1, .prose > p, svg.drawing text')
      .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThan(8);
    await page.context().close();
  });
});
