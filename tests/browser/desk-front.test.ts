import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeskInBrowser, openDesk, patience } from './desk-in-browser.ts';

const slug = 'hitungan-makassar';
const story = `content/stories/${slug}/`;

const head = (title: string, lead: string, summary: readonly string[]) => `---
title: "${title}"
kicker: "Laporan"
standfirst: "${lead}"
description: "${lead}"
published: "2026-11-27"
byline: "Redaksi Terlindungi"
topics: ["cakupan"]
draft: true
summary: ${JSON.stringify(summary)}
asked: []
---

`;

const indonesian = `${head('Hitungan tentang pekerja Makassar', 'BPJS Ketenagakerjaan menyebut cakupan pekerja Makassar.', ['BPJS Ketenagakerjaan menyebut cakupannya.', 'Penyebutnya kantor itu sendiri.', 'Warga dapat memeriksanya.'])}Pada November 2024 BPJS Ketenagakerjaan menyebut <Fact id="mks-coverage-2024-11" /> pekerja Makassar tercakup, dan orangnya <Fact id="mks-participants-2024-11" /> peserta.
`;

const english = `${head('How Makassar’s workers are counted', 'BPJS Ketenagakerjaan gave the coverage of Makassar’s workers.', ['BPJS Ketenagakerjaan gave the coverage.', 'The office itself named it.', 'Residents can check it.'])}In November 2024 BPJS Ketenagakerjaan said that <Fact id="mks-coverage-2024-11" /> of Makassar’s workers were covered, or <Fact id="mks-participants-2024-11" /> participants.
`;

let desk: DeskInBrowser;
let page: Page;

const row = () => page.locator('tr', { hasText: 'pekerja Makassar' }).filter({ hasText: 'Hitungan tentang' });
const state = () => row().locator('.tag').textContent();

/** Presses a button that has the keyboard's focus. */
async function press(name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  desk = await openDesk(async (root) => {
    await mkdir(join(root, story));
    await writeFile(join(root, story, 'id.mdx'), `${indonesian}\nAda 98.765 orang lagi.\n`);
    await writeFile(join(root, story, 'en.mdx'), english);
  });
  page = desk.page;
});

afterAll(() => desk.close());

test('a draft goes from its problems to its signature at the desk, by the keyboard alone', async () => {
  await row().waitFor();
  expect(await state()).toBe('ada masalah');
  expect(await row().locator('.told').textContent()).toContain('98.765');

  // Mended in the story itself, the list knows when it is looked at again.
  await writeFile(join(desk.root, story, 'id.mdx'), indonesian);
  await expect
    .poll(
      async () => {
        await page.reload();
        await row().waitFor();
        return state();
      },
      { timeout: patience },
    )
    .toBe('siap');
  expect(await desk.violations()).toEqual([]);

  await page.getByLabel('Nama Anda').focus();
  await page.keyboard.type('Penulis');
  await row().locator('button[aria-pressed]').first().focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Catatan baru').focus();
  await page.keyboard.type('Tolong bandingkan dengan rekamannya.');
  await press('Tambah catatan');
  await page.getByText('Tolong bandingkan dengan rekamannya.').waitFor();
  await page.getByLabel('Dibaca berikutnya oleh').focus();
  await page.keyboard.type('Penyunting');
  await page.keyboard.press('Enter');
  await row().getByText('Dibaca berikutnya oleh Penyunting.').waitFor();

  const download = page.waitForEvent('download');
  await press('Simpan lembar periksa');
  const sheet = await readFile(await (await download).path(), 'utf8');
  expect(sheet).toContain('Hitungan tentang pekerja Makassar');
  expect(sheet).toContain('Tolong bandingkan dengan rekamannya.');

  await press(/^Selesai: Tolong bandingkan/);
  await page.getByRole('button', { name: /^Buka lagi: Tolong bandingkan/ }).waitFor();

  await press(/^Sahkan… Hitungan tentang/);
  const dialog = page.getByRole('dialog');
  await dialog.getByTitle('mks-participants-2024-11').waitFor();
  expect(await desk.violations()).toEqual([]);
  // What was typed into it outlives a key pressed by mistake.
  await dialog.getByLabel('Catatan, bila perlu').fill('Sudah dibaca dua orang.');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await press(/^Sahkan… Hitungan tentang/);
  await expect
    .poll(() => dialog.getByLabel('Catatan, bila perlu').inputValue(), { timeout: patience })
    .toBe('Sudah dibaca dua orang.');
  await dialog.getByRole('button', { name: 'Sahkan' }).focus();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(state, { timeout: patience }).toBe('disahkan');

  const read = (name: string) => readFile(join(desk.root, story, name), 'utf8');
  expect(await read('id.mdx')).toBe(indonesian.replace('draft: true\n', ''));
  expect(JSON.parse(await read('lock.json'))).toHaveProperty('facts.mks-participants-2024-11');
  expect(JSON.parse(await read('notes.json'))).toMatchObject({
    next: null,
    notes: [
      { by: 'Penulis', text: 'Tolong bandingkan dengan rekamannya.', done: { by: 'Penulis' } },
      { by: 'Penulis', text: 'Disahkan: Sudah dibaca dua orang.' },
    ],
  });
});

test('it holds in the dark and on a narrow screen, in English', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 768, height: 900 });
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByText('Hand-over notes').waitFor();
  // What is scrolled half under the navigation is no smaller target.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await desk.violations()).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);
});
