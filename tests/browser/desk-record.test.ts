import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DeskInBrowser, openDesk, patience } from './desk-in-browser.ts';

let desk: DeskInBrowser;
let page: Page;

beforeAll(async () => {
  desk = await openDesk();
  page = desk.page;
});

afterAll(() => desk.close());

const at = async (hash: string, title: RegExp) => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  if (hash !== 'record') await form().waitFor();
};

const form = () => page.locator('.record-form');
const field = (name: string) => form().getByLabel(name, { exact: false }).first();

/** Types into both halves of a text, by the keyboard alone. */
async function words(name: string, id: string, en: string): Promise<void> {
  const group = form().getByRole('group', { name });
  await group.getByLabel('ID').fill(id);
  await group.getByLabel('EN').fill(en);
}

/** Looks for a record and takes the first that is found, with arrow and Enter. */
async function choose(name: string, query: string, found: RegExp): Promise<void> {
  const finder = form().getByRole('combobox', { name });
  await finder.focus();
  await page.keyboard.type(query);
  const option = form().getByRole('listbox').getByRole('option').first();
  await expect.poll(() => option.textContent().catch(() => ''), { timeout: patience }).toMatch(found);
  await page.keyboard.press('Enter');
  await form().locator('.chosen').getByText(found).first().waitFor();
}

async function save(): Promise<void> {
  await page.locator('.outcome').getByText('Siap disimpan.').waitFor();
  await page.keyboard.press('Control+s');
  await page.getByRole('status').getByText('Tersimpan:').waitFor();
}

/** Without the spaces that do not break. */
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

const file = async (path: string): Promise<string> => readFile(join(desk.root, path), 'utf8');

test('a source, two numbers, a calculation and a dispute are recorded without a terminal, by the keyboard', async () => {
  await at('record/new-source', /Catat sumber baru/);
  await page.keyboard.press('Control+s');
  // Everything that is missing is named at its field, and the first of them has the focus.
  await expect.poll(() => form().locator('[aria-invalid=true]').count(), { timeout: patience }).toBeGreaterThan(2);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')), { timeout: patience })
    .toBe('true');
  await field('Penerbit').fill('Kabar Uji');
  await field('Judul dokumen').fill('Peserta di kota');
  await field('Alamat').fill('https://example.com/peserta');
  await field('Tanggal terbit').fill('2026-11-20');
  await save();
  expect(await file('data/sources.json')).toContain('"id": "kabar-uji-2026-11-20"');

  for (const [value, population, english] of [
    ['35.001', 'peserta uji', 'test participants'],
    ['70.002', 'pekerja uji', 'test workers'],
  ] as const) {
    await at('record', /^Catatan$/);
    await at(`record/new-fact?value=${value}`, /Catat angka baru/);
    await choose('Yang diukur', 'participants-active', /Peserta aktif atau terlindungi/);
    await choose('Wilayah', 'kota-makassar', /Kota Makassar/);
    await words('Siapa yang dihitung', population, english);
    await field('Masa').fill('2026-11');
    await field('Sifat angka').selectOption('announced');
    await choose('Sumber', 'kabar-uji', /Kabar Uji|Peserta di kota/);
    await words('Yang menyebut', 'Kabar Uji', 'Kabar Uji');
    await expect.poll(() => page.locator('.printed').textContent(), { timeout: patience }).toContain(value);
    await save();
  }
  const facts = await file('data/observations/kota-makassar.json');
  expect(facts).toContain('"value": 35001,');
  expect(facts).toContain('"id": "kota-makassar-participants-active-2026-11-2"');

  await at('record/new-derivation', /Catat hitungan baru/);
  await field('Hitungan').selectOption('share');
  await choose('Bagian', 'kota-makassar-participants-active-2026-11', /35\.001/);
  await choose('Keseluruhan', 'kota-makassar-participants-active-2026-11-2', /70\.002/);
  await expect
    .poll(async () => plain(await page.locator('.formula').textContent()), { timeout: patience })
    .toContain('= 50,0 persen');
  await words('Nama hasilnya', 'bagian uji', 'test share');
  await save();
  expect(await file('data/derivations.json')).toContain('"id": "d-bagian-uji"');

  await at('record/new-dispute', /Catat selisih baru/);
  await words('Judul', 'Dua hitungan uji', 'Two test counts');
  await field('Beratnya').selectOption('low');
  await choose('Angkanya', 'kota-makassar-participants-active-2026-11', /35\.001/);
  await words('Kata pihak ini', 'Kabar Uji menyebut peserta.', 'Kabar Uji gives participants.');
  await words('Yang dapat disimpulkan', 'Belum dapat dipastikan.', 'It cannot be confirmed yet.');
  expect(await desk.violations()).toEqual([]);
  await save();
  expect(await file('data/disputes.json')).toContain('"id": "c-dua-hitungan-uji"');
  expect(desk.faults).toEqual([]);
});

