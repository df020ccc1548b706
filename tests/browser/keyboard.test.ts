import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { settledViewport } from './scroll-position.ts';
import { onePerKind, storyPaths } from './paths.ts';

/** Runs in the page: what has the focus, and whether a reader can see that. */
function readFocus() {
  const element = document.activeElement ?? document.body;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const behind = getComputedStyle(document.body).backgroundColor;
  return {
    name: `<${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 40)}`,
    id: element.id,
    href: element.getAttribute('href'),
    label: element.getAttribute('aria-label'),
    inCard: element.closest('.card')?.id ?? '',
    inMasthead: element.closest('.masthead') !== null,
    onScreen: left >= 0 && top < innerHeight && right <= innerWidth && bottom > 0,
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== behind,
  };
}

describe('with nothing but a keyboard', () => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
  });

  afterAll(() => site.close());

  const focus = () => watched.page.evaluate(readFocus);
  const seen = { onScreen: true, outlined: true };

  test.each(onePerKind)('%s always shows where one is, and offers first to skip to the content', async (path) => {
    const { page } = watched;
    await visit(page, path);
    await page.keyboard.press('Tab');
    await expect.poll(focus).toMatchObject({ ...seen, href: '#isi' });
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('Tab');
      if ((await focus()).name.startsWith('<body>')) break;
      await expect.poll(focus).toMatchObject(seen);
    }
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await expect.poll(focus).toMatchObject({ id: 'isi' });
    await page.keyboard.press('Tab');
    expect(await focus()).toMatchObject({ inMasthead: false });
  });

  test.each(storyPaths)('%s opens the evidence of a number and comes back to where one was reading', async (path) => {
    const { page } = watched;
    await visit(page, path);
    const mention = page.locator('.prose .fact:not([id], .term) button').first();
    const card = (await mention.getAttribute('popovertarget')) ?? '';
    const name = await mention.getAttribute('aria-label');
    await mention.focus();
    await expect.poll(focus).toMatchObject(seen);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(`[id="${card}"]`).isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(focus).toMatchObject({ ...seen, inCard: card });
    await page.keyboard.press('Escape');
    await settledViewport(page);
    expect(await focus()).toMatchObject({ ...seen, label: name, inCard: '' });
    expect(await mention.evaluate((button) => button === document.activeElement)).toBe(true);
  });
});
