import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureCharts } from './measure-charts.ts';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { chartPaths } from './paths.ts';
import { sitePages } from '../site-pages.ts';

/** Every chart of the site and every example of every type, on one page of each language. */
const gallery = (language: 'id' | 'en') =>
  sitePages.find((page) => page.page === 'gallery' && page.language === language)?.path ?? '';
const chartPages = (language: 'id' | 'en') =>
  sitePages.filter((page) => page.page === 'chart' && page.language === language).map(({ html }) => html);

describe('charts', () => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site);
  });

  afterAll(() => site.close());

  /** The gallery with every chart of the site below it. */
  async function openAll(language: 'id' | 'en'): Promise<Page> {
    const { page } = watched;
    await page.setViewportSize({ width: 1300, height: 1400 });
    await visit(page, gallery(language));
    await page.evaluate((pages) => {
      for (const html of pages) {
        const drawn = new DOMParser().parseFromString(html, 'text/html').querySelector('figure:has(svg.drawing)');
        if (drawn) document.querySelector('main')?.append(document.importNode(drawn, true));
      }
    }, chartPages(language));
    expect(await page.locator('svg.drawing[role="img"]').count()).toBeGreaterThan(40);
    return page;
  }

  test.each(['id', 'en'] as const)(
    'in a column of any width, no mark hides another, no line runs through a word, no words meet and all stay in their figure (%s)',
    async (language) => {
      const page = await openAll(language);
      for (const width of [288, 320, 360, 552, 832, 1190]) {
        await page.evaluate((pixels) => {
          for (const figure of document.querySelectorAll<HTMLElement>('figure:has(svg.drawing)')) {
            figure.style.width = `${pixels}px`;
            figure.style.maxWidth = 'none';
          }
        }, width);
        expect(await page.evaluate(measureCharts), `${width} px`).toEqual([]);
      }
    },
    120_000,
  );

  /** Runs in the page: how many drawings are wider than the box in which they can be moved sideways. */
  const movable = () =>
    [...document.querySelectorAll('.plot')].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length;

  test.each(['id', 'en'] as const)(
    'whoever sets letters, words and lines further apart on a phone of 320 px loses the end of no label (%s)',
    async (language) => {
      const page = await openAll(language);
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(movable), 'moved sideways without need').toBe(0);
      // What WCAG 1.4.12 names, as a reader's own style sheet has it.
      await page.evaluate(() => {
        const style = new CSSStyleSheet();
        style.replaceSync(
          '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets.push(style);
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      for (const side of ['start', 'end']) {
        await page.evaluate((end) => {
          for (const plot of document.querySelectorAll('.plot')) plot.scrollLeft = end ? plot.scrollWidth : 0;
        }, side === 'end');
        expect(await page.evaluate(measureCharts), side).toEqual([]);
      }
    },
    120_000,
  );

  test.each(chartPaths)(
    'every chart on %s can be seen, and on no screen is a label small, cut off or on top of another',
    async (path) => {
      const { page } = watched;
      await visit(page, path);
      expect(await page.locator('svg.drawing').count()).toBeGreaterThan(0);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(measureCharts), `${width} px`).toEqual([]);
      }
    },
  );
});
