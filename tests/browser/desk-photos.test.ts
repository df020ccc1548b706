import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { languages } from '../../src/i18n/locale.ts';
import { paintByCamera, secretPlace } from '../photographed-story.ts';
import { type DeskInBrowser, openDesk, patience } from './desk-in-browser.ts';

vi.setConfig({ testTimeout: 300_000 });
const soon = { timeout: patience };
const slug = 'riwayat-50-50';

let desk: DeskInBrowser;

beforeAll(async () => {
  desk = await openDesk();
}, 300_000);

afterAll(() => desk.close());

test('a photo is added in the browser, stands in both languages as a small picture, and is in the preview', async () => {
  const { page, root } = desk;
  await desk.go(`#writing/${slug}`);
  await page.getByRole('button', { name: 'Tambah foto…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tambah foto' });
  await dialog.locator('input[type=file]').setInputFiles({
    name: 'IMG_0001.JPG',
    mimeType: 'image/jpeg',
    buffer: await paintByCamera(900, 1600),
  });
  await dialog.getByRole('img').waitFor(soon);
  await dialog.getByLabel('Yang terlihat, dalam bahasa Indonesia').fill('Foto pedagang sayur di pasar pagi.');
  await dialog.getByLabel('Yang terlihat, dalam bahasa Inggris').fill('Vegetable sellers at a morning market.');
  await dialog.getByLabel('Siapa yang memotret').fill('Rina Contoh');
  await dialog.getByRole('button', { name: 'Taruh di cerita' }).click();
  // What is wrong is said in the dialog, and what was typed stays.
  await expect.poll(() => dialog.getByRole('alert').textContent(), soon).toContain('tanpa “Foto”');
  expect(await desk.violations()).toEqual([]);
  await dialog.getByLabel('Yang terlihat, dalam bahasa Indonesia').fill('Pedagang sayur menata lapak di pasar.');
  await dialog.getByRole('button', { name: 'Taruh di cerita' }).click();
  await dialog.waitFor({ ...soon, state: 'detached' });
  await expect.poll(() => page.locator('.cm-content figure.thumbnail img').count(), soon).toBe(2);

  const folder = join(root, 'content/stories', slug);
  const names = (await readdir(join(folder, 'photos'))).toSorted();
  const name = 'pedagang-sayur-menata-lapak-di';
  expect(names).toEqual([`${name}.jpg`, `${name}.json`]);
  expect((await readFile(join(folder, 'photos', `${name}.jpg`))).includes(secretPlace)).toBe(false);

  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  for (const language of languages)
    await expect
      .poll(() => readFile(join(folder, `${language}.mdx`), 'utf8'), soon)
      .toContain(`\n\n<Photo name="${name}" />\n\n`);
  const shown = page.locator('iframe').first().contentFrame().locator('.photo img');
  await expect.poll(() => shown.evaluate((each) => (each as HTMLImageElement).naturalWidth), soon).toBeGreaterThan(0);
});
