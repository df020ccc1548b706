import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { chartPaths } from './paths.ts';

/** Runs in the page: marks and labels that a reader with forced colours could not tell from the background. */
function findInvisible(): string[] {
  const canvas = getComputedStyle(document.body).backgroundColor;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'Highlight';
  const highlight = getComputedStyle(probe).color;
  probe.remove();
  const lost = (paint: string, ground = canvas) =>
    paint === 'none' || paint === ground || /^rgba\(.*,\s*0\)$/.test(paint);
  return (
    [...document.querySelectorAll('svg.drawing :is(rect, circle, path, line, use, text)')]
      // The gap between two parts is meant to look like the background. Helpers stand in <defs>.
      .filter((mark) => !mark.matches('.divider, .tile-edge, .mark-gap') && !mark.closest('defs, clipPath, mask'))
      .filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        const ground = mark.matches('[class$="-on-subject"]') ? highlight : canvas;
        return lost(fill, ground) && lost(stroke, ground);
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
