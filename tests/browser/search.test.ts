import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, openSite, visit, type SiteInBrowser } from './site-in-browser.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true } as const;

/** A busy machine opens a page slowly. */
const patience = { timeout: 15_000 };

let site: SiteInBrowser;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));

describe.each([
  ['/cari/', 'iuran ojek', '/panduan/#ojol', 'Panduan'],
  ['/en/search/', 'courier contribution', '/en/guide/#ojol', 'Guide'],
])('%s, looking for “%s”', (path, typed, answer) => {
  test('fetches nothing to look through until somebody comes to the field', async () => {
    const { page, faults } = await openPage(site, phone);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, path);
    await page.waitForLoadState('networkidle');
    const index = (await page.locator('form.search').getAttribute('data-index')) ?? '';
    expect(index).not.toBe('');
    expect(asked).not.toContain(index);
    await page.locator('#kata').focus();
    await expect.poll(() => asked.includes(index), patience).toBe(true);
    expect(faults).toEqual([]);
  });

  test('is all done from the keyboard: / to the field, arrows through what was found, Escape back, Enter to go', async () => {
    const { page, faults } = await openPage(site, phone);
    await visit(page, path);
    await page.keyboard.press('/');
    await expect.poll(() => focused(page), patience).toBe('kata');
    await page.keyboard.type(typed);
    const found = page.locator('.found a');
    await expect.poll(() => found.count(), patience).toBeGreaterThan(1);
    expect(await page.locator('.status').innerText()).toMatch(/^\d+ /);
    const names = await found.allInnerTexts();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page), patience).toBe(names[0]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page), patience).toBe(names[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page), patience).toBe('kata');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page), patience).toBe('kata');
    const addresses = await found.evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
    expect(addresses).toContain(answer);
    // Enter in the field goes to the first, and Enter there opens it.
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page), patience).toBe(names[0]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url().slice(site.origin.length), patience).toBe(addresses[0]);
    expect(faults).toEqual([]);
  });

  test('keeps what was typed when one comes back to it', async () => {
    const { page } = await openPage(site, phone);
    await visit(page, `${path}?q=${encodeURIComponent(typed)}`);
    await expect.poll(() => page.locator('.found a').count(), patience).toBeGreaterThan(1);
    expect(await page.locator('#kata').inputValue()).toBe(typed);
  });
});

test.each([
  ['/cari/', 'Ojol dan kurir', '/panduan/#ojol', 'Rp8.400'],
  ['/en/search/', 'Motorcycle-taxi drivers and couriers', '/en/guide/#ojol', 'Rp8,400'],
])('%s without a script is an index from A to Z, which leads to %s', async (path, name, answer, figure) => {
  const { page, faults } = await openPage(site, { ...phone, javaScriptEnabled: false });
  await page.goto(path);
  expect(await page.locator('form.search').isVisible()).toBe(false);
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  await page.locator('.az').getByRole('link', { name, exact: true }).tap();
  await expect.poll(() => page.url().slice(site.origin.length), patience).toBe(answer);
  await expect
    .poll(async () => (await page.locator('#ojol').innerText()).replaceAll(/\s/g, ' '), patience)
    .toContain(figure);
  expect(faults).toEqual([]);
});
