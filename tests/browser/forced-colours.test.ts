import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { chartPaths } from './paths.ts';

/** Runs in the page: marks and labels that a reader with forced colours could not tell from the background. */
function findInvisible(): string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const lost = (paint: string) => paint === 'none' || paint === canvas || /^rgba\(.*,\s*0\)$/.test(paint);
  return (
    [...document.querySelectorAll('svg.drawing :is(rect, circle, path, line, use, text)')]
      // A divider is the gap between two parts: it is meant to look like the background. Helpers stand in <defs>.
      .filter((mark) => !mark.classList.contains('divider') && !mark.closest('defs, clipPath, mask'))
      .filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return lost(fill) && lost(stroke);
      })
      .map(
        (mark) =>
          `<${mark.tagName} class="${mark.getAttribute('class')}"> ${mark.textContent} in ${mark.closest('svg.drawing')?.getAttribute('aria-label')}`,
      )
  );
}

describe.each(['light', 'dark'] as const)('with forced colours on %s', (colorScheme) => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { forcedColors: 'active', colorScheme });
  });

  afterAll(() => site.close());

  test.each(chartPaths)(
    'every mark on %s stands out, and the subject from its context and from what was announced',
    async (path) => {
      const { page } = watched;
      await visit(page, path);
      expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
      expect(await page.evaluate(findInvisible)).toEqual([]);
      const paints = await page.evaluate(() =>
        ['subject', 'context', 'announced'].flatMap((role) => {
          const mark = document.querySelector(`svg.drawing .${role}`);
          return mark ? [getComputedStyle(mark).fill] : [];
        }),
      );
      expect(new Set(paints).size).toBe(paints.length);
    },
  );
});
