import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check } from 'prettier';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDesk, type DeskInBrowser, patience } from './desk-in-browser.ts';

// The desk reads the whole record anew after each file that is written, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 300_000 });
const soon = { timeout: patience };

const places = ['luwu', 'gowa', 'takalar', 'jeneponto'];
const id = 'grafik-uji';
const file = `content/charts/${id}.json`;

describe('a chart made at the desk', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });

  afterAll(() => desk.close());

  test('is begun from figures that are searched for, with the keyboard alone', async () => {
    const { page } = desk;
    await desk.go('#charts/new');
    const search = page.getByRole('searchbox');
    for (const place of places) {
      await search.fill(`${place}-coverage-2024-07`);
      const found = page.locator('.found button').first();
      await found.waitFor(soon);
      await expect.poll(() => found.textContent(), soon).toMatch(new RegExp(`^(?:Kabupaten )?${place}`, 'i'));
      await search.press('Enter');
    }
    await expect.poll(() => page.locator('.begin .row').count(), soon).toBe(places.length);
    expect(await desk.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Gambar angka ini' }).press('Enter');
    await page.locator('.types button[aria-pressed=true]').waitFor(soon);
    const fitting = await page.locator('.types [data-fits=yes]').allTextContents();
    expect(fitting).toEqual(expect.arrayContaining(['peringkat', 'peta kotak']));
    await page.locator('.types button', { hasText: 'peringkat' }).press('Enter');
    await page.locator('.types button[aria-pressed=true]', { hasText: 'peringkat' }).waitFor();
    // One that does not fit says why, and changes nothing.
    await page.locator('.types button', { hasText: 'sosok' }).press('Enter');
    await expect.poll(() => page.locator('.why').textContent(), soon).toContain('tidak memuat 3 dari 4 angka');
  });

  test('is drawn at both widths in both languages at once', async () => {
    const { page } = desk;
    const phone = page.locator('iframe').first().contentFrame();
    await phone.locator('svg.drawing').first().waitFor();
    expect(await phone.locator('svg.drawing').first().getAttribute('aria-describedby')).toContain('uraian');
    for (const [button, words] of [
      ['EN', 'Coverage'],
      ['ID', 'Cakupan'],
    ] as const) {
      await page.locator('.switches').getByRole('button', { name: button }).click();
      for (const frame of [phone, page.locator('iframe').nth(1).contentFrame()])
        await expect.poll(() => frame.locator('.chart-subtitle').textContent(), soon).toContain(words);
    }
    await page.getByRole('button', { name: 'abu-abu' }).click();
    await page.getByRole('button', { name: 'cetak' }).click();
    await expect
      .poll(() => phone.locator('html').evaluate((html) => getComputedStyle(html).filter), soon)
      .toBe('grayscale(1)');
    await page.getByRole('button', { name: 'abu-abu' }).click();
    await page.getByRole('button', { name: 'cetak' }).click();
    expect(await page.locator('.read-out').textContent()).toContain('dari yang tertinggi');
  });

  test('has a title of bound figures from a proposal, and is told of a number that is bound to nothing as it is typed', async () => {
    const { page } = desk;
    await page.locator('.proposals button').first().click(soon);
    const read = page.locator('.as-read').first();
    await expect.poll(() => read.locator('.chip').count(), soon).toBeGreaterThan(1);
    await expect.poll(() => page.locator('.tag', { hasText: 'Tidak ada masalah' }).count(), soon).toBe(1);
    await read.press('Enter');
    const title = page.locator('.word-field textarea').first();
    await expect.poll(() => title.inputValue(), soon).toContain('{');
    const sound = await title.inputValue();
    await title.fill(`${sound} dan 71 persen`);
    await page.locator('.word-field.wrong').first().waitFor();
    expect(await page.getByRole('button', { name: 'Simpan', exact: true }).isDisabled()).toBe(true);
    await title.fill(sound);
    await expect.poll(() => page.locator('.word-field.wrong').count(), soon).toBe(0);
  });

  test('is told what may not stand in it, with a button that mends it', async () => {
    const { page } = desk;
    const rows = page.locator('.rows .row');
    await page.getByRole('searchbox').fill('ss-target-2025-people');
    await page.locator('.found button').first().click();
    await expect.poll(() => rows.count(), soon).toBe(places.length + 1);
    await page.locator('.trouble').first().waitFor();
    await page
      .locator('.trouble')
      .getByRole('button', { name: /^Keluarkan/ })
      .first()
      .click();
    await expect.poll(() => rows.count(), soon).toBe(places.length);
    await expect.poll(() => page.locator('.trouble').count(), soon).toBe(0);
  });

  test('is put in order by the keyboard, saved as a formatted file, and lost by nothing in between', async () => {
    const { page, root } = desk;
    const names = () => page.locator('.rows .row-name').allTextContents();
    const [first = '', second = ''] = await names();
    await page.locator('.rows .handle').first().focus();
    // The keys are quicker than the desk, and stay with their row.
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    await expect.poll(async () => (await names()).slice(0, 2), soon).toEqual([second, first]);
    await page.getByLabel('Nama berkas').fill(id);
    await page.waitForTimeout(300);
    await page.reload();
    await expect.poll(async () => (await names()).slice(0, 2), soon).toEqual([second, first]);
    await page.getByLabel('Nama berkas').fill(id);
    expect(await desk.violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await desk.violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect.poll(() => page.url(), soon).toContain(`#charts/${id}`);
    const text = await readFile(join(root, file), 'utf8');
    expect(await check(text, { parser: 'json', printWidth: 120 })).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ type: 'ranking', rows: { length: places.length } });
  });

  test('is put into a story, behind the same paragraph in both languages', async () => {
    const { page, root } = desk;
    await page.getByRole('button', { name: /Sisipkan di cerita/ }).click(soon);
    const dialog = page.getByRole('dialog');
    const story = dialog.getByLabel('Cerita');
    await story.waitFor(soon);
    const slug = await story.inputValue();
    await dialog.getByRole('button', { name: 'Sisipkan', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'hidden', timeout: patience });
    for (const language of ['id', 'en'])
      expect(await readFile(join(root, `content/stories/${slug}/${language}.mdx`), 'utf8')).toContain(
        `\n<Chart id="${id}" />\n`,
      );
  });

  test('shows both texts when its file was changed elsewhere, and writes over neither', async () => {
    const { page, root } = desk;
    await desk.go(`#charts/${id}`);
    await page.locator('textarea').nth(1).waitFor(soon);
    const text = await readFile(join(root, file), 'utf8');
    const theirs = `${text}\n`;
    await writeFile(join(root, file), theirs);
    await page.locator('.rows .handle').first().press('ArrowDown');
    const save = page.getByRole('button', { name: 'Simpan', exact: true });
    await expect.poll(() => save.isDisabled(), soon).toBe(false);
    await save.click();
    await page.locator('.conflicts').waitFor(soon);
    expect(await readFile(join(root, file), 'utf8')).toBe(theirs);
    // Come back to another day, it still knows which file it was made from.
    await page.reload();
    await page.getByText(/^Dipulihkan, tetapi berkasnya sudah diubah/).waitFor(soon);
    await save.click(soon);
    await page.locator('.conflicts').waitFor(soon);
    expect(await readFile(join(root, file), 'utf8')).toBe(theirs);
    await page.getByRole('button', { name: 'Pakai yang ada sekarang' }).click();
    await expect.poll(() => page.locator('.conflicts').count(), soon).toBe(0);
    expect(await save.isDisabled()).toBe(true);
  });
});