test('a correction says before it is saved which signed sentences would print differently, and keeps all other bytes', async () => {
  const path = 'data/observations/kota-makassar.json';
  const before = await file(path);
  await at('record/fact/mks-coverage-2024-11', /Perbaiki angka/);
  await field('Nilai').fill('50,60');
  await expect.poll(() => page.locator('.outcome').textContent(), { timeout: patience }).toMatch(/akan tercetak lain/);
  const outcome = plain(await page.locator('.outcome').textContent());
  expect(outcome).toContain('50,50');
  expect(outcome).toContain('50,60 persen');
  expect(await desk.violations()).toEqual([]);
  await save();
  const after = await file(path);
  const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
  expect(changed).toEqual(['      "value": 50.6,']);
});

test('a seldom-used field keeps the keyboard from its first letter to its last, and stays where it is', async () => {
  await at('record/new-dispute', /Catat selisih baru/);
  await form().getByText('Isian lain yang jarang diperlukan').click();
  const seldom = form().locator('details textarea, details input').first();
  await seldom.focus();
  await page.keyboard.type('Tiga kata utuh');
  expect(await seldom.inputValue()).toBe('Tiga kata utuh');
  await page.locator('.outcome').getByText('Belum lengkap').waitFor();
  expect(await seldom.inputValue()).toBe('Tiga kata utuh');
});

test('a number typed in the Indonesian way stays what it was when the desk is switched to English', async () => {
  await at('record/fact/mks-coverage-2025-06', /Perbaiki angka/);
  await field('Nilai').fill('51,25');
  const printed = async () =>
    plain(
      await page
        .locator('.printed')
        .textContent()
        .catch(() => ''),
    );
  await expect.poll(printed, { timeout: patience }).toContain('51.25 percent');
  await page.getByRole('button', { name: 'English' }).click();
  await form().getByText('Numbers here are read in the Indonesian way').waitFor();
  await page.getByText('Ready to be saved.').waitFor();
  expect(await printed()).toContain('51.25 percent');
  await page.reload();
  await form().getByText('Numbers here are read in the Indonesian way').waitFor();
  await expect.poll(printed, { timeout: patience }).toContain('51.25 percent');
  await page.getByRole('button', { name: 'Bahasa Indonesia' }).click();
  await page.getByRole('button', { name: 'Buang isian' }).click();
});

test('a correction that another window overtook is shown what changed, and put together with it', async () => {
  await at('record/fact/mks-coverage-2025-06', /Perbaiki angka/);
  await page.getByText('Belum ada yang berubah.').waitFor();
  const path = join(desk.root, 'data/observations/kota-makassar.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('sudah mencapai 51 persen', 'telah mencapai 51 persen'));
  await field('Nilai').fill('52');
  await page.getByRole('alert').getByText('Diubah di tempat lain sejak Anda membukanya').waitFor();
  await page.getByRole('button', { name: 'Gabungkan dengan isian saya' }).click();
  await page.getByText('Siap disimpan.').waitFor();
  expect(await field('Kata sumber').inputValue()).toContain('telah mencapai 51 persen');
  expect(await field('Nilai').inputValue()).toBe('52');
  await page.getByRole('button', { name: 'Buang isian' }).click();
});

test('what was typed outlives the tab, and a source that is missing is recorded from the form and chosen there', async () => {
  await at('record/new-fact', /Catat angka baru/);
  await field('Nilai').fill('12.345');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /Catat angka baru/ }).waitFor();
  expect(await field('Nilai').inputValue()).toBe('12.345');
  await form().getByRole('link', { name: 'Catat sumber baru…' }).first().click();
  await page.getByRole('heading', { level: 1, name: /Catat sumber baru/ }).waitFor();
  await field('Penerbit').fill('Kabar Kedua');
  await field('Judul dokumen').fill('Judul kedua');
  await field('Alamat').fill('https://example.com/kedua');
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { level: 1, name: /Catat angka baru/ }).waitFor();
  expect(await field('Nilai').inputValue()).toBe('12.345');
  await expect.poll(() => form().textContent(), { timeout: patience }).toContain('Kabar Kedua');
  // A number that comes along from a story is a form of its own: nothing of the other is in it, and it is come back to as it was.
  await at('record/new-fact?value=77.001', /Catat angka baru/);
  await expect.poll(() => field('Nilai').inputValue(), { timeout: patience }).toBe('77.001');
  expect(await form().textContent()).not.toContain('Kabar Kedua');
  await form().getByRole('link', { name: 'Catat sumber baru…' }).first().click();
  await page.getByRole('heading', { level: 1, name: /Catat sumber baru/ }).waitFor();
  await field('Penerbit').fill('Kabar Ketiga');
  await field('Judul dokumen').fill('Judul ketiga');
  await field('Alamat').fill('https://example.com/ketiga');
  await page.keyboard.press('Control+s');
  await page.getByRole('heading', { level: 1, name: /Catat angka baru/ }).waitFor();
  expect(await field('Nilai').inputValue()).toBe('77.001');
  await expect.poll(() => form().textContent(), { timeout: patience }).toContain('Kabar Ketiga');
  await page.locator('.unfinished').getByRole('link', { name: '12.345' }).waitFor();
});
