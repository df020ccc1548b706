import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeskInBrowser, openDesk, patience } from './desk-in-browser.ts';

let desk: DeskInBrowser;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  ({ page } = desk);
  await desk.go('#writing');
}, 300_000);

afterAll(() => desk.close());

const slug = 'siapa-yang-ditanggung-kota';
const file = (language: 'id' | 'en') => join(desk.root, `content/stories/${slug}/${language}.mdx`);
const editor = (language: 'id' | 'en') => page.locator(`.cm-content[lang=${language}]`);
const problems = async () => Number(await page.locator('[data-problems]').getAttribute('data-problems'));

/** Waits until the marks are of the texts on the screen. */
const isRead = () =>
  expect
    .poll(
      () =>
        page
          .locator('.editors')
          .evaluate(({ dataset: { typed, marked } }) =>
            typed === marked ? 'read' : `typed ${typed}, marked ${marked}`,
          ),
      { timeout: patience },
    )
    .toBe('read');

async function read(change: () => Promise<void>): Promise<void> {
  await change();
  await isRead();
}

/** The way to the first thing of a kind by the Tab key alone. */
async function tabTo(label: RegExp): Promise<void> {
  for (let steps = 0; steps < 200; steps += 1) {
    const name = await page.evaluate(() => {
      const now = document.activeElement === document.body ? null : document.activeElement;
      return now?.getAttribute('aria-label') ?? now?.closest('label')?.textContent ?? now?.textContent ?? '';
    });
    if (label.test(name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${label}`);
}

test('a story is begun in both languages from its titles, by the keyboard alone', async () => {
  await page.getByLabel('Judul bahasa Indonesia').waitFor();
  await tabTo(/Judul bahasa Indonesia/);
  await page.keyboard.type('Siapa yang ditanggung kota');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Whom the city pays for');
  await page.keyboard.press('Enter');
  await editor('en').waitFor();
  expect(page.url()).toContain(`#writing/${slug}`);
  expect(await readFile(file('en'), 'utf8')).toContain('title: "Whom the city pays for"');
  await isRead();
});

test('a slash finds a number, and what is unbound is marked and bound by a button', async () => {
  await editor('id').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nKota Makassar mendaftar /35.782');
  await page
    .locator('.cm-tooltip-autocomplete li', { hasText: /^35\.782/ })
    .first()
    .waitFor();
  await read(() => page.keyboard.press('Enter'));
  await expect
    .poll(() => editor('id').locator('.chip').last().textContent(), { timeout: patience })
    .toMatch(/^35\.782/);
  const before = await problems();
  await read(() => page.keyboard.type(' pekerja rentan, dari 53 persen.'));
  expect(await problems()).toBeGreaterThan(before);
  await editor('id').locator('.problem', { hasText: '53 persen' }).click();
  const popover = page.getByRole('dialog');
  await popover.waitFor();
  expect(await desk.violations(), 'with the popover open').toEqual([]);
  await read(() => popover.getByRole('button', { name: /^Ikat/ }).first().click());
  expect(await editor('id').locator('.chip').count()).toBe(2);
  expect(await editor('id').locator('.problem', { hasText: '53 persen' }).count()).toBe(0);
});

test('F8 goes on from the cursor, and Escape back into the text', async () => {
  const popover = page.getByRole('dialog');
  const named = () => popover.getAttribute('aria-label');
  await editor('id').focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('F8');
  await popover.waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null)).toBe(true);
  const first = await named();
  await page.keyboard.press('Escape');
  await popover.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.classList.contains('cm-content'))).toBe(true);
  await page.keyboard.press('F8');
  await expect.poll(named, { timeout: patience }).not.toBe(first);
  await page.keyboard.press('Shift+F8');
  await expect.poll(named, { timeout: patience }).toBe(first);
  await page.keyboard.press('Escape');
});

test('a whole text pasted over everything stands below the head that is there', async () => {
  await editor('en').focus();
  await page.keyboard.press('Control+a');
  await read(() =>
    page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'The city pays for some.\n\nNobody counted the others.\n');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }),
  );
  expect(await editor('en').textContent()).toContain('The city pays for some.');
  expect(await editor('en').locator('.head-title').textContent()).toBe('Whom the city pays for');
});

