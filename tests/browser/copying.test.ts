import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { sitePages } from '../site-pages.ts';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { storyPaths } from './paths.ts';

const factPath = sitePages.find(({ page, html }) => page === 'fact' && html.includes('class="sentence"'))?.path ?? '';

/** Selects the first paragraph of a story and copies it, as a reader does. */
async function copyParagraph(page: Page): Promise<string> {
  const words = await page.evaluate(() => {
    const paragraph = document.querySelector('.prose > p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    return getSelection()?.toString() ?? '';
  });
  await page.keyboard.press('ControlOrMeta+c');
  return plain(words);
}

/** Browsers copy a no-break blank as a plain one. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const clipboard = async (page: Page) => plain(await page.evaluate(() => navigator.clipboard.readText()));

/** The paragraphs of a story that a reader sees at the moment. */
const onScreen = async (page: Page) =>
  plain(
    await page.evaluate(() =>
      [...document.querySelectorAll('.prose p')]
        .filter((paragraph) => {
          const { top, bottom } = paragraph.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        })
        .map((paragraph) => (paragraph instanceof HTMLElement ? paragraph.innerText : ''))
        .join(' '),
    ),
  );

describe('copying', () => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, {
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 360, height: 740 },
    });
  });

  afterAll(() => site.close());

  test.each(storyPaths)('from %s leaves what was copied alone, and offers it with title and address', async (path) => {
    const { page, faults } = watched;
    await visit(page, path);
    const bar = page.locator('.attribution');
    expect(await bar.isVisible()).toBe(false);
    const words = await copyParagraph(page);
    expect(await clipboard(page)).toBe(words);
    await expect.poll(() => bar.isVisible()).toBe(true);
    await bar.locator('button').first().click();
    expect(await bar.isVisible()).toBe(false);
    await expect.poll(() => clipboard(page)).not.toBe(words);
    const attributed = await clipboard(page);
    expect(attributed).toContain(words);
    expect(attributed).toContain(plain(await page.locator('h1').innerText()));
    expect(attributed).toMatch(new RegExp(`https://[^/]+${path}#:~:text=\\S+$`));
    expect(faults).toEqual([]);
  });

  test('can be had without the offer: Close and Escape put it away, and what was copied stays', async () => {
    const { page } = watched;
    const bar = page.locator('.attribution');
    for (const dismiss of [() => bar.locator('.dismiss').click(), () => page.keyboard.press('Escape')]) {
      await visit(page, storyPaths[0] ?? '');
      const words = await copyParagraph(page);
      await expect.poll(() => bar.isVisible()).toBe(true);
      await dismiss();
      expect(await bar.isVisible()).toBe(false);
      expect(await clipboard(page)).toBe(words);
    }
  });

  test('a citation takes one tap on its button, and says that it is done', async () => {
    const { page, faults } = watched;
    await visit(page, factPath);
    const box = page.locator('.copy-box').first();
    await box.locator('button').click();
    await expect.poll(() => clipboard(page)).toBe(plain(await box.locator('.copyable').innerText()));
    expect(await box.locator('button').innerText()).toBe(await box.locator('button').getAttribute('data-copy'));
    expect(faults).toEqual([]);
  });

  test('a link to a sentence leads to it, on a phone, even where the browser goes by the words alone', async () => {
    const { page } = watched;
    await visit(page, factPath);
    const link = page.locator('a.sentence').last();
    const text = (await link.innerText()).trim();
    const href = (await link.getAttribute('href')) ?? '';
    await page.goto('about:blank');
    await visit(page, href.replace(/#[^:]*:~:/, '#:~:'));
    await expect.poll(() => onScreen(page), { timeout: 5000 }).toContain(plain(text));
  });
});

test('without JavaScript no page shows a button or an offer that would do nothing: those left open evidence', async () => {
  const site = await openSite();
  const { page } = await openPage(site, { javaScriptEnabled: false });
  for (const path of [factPath, ...storyPaths]) {
    await page.goto(path);
    expect(await page.locator('main button:not([popovertarget]):visible, .attribution:visible').count(), path).toBe(0);
  }
  await site.close();
});
