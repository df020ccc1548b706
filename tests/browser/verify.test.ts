import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../folders.ts';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';

const [chart = ''] = readdirSync(`${dist}v`, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name); // prettier-ignore
const [version = ''] = readdirSync(`${dist}v/${chart}`).filter((name) => /^[0-9a-f]{16}$/.test(name));
const folder = `${dist}v/${chart}/${version}/`;
const named = (ending: string) => readdirSync(folder).find((name) => name.endsWith(ending)) ?? '';

describe.each([
  ['/verifikasi/', 'Cocok', 'Berubah', 'Tidak dikenali'],
  ['/en/verify/', 'Matches', 'Altered', 'Not recognised'],
])('%s', (path, matches, altered, unknown) => {
  let site: SiteInBrowser;
  let watched: WatchedPage;

  beforeAll(async () => {
    site = await openSite();
    watched = await openPage(site, { viewport: { width: 320, height: 700 } });
    await visit(watched.page, path);
  });

  afterAll(() => site.close());

  const verdict = () => watched.page.locator('.verdict h2');

  async function choose(name: string, buffer: Buffer) {
    await watched.page.setInputFiles('input[type=file]', []);
    await watched.page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer });
    await watched.page.locator('.verdict:not([data-is=checking]) h2').waitFor();
  }

  test.each(['-id.csv', '-en.svg', '-id.png', '-en-card.png', '-en.zip', '-id.bib'])(
    'says that a downloaded %s matches, and that it was altered once a byte of it differs',
    async (ending) => {
      const bytes = readFileSync(folder + named(ending));
      await choose(named(ending), bytes);
      await expect.poll(() => verdict().textContent()).toContain(matches);
      const wrong = Buffer.from(bytes);
      wrong[wrong.length - 2] = (wrong[wrong.length - 2] ?? 0) ^ 1;
      await choose(named(ending), wrong);
      await expect.poll(() => verdict().textContent()).toContain(altered);
      expect(watched.faults).toEqual([]);
    },
  );

  test('checks the address of a citation with nothing but a keyboard, and fits a phone', async () => {
    const { page } = watched;
    await page.locator('#alamat').focus();
    await page.keyboard.type(`Terlindungi, https://terlindungi.example/v/${chart}/${version}/.`);
    await page.keyboard.press('Enter');
    await expect.poll(() => verdict().textContent()).toContain(matches);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('does not recognise a file from elsewhere', async () => {
    await choose('elsewhere.txt', Buffer.from('nothing of ours'));
    await expect.poll(() => verdict().textContent()).toContain(unknown);
  });

  test('tells a screen reader the answer without moving the focus', async () => {
    const region = watched.page.locator('.verdict');
    expect(await region.getAttribute('aria-live')).toBe('polite');
  });
});