test('what is typed outlives a reload, and is saved byte for byte as it stands', async () => {
  const typed = await editor('id').locator('.chip').count();
  await page.reload();
  await editor('id').locator('.chip').first().waitFor();
  await isRead();
  expect(await editor('id').locator('.chip').count()).toBe(typed);
  await editor('id').focus();
  await page.keyboard.press('Control+s');
  await page.getByText(/^Tersimpan/).waitFor();
  expect(await readFile(file('id'), 'utf8')).toMatch(
    /Kota Makassar mendaftar <Fact id="[a-z0-9-]+" \/> pekerja rentan, dari <Fact id="[^"]+" \/>\.\n?$/,
  );
  expect(await readFile(file('en'), 'utf8')).toMatch(
    /---\n\nThe city pays for some\.\n\nNobody counted the others\.\n$/,
  );
});

test('what is typed while it is saved is neither lost nor called saved', async () => {
  await editor('id').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Satu.');
  await page.keyboard.press('Control+s');
  await read(() => page.keyboard.type(' Dua.'));
  await expect.poll(() => readFile(file('id'), 'utf8'), { timeout: patience }).toContain('Satu.');
  expect(await page.locator('.conflicts').count()).toBe(0);
  expect(await editor('id').textContent()).toContain('Satu. Dua.');
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFile(file('id'), 'utf8'), { timeout: patience }).toContain('Satu. Dua.');
  await page.getByText(/^Tersimpan/).waitFor();
});

test('a file that somebody else changed is shown beside what was typed, and either can be chosen', async () => {
  const saved = await readFile(file('en'), 'utf8');
  const elsewhere = saved.replace('Nobody counted', 'A colleague counted');
  await writeFile(file('en'), elsewhere);
  await editor('en').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('Typed here.');
  const conflict = page.locator('.conflicts');
  await conflict.waitFor();
  expect(await conflict.locator('mark').allTextContents()).toEqual(
    expect.arrayContaining([expect.stringContaining('A colleague')]),
  );
  expect(await desk.violations(), 'with the conflict open').toEqual([]);
  await page.keyboard.press('Control+s');
  expect(await readFile(file('en'), 'utf8')).toBe(elsewhere);
  await page.reload();
  await conflict.waitFor();
  await conflict.getByRole('button', { name: 'Pakai yang ada sekarang' }).click();
  await conflict.waitFor({ state: 'detached' });
  await isRead();
  expect(await editor('en').textContent()).toContain('A colleague counted');
  expect(await readFile(file('en'), 'utf8')).toBe(elsewhere);
});

test('the preview follows what is typed without a step in the history, and keeps its place', async () => {
  const steps = await page.evaluate(() => history.length);
  const frame = page.locator('.preview iframe').last().contentFrame();
  await frame.getByText('Kota Makassar mendaftar').waitFor();
  await page
    .locator('.preview iframe')
    .last()
    .evaluate((element) => (element as HTMLIFrameElement).contentWindow?.scrollTo({ top: 120, behavior: 'instant' }));
  await editor('id').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Tiga.');
  await frame.getByText('Satu. Dua. Tiga.').waitFor();
  await expect.poll(() => page.locator('.preview iframe').count(), { timeout: patience }).toBe(1);
  const scrolled = () =>
    page.locator('.preview iframe').evaluate((element) => (element as HTMLIFrameElement).contentWindow?.scrollY);
  expect(await scrolled()).toBe(120);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.keyboard.type(' <Fact id="');
  await page.getByText(/ini halaman terakhir yang dapat/).waitFor();
  await page.keyboard.press('Control+z');
});

test('marks stand soon after the last key, nothing breaks a rule of axe, and nothing is thrown', async () => {
  const measured: number[] = [];
  await editor('en').focus();
  await page.keyboard.press('Control+End');
  for (const key of ' word') {
    await read(() => page.keyboard.type(key));
    measured.push(Number(await page.locator('.editors').getAttribute('data-took')));
  }
  measured.sort((a, b) => a - b);
  console.log(`desk: last key to marks ${measured.join(', ')} ms`);
  // How long it takes is told and not held to: the machine may be busy with other tests.
  expect(measured.every((time) => time > 0)).toBe(true);
  expect(await desk.violations()).toEqual([]);
  expect(desk.faults).toEqual([]);
});
