import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { storyPaths } from './paths.ts';

describe.each(['light', 'dark'] as const)('on paper, from a screen in %s', (colorScheme) => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { colorScheme });
  });

  afterAll(() => site.close());

  test.each(storyPaths)('%s shows the table of every chart, and the evidence of every number', async (path) => {
    const { page } = watched;
    await visit(page, path);
    await page.emulateMedia({ media: 'print', colorScheme });
    const shown = await page.evaluate(() => {
      const isShown = (element: Element) => {
        const { width, height } = element.getBoundingClientRect();
        return (
          width > 50 &&
          height > 20 &&
          element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })
        );
      };
      const count = (selector: string) => {
        const all = [...document.querySelectorAll(selector)];
        return { all: all.length, shown: all.filter(isShown).length };
      };
      return { tables: count('figure details table'), cards: count('.card'), drawings: count('svg.drawing') };
    });
    expect(shown.tables.all).toBeGreaterThanOrEqual(5);
    for (const [what, { all, shown: visible }] of Object.entries(shown)) expect(visible, what).toBe(all);
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

  test.each(storyPaths)('%s prints on A4 without an empty sheet or a mile of paper', async (path) => {
    const { page } = watched;
    await visit(page, path);
    await page.emulateMedia({ media: null, colorScheme });
    const pdf = await page.pdf({ format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sheets).toBeGreaterThanOrEqual(3);
    expect(sheets).toBeLessThanOrEqual(25);
  });
});
