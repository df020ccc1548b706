import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/i18n/locale.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { root } from '../folders.ts';
import { openPage, openSite, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';
import { storyPaths } from './paths.ts';

const { glossary } = readLibrary(root);

let site: SiteInBrowser;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const languageOf = (path: string): Language => languages.find((each) => path.startsWith(`/${each}/`)) ?? 'id';

/** The words of a page that are explained, the card of each, and what the glossary says it means, from its first words. */
async function termsOf(page: Page, path: string) {
  const mentions = await page.locator('.prose .term').all();
  return Promise.all(
    mentions.map(async (mention) => {
      const name = (await mention.locator('button').getAttribute('popovertarget')) ?? '';
      const definition = glossary.get(name.replace('istilah-', ''))?.definition[languageOf(path)] ?? '';
      return { mention, card: page.locator(`[id="${name}"]`), meaning: definition.split(/[:.,]/)[0] ?? '' };
    }),
  );
}

describe('a word that a story explains, without a script', () => {
  let watched: WatchedPage;

  beforeAll(async () => {
    watched = await openPage(site, { javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true });
  });

  test.each(storyPaths)('%s opens its meaning in place, at a tap and from the keyboard', async (path) => {
    const { page, faults } = watched;
    await page.goto(path);
    const terms = await termsOf(page, path);
    expect(terms.length).toBeGreaterThan(0);
    for (const { mention, card, meaning } of terms) {
      expect(meaning.length).toBeGreaterThan(10);
      const button = mention.locator('button');
      expect(await card.isVisible()).toBe(false);
      await button.tap();
      await expect.poll(() => card.isVisible()).toBe(true);
      expect(await card.innerText()).toContain(meaning);
      const box = await card.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
      await card.locator('.close').tap();
      await expect.poll(() => card.isVisible()).toBe(false);
      await button.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => card.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => card.isVisible()).toBe(false);
      expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    }
    expect(new URL(page.url()).pathname).toBe(path);
    expect(faults).toEqual([]);
  });
});
