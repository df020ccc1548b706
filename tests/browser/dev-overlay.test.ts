import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { copyProject, removeCopy } from '../project-copy.ts';

const story = 'content/stories/audiensi-bpjs-ketenagakerjaan-maret-2025/id.mdx';
const record = 'data/observations/kota-makassar.json';
const chart = 'content/charts/makassar-satu-dari-dua.json';

/** Milliseconds: a busy machine with the other tests beside it takes its time. */
const patience = 30_000;

/** Vite now and then never answers a page that is asked for while Astro re-reads a story; an editor presses reload, a test begins again. */
const again = { retry: 4 };

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

/** Changes a file as an editor's program does, and gives the way back, which is gone in any case when the test ends. */
async function edit(file: string, from: string, to: string): Promise<() => Promise<void>> {
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  if (!before.includes(from)) throw new Error(`not found in ${file}: ${from}`);
  await writeFile(path, before.replace(from, to));
  const mend = () => writeFile(path, before);
  onTestFinished(mend);
  return mend;
}

const overlay = () => page.locator('vite-error-overlay');
const told = () => overlay().locator('#message-content').textContent();

/** The story is on the page, and nothing lies over it. */
const isBack = () =>
  page.waitForFunction(
    () => document.querySelector('.prose') !== null && document.querySelector('vite-error-overlay') === null,
    undefined,
    { timeout: patience },
  );

beforeAll(async () => {
  folder = await copyProject();
  // A story that is being written is not signed; a signed one would stop at the edits below, as it should.
  await rm(join(folder, story, '../lock.json'));
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
  const until = Date.now() + patience;
  const opens = () => page.goto(`${origin}/`).then((response) => response?.ok() === true, () => false); // prettier-ignore
  while (!(await opens())) {
    if (Date.now() > until) throw new Error('the development server does not answer');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}, 180_000);

beforeEach(async () => {
  await page.goto(`${origin}/cerita/audiensi-bpjs-ketenagakerjaan-maret-2025/`);
  await isBack();
});

afterAll(async () => {
  await browser.close();
  server.kill();
  await removeCopy(folder);
});

test(
  'a mistake in a story is told over the page with its file and line, and goes away when mended',
  again,
  async () => {
    const mend = await edit(story, 'id="seed-national-average-2024"', 'id="seed-national-averag-2024"');
    await overlay().waitFor({ timeout: patience });
    expect(await told()).toContain(`${story}:13:`);
    expect(await told()).toContain('Mungkin maksudnya "seed-national-average-2024"');
    await mend();
    await isBack();
  },
);

test('a page that is opened while something is wrong tells it too, and comes back by itself', again, async () => {
  const mend = await edit(record, '"value": 50.5,', '"value": "50,5",');
  await overlay().waitFor({ timeout: patience });
  expect(await told()).toContain(record);
  // What is mended before the page listens would pass it by; no editor is as quick as that.
  const listens = page.waitForEvent('console', {
    predicate: (message) => message.text().includes('[vite] connected'),
    timeout: patience,
  });
  const response = await page.reload();
  expect(response?.status()).toBe(500);
  await listens;
  expect(await page.locator('body').textContent()).toContain(record);
  await mend();
  await isBack();
});

test('an edit to a number or to a chart is on the page without anybody reloading it', again, async () => {
  const mendNumber = await edit(record, '"value": 5752,', '"value": 5753,');
  await page.waitForFunction(() => document.body.textContent.includes('5.753'), undefined, { timeout: patience });
  await mendNumber();
  const mendChart = await edit(chart, 'belum tercakup', 'belum punya jaminan');
  await page.waitForFunction(() => document.body.textContent.includes('belum punya jaminan'), undefined, { timeout: patience }); // prettier-ignore
  await mendChart();
});
