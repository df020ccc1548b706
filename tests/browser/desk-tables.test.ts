import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDesk, type DeskInBrowser, patience } from './desk-in-browser.ts';
import { troubledTable } from '../../src/tables/testing.ts';

vi.setConfig({ testTimeout: 300_000 });
const soon = { timeout: patience };

/** What is filled in for all rows, by the id of its field. */
const shared = {
  'population-id': 'pekerja yang memenuhi syarat',
  'population-en': 'eligible workers',
  'shared-period': '2024-07-31',
  'said-by-id': 'Mintje Wattu, Kepala Kantor Wilayah',
  'said-by-en': 'Mintje Wattu, head of the regional office',
  'series-name-id': 'Cakupan 24 daerah, 31 Juli 2024',
  'series-name-en': 'Coverage in 24 areas, 31 July 2024',
  'series-note-id': 'Satu tabel, satu cara menghitung.',
  'series-note-en': 'One table, one way of counting.',
};

/** How each doubt is answered: what its question begins with, and the button. */
const decisions = [
  ['“Toraja” itu yang mana?', 'Kabupaten Tana Toraja'],
  ['C5: 0,221', '22,1'],
  ['D9: angkanya bertanda', 'Pakai tanpa tandanya'],
  ['Kolom D: sel kosong', 'Tidak dilaporkan'],
  ['Kolom D: sel “-”', 'Tidak dilaporkan'],
  ['Kota Palopo ada 2 kali', '41,55 persen'],
  ['Kabupaten Luwu: 58,71 persen', 'Catat sebagai selisih'],
] as const;

describe('a table of 24 rows with eight kinds of trouble', () => {
  let desk: DeskInBrowser;

  beforeAll(async () => {
    desk = await openDesk();
  });

  afterAll(() => desk.close());

  test('is pasted and matched, and nothing typed is lost when the page is loaded again', async () => {
    const { page } = desk;
    await desk.go('#tables');
    await page.getByRole('textbox').first().fill(troubledTable);
    expect(await desk.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Baca tabel ini' }).press('Enter');
    await page.locator('#shared-source').waitFor(soon);
    await page.locator('#shared-source').selectOption('bacapesan-2024-08-12');
    await page.locator('#shared-status').selectOption('measured');
    for (const [id, text] of Object.entries(shared)) await page.locator(`#${id}`).fill(text);
    await page.reload();
    await page.locator('#series-note-en').waitFor(soon);
    expect(await page.locator('#series-note-en').inputValue()).toBe(shared['series-note-en']);
    expect(await page.locator('#column-C').inputValue()).toBe('figure coverage');
    expect(await desk.violations()).toEqual([]);
    // Put away and pasted again it is the same table, with all that was decided about it.
    await page.getByRole('button', { name: 'Tabel lain' }).press('Enter');
    await page.getByRole('textbox').first().fill(troubledTable);
    await page.getByRole('button', { name: 'Baca tabel ini' }).press('Enter');
    await page.locator('#series-note-en').waitFor(soon);
    expect(await page.locator('#series-note-en').inputValue()).toBe(shared['series-note-en']);
  });

  test('asks each doubt once, with the keyboard alone, and says what would be written', async () => {
    const { page } = desk;
    for (const [asked, answer] of decisions) {
      const question = page.locator('.questions > ul > .question', { hasText: asked });
      await question.waitFor(soon);
      await question.getByRole('button', { name: answer, exact: true }).press('Enter');
      await question.waitFor({ ...soon, state: 'detached' });
    }
    await page.locator('.plan').waitFor(soon);
    expect(await page.locator('.plan').textContent()).toMatch(/41 angka, 23 wilayah.*1 selisih/);
    expect(await page.locator('tbody tr.waits').count()).toBe(0);
    expect(await desk.violations()).toEqual([]);
  });

  test('is written whole, each number with its cell', async () => {
    const { page, root, faults } = desk;
    await page.getByRole('button', { name: 'Tulis angka' }).press('Enter');
    await page.locator('.written').waitFor(soon);
    const bone = await readFile(join(root, 'data/observations/kabupaten-bone.json'), 'utf8');
    expect(JSON.parse(bone)).toMatchObject({
      observations: [
        { id: 'bone-coverage-2024-07-31', value: 22.1, decimals: 2, table: { file: null, sheet: null, cell: 'C6' } },
        { id: 'bone-participants-active-2024-07-31', value: 61344, table: { cell: 'D6' } },
      ],
    });
    expect(faults).toEqual([]);
  });
});
