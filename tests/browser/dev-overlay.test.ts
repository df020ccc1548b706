import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { copyProject, removeCopy } from '../project-copy.ts';

const story = 'content/stories/audiensi-bpjs-ketenagakerjaan-maret-2025/id.mdx';
const record = 'data/observations/kota-makassar.json';
const chart = 'content/charts/makassar-satu-dari-dua.json';

let folder: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;
let origin: string;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Changes a file as an editor's program does, and gives the way back. */
async function edit(file: string, from: string, to: string): Promise<() => Promise<void>> {
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  if (!before.includes(from)) throw new Error(`not found in ${file}: ${from}`);
  await writeFile(path, before.replace(from, to));
  return () => writeFile(path, before);
}

const overlay = () => page.locator('vite-error-overlay');
const told = () => overlay().locator('#message-content').textContent();

/** The story is on the page, and nothing lies over it. */
const isBack = () =>
  page.waitForFunction(
    () => document.querySelector('.prose') !== null && document.querySelector('vite-error-overlay') === null,
    undefined,
    { timeout: 30_000 },
  );

beforeAll(async () => {
  folder = await copyProject();
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: folder,
    stdio: process.env['DEV_LOG'] ? 'inherit' : 'ignore',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'id_ID.UTF-8', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  browser = await chromium.launch(await findBrowser());
  page = await browser.newPage();
  const until = Date.now() + 60_000;
  const opens = () => page.goto(`${origin}/`).then((response) => response?.ok() === true, () => false); // prettier-ignore
  while (!(await opens())) {
    if (Date.now() > until) throw new Error('the development server does not answer');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await page.goto(`${origin}/cerita/audiensi-bpjs-ketenagakerjaan-maret-2025/`);
}, 120_000);

afterAll(async () => {
  await browser.close();
  server.kill();
  await removeCopy(folder);
});

test('a mistake in a story is told over the page with its file and line, and goes away when mended', async () => {
  const mend = await edit(story, 'id="seed-national-average-2024"', 'id="seed-national-averag-2024"');
  await overlay().waitFor({ timeout: 20_000 });
  expect(await told()).toContain(`${story}:13:`);
  expect(await told()).toContain('Mungkin maksudnya "seed-national-average-2024"');
  await mend();
  await isBack();
});

test('a page that is opened while something is wrong tells it too, and comes back by itself', async () => {
  const mend = await edit(record, '"value": 50.5,', '"value": "50,5",');
  await overlay().waitFor({ timeout: 20_000 });
  expect(await told()).toContain(record);
  const response = await page.reload();
  expect(response?.status()).toBe(500);
  expect(await page.locator('body').textContent()).toContain(record);
  await mend();
  await isBack();
});

test('an edit to a number or to a chart is on the page without anybody reloading it', async () => {
  const mendNumber = await edit(record, '"value": 5752,', '"value": 5753,');
  await page.waitForFunction(() => document.body.textContent.includes('5.753'), undefined, { timeout: 20_000 });
  await mendNumber();
  const mendChart = await edit(chart, 'belum tercakup', 'belum punya jaminan');
  await page.waitForFunction(() => document.body.textContent.includes('belum punya jaminan'), undefined, { timeout: 20_000 }); // prettier-ignore
  await mendChart();
});
