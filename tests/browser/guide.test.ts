import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { employeeParts, selfParts, type Part } from '../../src/facts/contributions.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import { getLibrary } from '../../src/library/library.ts';
import { printRates } from '../../src/printed/guide-rates.ts';
import { openPage, openSite, visit, type SiteInBrowser, type WatchedPage } from './site-in-browser.ts';

const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;
const openJobs = (page: Page) =>
  page.locator('details.job[open] .answer').evaluateAll((answers) => answers.map(({ id }) => id));

let site: SiteInBrowser;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe('the guide without a script', () => {
  let watched: WatchedPage;

  beforeAll(async () => {
    watched = await openPage(site, { ...phone, javaScriptEnabled: false });
  });

  test.each(['/panduan/', '/en/guide/'])(
    '%s opens the job that a link leads to, with its name in sight',
    async (path) => {
      const { page } = watched;
      for (const job of ['ojol', 'kader-posyandu', 'asn']) {
        await page.goto('about:blank');
        await page.goto(`${path}#${job}`);
        await expect.poll(() => openJobs(page)).toEqual([job]);
        const name = page.locator('details.job[open] > summary');
        await expect.poll(async () => (await name.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
        expect((await name.boundingBox())?.y).toBeLessThan(phone.viewport.height / 2);
      }
    },
  );

  test('has all jobs folded, one open at a time, and of the questions of a job one at a time', async () => {
    const { page } = watched;
    await page.goto('/panduan/');
    expect(await openJobs(page)).toEqual([]);
    const jobs = page.locator('details.job > summary');
    await jobs.nth(1).click();
    await jobs.nth(2).click();
    expect(await openJobs(page)).toEqual(['pedagang']);
    const questions = page.locator('details.job[open] .question > summary');
    await questions.nth(0).click();
    await questions.nth(1).click();
    expect(await page.locator('.question[open]').count()).toBe(1);
    expect(await openJobs(page)).toEqual(['pedagang']);
  });

  test('shows no calculator, which could work out nothing', async () => {
    const { page } = watched;
    await page.goto('/panduan/');
    expect(await page.locator('form.calculator').isVisible()).toBe(false);
    expect(await page.locator('.guide-part table').first().isVisible()).toBe(true);
  });

  test('answers to the keyboard alone', async () => {
    const { page } = watched;
    await page.goto('/panduan/');
    await page.locator('details.job > summary').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await openJobs(page)).toEqual(['ojol']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.card:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.card:popover-open').count()).toBe(0);
  });

  test('opens the evidence of a rule from any of its words, also where they run over lines', async () => {
    const { page } = watched;
    await page.goto('/panduan/#ojol');
    const rule = page.locator('#ojol dl .fact.in-words').first();
    const boxes = await rule.evaluate((label) =>
      Array.from(label.getClientRects(), ({ x, y, height }) => [x + 4, y + height / 2]),
    );
    expect(boxes.length).toBeGreaterThan(1);
    for (const [x = 0, y = 0] of [boxes[0] ?? [], boxes[1] ?? []]) {
      await page.mouse.click(x, y);
      await expect.poll(() => page.locator('.card:popover-open').count()).toBe(1);
      await page.keyboard.press('Escape');
    }
  });
});

describe('the guide, all of it open', () => {
  const openAll = (page: Page) =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) {
        details.removeAttribute('name');
        details.open = true;
      }
    });

  test.each([
    ['/panduan/', 320],
    ['/en/guide/', 320],
    ['/panduan/', 768],
    ['/en/guide/', 1280],
  ])('%s keeps inside a screen of %i pixels', async (path, width) => {
    const { page } = await openPage(site, { viewport: { width, height: 800 } });
    await visit(page, path);
    await openAll(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('prints every answer, and every number with who said it and its source', async () => {
    const { page } = await openPage(site, { viewport: { width: 700, height: 1000 } });
    await visit(page, '/panduan/');
    await page.emulateMedia({ media: 'print' });
    const heights = await page
      .locator('.question > .prose')
      .evaluateAll((answers) => answers.map((answer) => answer.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(30);
    expect(heights.filter((height) => height === 0)).toEqual([]);
    const notes = page.locator('.evidence li');
    const marks = await page
      .locator('.endnote-mark')
      .evaluateAll((all) => new Set(all.map((one) => one.textContent.trim())).size);
    expect(await notes.count()).toBe(marks);
    for (const part of ['.value', '.what', '.who', '.from'])
      expect(await notes.locator(part).first().isVisible()).toBe(true);
    expect(await page.locator('form.calculator').isVisible()).toBe(false);
  });
});

describe('the calculator', () => {
  const rates = printRates(getLibrary().catalogue);
  const rupiah = (amount: number) => `Rp${formatNumber(amount, 0, 'id')}`;
  const rowsOf = (page: Page) =>
    page
      .locator('.calculator tbody tr')
      .evaluateAll((rows) => rows.map((row) => Array.from(row.children, ({ textContent }) => textContent)));
  const expected = (parts: readonly Part[], both: boolean) => {
    const sum = (who: 'company' | 'you') => parts.reduce((total, part) => total + part[who], 0);
    return [...parts, { programme: 'Jumlah sebulan', company: sum('company'), you: sum('you') }].map(
      ({ programme, company, you }) => [programme, ...(both ? [rupiah(company)] : []), rupiah(you)],
    );
  };

  test('works out what the record’s rates come to, by day, job, wage, size and risk, without a line to anybody', async () => {
    const { page, faults } = await openPage(site, phone);
    await page.clock.setFixedTime('2026-11-27T12:00:00+08:00');
    await visit(page, '/panduan/');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    const form = page.locator('form.calculator');
    expect(await form.isVisible()).toBe(true);
    expect(await rowsOf(page)).toEqual(expected(selfParts('driver', false, '2026-11-27', rates), false));
    await form.locator('[name=savings]').check();
    expect(await rowsOf(page)).toEqual(expected(selfParts('driver', true, '2026-11-27', rates), false));
    await form.locator('[name=job]').selectOption('employee');
    expect(await form.locator('[name=savings]').isVisible()).toBe(false);
    await form.locator('[name=wage]').fill('Rp12.500.000');
    for (const size of ['micro', 'small', 'large'] as const)
      for (const risk of [0, 4]) {
        await form.locator('[name=size]').selectOption(size);
        await form.locator('[name=risk]').selectOption(String(risk));
        expect(await rowsOf(page)).toEqual(expected(employeeParts({ wage: 12_500_000, size, risk }, rates), true));
      }
    await form.locator('button').click();
    expect(new URL(page.url()).pathname).toBe('/panduan/');
    expect(faults).toEqual([]);
  });

  test.each([
    ['2026-12-31T23:30:00+08:00', '2026-12-31'],
    ['2027-01-01T00:30:00+08:00', '2027-01-01'],
    ['2027-04-01T00:30:00+08:00', '2027-04-01'],
  ])('knows at %s that a cut ends by Makassar’s midnight', async (now, day) => {
    const { page } = await openPage(site, phone);
    await page.clock.setFixedTime(now);
    await visit(page, '/panduan/');
    for (const job of ['driver', 'other'] as const) {
      await page.locator('.calculator [name=job]').selectOption(job);
      expect(await rowsOf(page)).toEqual(expected(selfParts(job, false, day, rates), false));
    }
  });
});
