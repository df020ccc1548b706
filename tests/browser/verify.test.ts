import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../folders.ts';
import { recordsOf } from '../markup.ts';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';

const [chart = ''] = readdirSync(`${dist}v`).filter((name) => existsSync(`${dist}grafik/${name}`));
const [version = ''] = readdirSync(`${dist}v/${chart}`).filter((name) => /^[0-9a-f]{16}$/.test(name));
const [fact = ''] = readdirSync(`${dist}angka`).filter((name) => !name.includes('.'));
const folder = `${dist}v/${chart}/${version}/`;
const named = (ending: string) => readdirSync(folder).find((name) => name.endsWith(ending)) ?? '';

describe.each([
  ['/verifikasi/', 'Cocok', 'Berubah', 'Tidak dikenali', 'Isinya sama'],
  ['/en/verify/', 'Matches', 'Altered', 'Not recognised', 'What it says is the same'],
])('%s', (path, matches, altered, unknown, same) => {
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
    await watched.page.locator('.verdict:not([data-is=checking]) h2').first().waitFor();
  }

  test.each(['-id.csv', '-en.svg', '-id.png', '-en-card.png', '-en.zip'])(
    'says that a downloaded %s matches, and that it was altered once a byte of it differs',
    async (ending) => {
      const bytes = readFileSync(folder + named(ending));
      await choose(named(ending), bytes);
      await expect.poll(() => verdict().textContent()).toContain(matches);
      const wrong = Buffer.from(bytes);
      wrong[wrong.length - 8] = (wrong[wrong.length - 8] ?? 0) ^ 1;
      await choose(named(ending), wrong);
      await expect.poll(() => verdict().textContent()).toContain(altered);
      expect(watched.faults).toEqual([]);
    },
  );

  async function paste(text: string) {
    const { page } = watched;
    await page.locator('#alamat').fill(text);
    await page.locator('#alamat').press('Enter');
    await page.locator('.verdict:not([data-is=checking]) h2').first().waitFor();
  }

  test('checks the address of a citation with nothing but a keyboard, and fits a phone', async () => {
    const { page } = watched;
    await page.locator('#alamat').focus();
    await page.keyboard.type(`Terlindungi, https://terlindungi.example/v/${chart}/${version}/.`);
    await page.keyboard.press('Enter');
    await expect.poll(() => verdict().textContent()).toContain(matches);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  /** What the page of a number offers to copy. */
  const record = (page: string, form: string) =>
    new Map(recordsOf(readFileSync(`${dist}${page}/index.html`, 'utf8'))).get(form) ?? expect.fail();

  const cited = [
    ['chart', () => record(`v/${chart}/${version}`, 'BibTeX')],
    ['number', () => record(`en/facts/${fact}`, 'RIS')],
    ['number in BibTeX', () => record(`angka/${fact}`, 'BibTeX')],
  ] as const;

  test.each(cited)(
    'checks a whole citation of a %s, and finds the fingerprint that is not its own',
    async (_, read) => {
      const citation = read();
      await paste(citation);
      await expect.poll(() => verdict().textContent()).toContain(matches);
      const [short = ''] = /\b[0-9a-f]{16}\b/.exec(citation) ?? [];
      const wrong = short.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
      await paste(citation.replaceAll(new RegExp(`(?<![/#v]-?)\\b${short}\\b`, 'g'), wrong));
      await expect.poll(() => verdict().textContent()).toContain(altered);
      expect(watched.faults).toEqual([]);
    },
  );

  test('checks the address of a number, and leads to its history', async () => {
    await paste(`https://terlindungi.example/angka/${fact}/#v-${'0'.repeat(16)}`);
    await expect.poll(() => watched.page.locator('.verdict').getAttribute('data-is')).toBe('altered');
    await paste(`https://terlindungi.example/angka/${fact}/`);
    await expect.poll(() => watched.page.locator('.verdict').getAttribute('data-is')).toBe('live');
    expect(await watched.page.locator('.verdict a').first().getAttribute('href')).toContain(`/${fact}/`);
  });

  test('knows a file into which the citation of a number was saved', async () => {
    await choose(`${fact}.ris`, Buffer.from(record(`en/facts/${fact}`, 'RIS')));
    await expect.poll(() => verdict().textContent()).toContain(matches);
  });

  test('does not recognise a file from elsewhere', async () => {
    await choose('elsewhere.txt', Buffer.from('nothing of ours'));
    await expect.poll(() => verdict().textContent()).toContain(unknown);
  });

  test('brings the answer to where the reader looks, and the keyboard with it', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.locator('#alamat').fill(`/v/${chart}/${version}/`);
    await page.locator('.verify button').click();
    await expect.poll(() => verdict().textContent()).toContain(matches);
    const isInView = () =>
      verdict().evaluate((heading) => {
        const { top, bottom } = heading.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInView).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('verdict');
  });

  test('says what to paste when nothing is sent, in place of an old answer', async () => {
    const { page } = watched;
    await paste(`/v/${chart}/${version}/`);
    await page.setInputFiles('input[type=file]', []);
    await page.locator('#alamat').fill(' ');
    await page.locator('.verify button').click();
    expect(await page.locator('.verdict').getAttribute('data-is')).toBe('empty');
    expect(await page.locator('.verdict').textContent()).toContain('/v/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('alamat');
  });

  test('judges several citations one by one, and names the part of one that differs', async () => {
    const ours = record(`en/facts/${fact}`, 'RIS');
    await paste(`${ours}\n\n${ours.replace('AU  - Terlindungi', 'AU  - Somebody')}`);
    await expect.poll(() => watched.page.locator('.verdict h2').count()).toBe(2);
    expect(await watched.page.locator('.verdict h2').first().textContent()).toContain(matches);
    expect(await watched.page.locator('.verdict h2').last().textContent()).toContain(altered);
    expect(await watched.page.locator('.verdict').textContent()).toContain('“Somebody”');
  });

  test('finds what a fingerprint alone is of', async () => {
    await paste(version);
    await expect.poll(() => verdict().textContent()).toContain(matches);
    expect(await watched.page.locator('.verdict').textContent()).toContain(version.slice(0, 8));
    await paste('0'.repeat(16));
    await expect.poll(() => verdict().textContent()).toContain(unknown);
  });

  test.each(['facts.csv', 'terlindungi.zip', 'datapackage.json', 'places.json', 'SHA256SUMS'])(
    'knows the data file %s, and does not call another of its name foreign',
    async (name) => {
      const bytes = readFileSync(`${dist}data/${name}`);
      await choose(name, bytes);
      await expect.poll(() => verdict().textContent()).toContain(`${matches}: `);
      await choose(name, Buffer.concat([bytes, Buffer.from('x')]));
      await expect.poll(() => watched.page.locator('.verdict').getAttribute('data-is')).toBe('other-data');
      expect(watched.faults).toEqual([]);
    },
  );

  test('sees that a table with other line ends says the same', async () => {
    const name = named('-en.csv');
    const text = readFileSync(folder + name, 'utf8');
    await choose(name, Buffer.from(`\ufeff${text.replaceAll('\r\n', '\n')}`));
    await expect.poll(() => verdict().textContent()).toContain(matches);
    expect(await watched.page.locator('.verdict').textContent()).toContain(same);
    expect(await watched.page.locator('.verdict dd').textContent()).toBe(name);
  });

  test('tells a screen reader the answer', async () => {
    const region = watched.page.locator('.verdict');
    expect(await region.getAttribute('aria-live')).toBe('polite');
  });
});
