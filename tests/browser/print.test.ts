import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { chartPaths, storyPaths } from './paths.ts';

describe.each(['light', 'dark'] as const)('on paper, from a screen in %s', (colorScheme) => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { colorScheme });
  });

  afterAll(() => site.close());

  test.each(storyPaths)('%s shows every chart with its source, and every number with its endnote', async (path) => {
    const { page } = watched;
    await page.emulateMedia({ media: null, colorScheme });
    await visit(page, path);
    await page.locator('.prose .fact:not(.term) button').first().click();
    await page.emulateMedia({ media: 'print', colorScheme });
    const shown = await page.evaluate(() => {
      const isShown = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 3 && height > 3 && element.checkVisibility({ visibilityProperty: true });
      };
      const count = (selector: string) => {
        const all = [...document.querySelectorAll(selector)];
        return { all: all.length, shown: all.filter(isShown).length };
      };
      return {
        drawings: count('svg.drawing'),
        sources: count('.chart .chart-source'),
        marks: count('.endnote-mark'),
        notes: count('.evidence .endnote'),
        cards: count('.card, .fact button, .notes, .chart-ways'),
      };
    });
    expect(shown.cards.shown, 'no popover, button or margin note is printed').toBe(0);
    // A story has two charts or more.
    const least = { drawings: 4, sources: 2, marks: 5, notes: 5 };
    for (const what of ['drawings', 'sources', 'marks', 'notes'] as const) {
      expect(shown[what].all, what).toBeGreaterThanOrEqual(least[what]);
      expect(shown[what].shown, what).toBe(shown[what].all);
    }
  });

  test.each(chartPaths)('%s prints the sources of every chart in words', async (path) => {
    const { page } = watched;
    await visit(page, path);
    await page.emulateMedia({ media: 'print', colorScheme });
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.chart-source')].map((line) => line.innerText.trim()),
    );
    // “Sumber: , 17 Maret 2025” was printed once: what stands behind the colon is a publisher or how many reports.
    for (const line of lines) expect(line).toMatch(/^(?:Sumber|Source)s?: [^,\s][^,]+/);
  });

  test.each(storyPaths)('%s is black on white', async (path) => {
    const { page } = watched;
    await visit(page, path);
    await page.emulateMedia({ media: 'print', colorScheme });
    const { ink, paper } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { ink: color, paper: backgroundColor };
    });
    expect({ ink, paper }).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)' });
  });

  test.each(storyPaths)('%s prints on at most six sheets of A4', async (path) => {
    const { page } = watched;
    await visit(page, path);
    await page.emulateMedia({ media: null, colorScheme });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sheets).toBeGreaterThanOrEqual(3);
    expect(sheets).toBeLessThanOrEqual(6);
  });
});
