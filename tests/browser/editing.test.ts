import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { median } from '../../src/cli/bench-drawing.ts';
import { languages } from '../../src/i18n/locale.ts';
import { copyProject, removeCopy } from '../project-copy.ts';

const folderOfStory = 'content/stories/audiensi-bpjs-ketenagakerjaan-maret-2025/';
const story = `${folderOfStory}id.mdx`;
const record = 'data/observations/kota-makassar.json';
const chart = 'content/charts/makassar-satu-dari-dua.json';

/** Milliseconds: a busy machine with the other tests beside it takes its time. */
const patience = 30_000;

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

/** What the last test mended may still be on its way: a page that reloads while it is being opened is no mistake. */
async function open(path: string): Promise<void> {
  await page.close();
  page = await browser.newPage();
  await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
  await isBack();
}

beforeAll(async () => {
  folder = await copyProject();
  // A story that is being written is not signed; a signed one would stop at the edits below, as it should.
  await rm(join(folder, folderOfStory, 'lock.json'));
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
  const opens = () =>
    page.goto(`${origin}/`).then(
      (response) => response?.ok() === true,
      () => false,
    );
  while (!(await opens())) {
    if (Date.now() > until) throw new Error('the development server does not answer');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}, 180_000);

beforeEach(async () => {
  await open('/cerita/audiensi-bpjs-ketenagakerjaan-maret-2025/');
});

afterAll(async () => {
  await browser.close();
  server.kill();
  await removeCopy(folder);
});

test('a mistake in a story is told over the page with its file and line, and goes away when mended', async () => {
  const mend = await edit(story, 'id="seed-national-average-2024"', 'id="seed-national-averag-2024"');
  await overlay().waitFor({ timeout: patience });
  const lines = readFileSync(join(folder, story), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.includes('id="seed-national-averag-2024"')) + 1;
  expect(await told()).toContain(`${story}:${line}:`);
  expect(await told()).toContain('Mungkin maksudnya "seed-national-average-2024"');
  await mend();
  await isBack();
});

test('a page that is opened while something is wrong tells it too, and comes back by itself', async () => {
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

/** Words that no check has a question about, another for each save. */
const words = ['alfa', 'bravo', 'carlo', 'delta', 'ekor', 'foxtrot', 'golf', 'hotel', 'india', 'juliet'];
const paths = {
  story: {
    id: '/cerita/audiensi-bpjs-ketenagakerjaan-maret-2025/',
    en: '/en/stories/audiensi-bpjs-ketenagakerjaan-maret-2025/',
  },
  method: { id: '/metode/', en: '/en/method/' },
};

/**
 * What an editor changes: the text that is replaced, by what at each save, and what a reader then sees in each language. How long a save
 * takes is printed and not judged: with nothing else to do, a machine shows it within half a second.
 */
const kinds = [
  {
    what: 'the prose of a story',
    saves: 10,
    path: paths.story,
    id: [story, '## Siapa yang'],
    en: [`${folderOfStory}en.mdx`, '## Whom the'],
  },
  {
    what: 'the front matter of a story',
    saves: 3,
    path: paths.story,
    id: [story, 'kicker: "Audiensi'],
    en: [`${folderOfStory}en.mdx`, 'kicker: "A meeting'],
  },
  { what: 'a chart', saves: 3, path: paths.story, id: [chart, '"belum '], en: [chart, '"not '] },
  { what: 'the data', saves: 3, path: paths.story, id: [record, '"value": 575'], en: [record, '"value": 575'] },
  {
    what: 'a standing text',
    saves: 3,
    path: paths.method,
    id: ['content/texts/method/id.mdx', '## Angka dan'],
    en: ['content/texts/method/en.mdx', '## Figures and'],
  },
] as const;

test.each(kinds.flatMap((kind) => languages.map((language) => [kind.what, language, kind] as const)))(
  '%s: what is saved is on the screen, the first time and each time after it (%s)',
  async (what, language, kind) => {
    await open(kind.path[language]);
    const [file, from] = kind[language];
    const path = join(folder, file);
    const before = await readFile(path, 'utf8');
    expect(before).toContain(from);
    onTestFinished(() => writeFile(path, before));
    const times: number[] = [];
    for (const [index, word] of words.slice(0, kind.saves).entries()) {
      const isNumber = from.includes('value');
      const wanted = isNumber ? `${5}${language === 'id' ? '.' : ','}${760 + index}` : ` ${word} `;
      const text = isNumber ? `"value": ${5760 + index},` : `${from.trimEnd()} ${word} `;
      const start = performance.now();
      await writeFile(path, before.replace(isNumber ? '"value": 5752,' : from, text));
      await page.waitForFunction((seen) => document.body?.textContent.includes(seen), wanted, { timeout: patience });
      times.push(performance.now() - start);
    }
    console.log(
      `${what} (${language}): median ${median(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms`,
    );
  },
);
