import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openPage, openSite, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { settledViewport } from './scroll-position.ts';
import { storyPaths } from './paths.ts';

/** Numbers from the beginning, the middle and the end of a story; rules in words, which may run over lines, are held to their own law in the guide. */
async function someMentions(page: Page): Promise<Locator[]> {
  const mentions = await page.locator('.prose .fact:not(.term, .in-words)').all();
  const count = mentions.length;
  return [0, 1, Math.floor(count / 2), count - 1].flatMap((index) => mentions[index] ?? []);
}

const cardOf = async (page: Page, mention: Locator) =>
  page.locator(`[id="${await mention.locator('button').getAttribute('popovertarget')}"]`);

const historyOf = async (page: Page): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return entries.length;
};

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('there is nothing to see of the element');
  return box;
}

/** Scrolls with the wheel until an element stands a little above the middle, as a reader has it when tapping. */
async function bringToMiddle(page: Page, element: Locator): Promise<void> {
  await page.mouse.move(180, 20);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { height } = await settledViewport(page);
    const away = (await boxOf(element)).y - height * 0.45;
    if (Math.abs(away) < 40) return;
    await page.mouse.wheel(0, away);
  }
}

/** Taps where an element is, on its first line where it runs over two, and nothing else: Playwright's own `tap` may scroll first. */
async function tap(page: Page, element: Locator): Promise<void> {
  const [x, y] = await element.evaluate((tapped) => {
    const { left, top, width, height } = tapped.getClientRects()[0] ?? tapped.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  });
  await page.touchscreen.tap(x, y);
}

async function isOnScreen(page: Page, element: Locator): Promise<boolean> {
  const { height } = await settledViewport(page);
  const box = await element.boundingBox();
  return box !== null && box.y >= -0.5 && box.y + Math.min(box.height, 20) <= height;
}

describe.each(storyPaths)('without JavaScript, on a phone 360 px wide, %s', (path) => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true });
  });

  beforeEach(async () => {
    await watched.page.goto('about:blank');
    await watched.page.goto(path);
  });

  afterAll(() => site.close());

  test('opens the evidence of a tapped number without covering it, moving the page or adding to the history', async () => {
    const { page, faults } = watched;
    const mentions = await someMentions(page);
    expect(mentions.length).toBe(4);
    for (const mention of mentions) {
      const card = await cardOf(page, mention);
      const name = await card.getAttribute('id');
      expect(await card.isVisible(), `${name} is there before it is asked for`).toBe(false);
      await bringToMiddle(page, mention);
      const [before, steps] = [await settledViewport(page), await historyOf(page)];
      await tap(page, mention);
      expect(await settledViewport(page), `${name} made the page jump`).toEqual(before);
      expect(await historyOf(page)).toBe(steps);
      expect(await isOnScreen(page, card.locator('.value')), `the number of ${name} is not on the screen`).toBe(true);
      const [over, under] = [await boxOf(card), await boxOf(mention)];
      const covers = over.y < under.y + under.height - 1 && under.y + 1 < over.y + over.height;
      expect(covers, `${name} lies over the number that was tapped`).toBe(false);
      await tap(page, card.locator('.close'));
      expect(await card.isVisible(), `${name} is still there`).toBe(false);
      expect(await settledViewport(page), `closing ${name} made the page jump`).toEqual(before);
    }
    expect(faults).toEqual([]);
  });

  test('puts the evidence away with Escape or a tap beside it, and the focus is on the very mention again', async () => {
    const { page } = watched;
    // The second mention of a number, not the one that its address leads to.
    const again = page.locator('.prose .fact:not([id], .term)').first();
    const card = await cardOf(page, again);
    const beside = async () => {
      const { y } = await boxOf(card);
      await page.touchscreen.tap(180, y > 60 ? y - 40 : 730);
    };
    for (const away of [() => page.keyboard.press('Escape'), beside]) {
      await bringToMiddle(page, again);
      const before = await settledViewport(page);
      await tap(page, again);
      await expect.poll(() => card.isVisible()).toBe(true);
      await away();
      await expect.poll(() => card.isVisible()).toBe(false);
      expect(await settledViewport(page)).toEqual(before);
      // A tap elsewhere takes the focus along, as anywhere on the page.
      if (away !== beside) expect(await again.locator('button:focus').count()).toBe(1);
    }
  });

  test('unfolds the table of a chart at a tap', async () => {
    const { page } = watched;
    const fold = page.locator('figure details').first();
    await bringToMiddle(page, fold);
    expect(await fold.locator('table').isVisible()).toBe(false);
    await tap(page, fold.locator('summary'));
    await expect.poll(() => fold.locator('table').isVisible()).toBe(true);
  });
});
