import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { previewOptions } from '../../src/press/preview-options.ts';
import { photographed, photographProject, photoWords, secretPlace } from '../photographed-story.ts';
import { readFolder, removeCopy, runNode } from '../project-copy.ts';
import { findOverflow } from './find-overflow.ts';
import { openPage, visit } from './site-in-browser.ts';

const [inIndonesian, inEnglish] = [`/cerita/${photographed}/`, `/en/stories/${photographed}/`];

describe('a story with two photos', { timeout: 900_000 }, () => {
  let folder: string;
  let files: ReadonlyMap<string, Buffer>;
  let server: PreviewServer;
  let browser: Browser;
  let origin: string;

  const htmlOf = (path: string) => files.get(`${path.slice(1)}index.html`)?.toString() ?? '';

  beforeAll(async () => {
    folder = await photographProject();
    const { code, said } = await runNode(folder, [join(folder, 'src/cli/run.mjs'), 'build'], {});
    expect(code, said).toBe(0);
    files = await readFolder(join(folder, 'dist'));
    server = await preview(previewOptions(folder, 0));
    origin = new URL(server.resolvedUrls?.local[0] ?? '').origin;
    browser = await chromium.launch(await findBrowser());
  }, 900_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await removeCopy(folder);
  });

  test('publishes nothing of what a camera noted, and no photo that no story shows', () => {
    const pictures = [...files].filter(([path]) => /\.(webp|jpe?g)$/.test(path));
    expect(pictures.length).toBeGreaterThan(8);
    const told = [...files].filter(([, bytes]) => bytes.includes(secretPlace)).map(([path]) => path);
    expect(told).toEqual([]);
    expect(pictures.filter(([, bytes]) => bytes.includes('Exif')).map(([path]) => path)).toEqual([]);
    expect([...files.keys()].filter((path) => /(^|\/)lain\./.test(path))).toEqual([]);
    expect([...files.keys()].filter((path) => /(pasar|kantor)\.[^/]*\.(jpg|png)$/.test(path))).toEqual([]);
  });

  test('names files that are there, in WebP and JPEG, the first at once and the rest when they are scrolled to', () => {
    for (const path of [inIndonesian, inEnglish]) {
      const html = htmlOf(path);
      const named = [...html.matchAll(/(\/_astro\/[^ "]+\.(?:webp|jpeg))/g)].map(([, file = '']) => file.slice(1));
      expect(named.filter((file) => !files.has(file))).toEqual([]);
      expect(new Set(named.map((file) => file.split('.').at(-1)))).toEqual(new Set(['webp', 'jpeg']));
      const images = [...html.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
      expect(images.map((tag) => /loading="(\w+)"/.exec(tag)?.[1])).toEqual(['eager', 'lazy']);
      expect(images.map((tag) => /width="(\d+)" height="(\d+)"/.exec(tag)?.slice(1, 3))).toEqual([
        ['1600', '1067'],
        ['900', '1200'],
      ]);
    }
    expect(htmlOf(inEnglish)).toContain(photoWords.alt.en);
    expect(htmlOf(inIndonesian)).toContain('CC BY 4.0');
  });

  test('loads what photos look like on its own pages alone, and changes nothing that is archived', () => {
    const styled = [...files].filter(([path, bytes]) => path.endsWith('.html') && bytes.includes('.photo'));
    expect(styled.map(([path]) => `/${path.replace('index.html', '')}`).toSorted()).toEqual([inIndonesian, inEnglish]);
    const archived = [...files].filter(([path]) => path.startsWith('v/') || path.startsWith('embed/'));
    expect(archived.filter(([, bytes]) => bytes.includes('_astro/pasar')).map(([path]) => path)).toEqual([]);
  });

  test.each([320, 1280])(
    'shows them without JavaScript at %i px in the dark, and moves nothing when they arrive',
    async (width) => {
      const options = { viewport: { width, height: 900 }, colorScheme: 'dark', javaScriptEnabled: false } as const;
      const heights = async (arrive: boolean) => {
        const { page, faults } = await openPage({ browser, origin, close: () => Promise.resolve() }, options);
        if (!arrive) await page.route(/\/_astro\/.*\.(webp|jpeg)$/, (route) => route.abort());
        await page.goto(inIndonesian);
        const figures = page.locator('.photo');
        const found: number[] = [];
        for (const figure of await figures.all()) {
          await figure.scrollIntoViewIfNeeded();
          const image = figure.locator('img');
          if (arrive)
            await expect
              .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth), { timeout: 60_000 })
              .toBeGreaterThan(0);
          found.push(Math.round((await image.boundingBox())?.height ?? 0));
        }
        if (arrive) expect(faults).toEqual([]);
        await page.context().close();
        return found;
      };
      const [before, after] = [await heights(false), await heights(true)];
      expect(after).toEqual(before);
      expect(Math.min(...after)).toBeGreaterThan(150);
    },
  );

  test('loses nothing past the edge of a phone, and takes no wider file than it needs', async () => {
    const { page, faults } = await openPage(
      { browser, origin, close: () => Promise.resolve() },
      { viewport: { width: 320, height: 700 } },
    );
    await visit(page, inEnglish);
    expect(await page.evaluate(findOverflow)).toEqual([]);
    const first = page.locator('.photo img').first();
    await expect
      .poll(() => first.evaluate((each) => (each as HTMLImageElement).naturalWidth), { timeout: 60_000 })
      .toBeGreaterThan(0);
    const file = new URL(await first.evaluate((each) => (each as HTMLImageElement).currentSrc)).pathname;
    const narrowest = /srcset="([^ ]+) 320w/.exec(htmlOf(inEnglish))?.[1];
    expect(file).toBe(narrowest);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
