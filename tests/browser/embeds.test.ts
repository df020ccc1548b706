import { range } from 'd3';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as snippets from '../../src/citing/embed/snippets.ts';
import type { FrozenEmbed } from '../../src/citing/versions/form-1.ts';
import { findEmbed, openFigure, type FrozenVersion } from '../../src/citing/versions/open-version.ts';
import { findBrowser } from '../../src/cli/find-browser.ts';
import { languages } from '../../src/i18n/locale.ts';
import { siteAddress } from '../site-address.ts';
import { getLibrary } from '../../src/library/library.ts';
import { fromHere, openForeignHost, openStaticHost, type Host } from '../embed-hosts.ts';
import { storyPaths } from './paths.ts';

type Embed = FrozenEmbed & { readonly version: FrozenVersion };

const { site: ours, versions } = getLibrary();
const newest = [...versions.values()].flatMap((chain) => chain.slice(-1));
const embeds = newest.flatMap((version) => version.file.embeds.map((embed): Embed => ({ ...embed, version })));
const [first, second] = newest.map((version): Embed => ({ ...findEmbed(version, 'id', false), version }));
const embedSnippet = (embed: Embed) => snippets.embedSnippet(embed.version, embed, ours);
const frameSnippet = (embed: Embed) => snippets.frameSnippet(embed.version, embed, ours);
if (!first || !second) throw new Error('two charts are needed');

/** Columns that articles have: none is narrower than the first, and a drawing that grows has grown up in 428. */
const widths = [288, 320, 412, 428, 768];

const anyHeight = { width: 1000, height: 3000 };

/** The frame's own height against what it holds, in CSS pixels. */
async function measure(frame: Frame) {
  return frame.evaluate(() => ({
    spare: innerHeight - document.body.getBoundingClientRect().height,
    grows: document.querySelector('.scaled') !== null,
    wide: document.documentElement.scrollWidth > innerWidth,
  }));
}

const framesOf = (page: Page): readonly Frame[] => page.frames().filter((frame) => frame !== page.mainFrame());

describe('a chart on somebody else’s page', () => {
  let site: Host;
  let newspaper: Awaited<ReturnType<typeof openForeignHost>>;
  let browser: Browser;

  beforeAll(async () => {
    [site, newspaper, browser] = await Promise.all([
      openStaticHost(),
      openForeignHost(),
      findBrowser().then((options) => chromium.launch(options)),
    ]);
  });

  afterAll(() => Promise.all([browser.close(), site.close(), newspaper.close()]));

  /** Opens an article, and waits until what stands in it has loaded. */
  async function open(body: string, options: BrowserContextOptions = {}, policy: string | null = null): Promise<Page> {
    newspaper.show(`<style>body{margin:0}</style>${fromHere(body, site)}`, policy);
    const context = await browser.newContext({ viewport: anyHeight, ...options });
    const page = await context.newPage();
    await page.goto(newspaper.origin, { waitUntil: 'load' });
    await Promise.all(framesOf(page).map((frame) => frame.waitForLoadState('load')));
    return page;
  }

  const close = (page: Page) => page.context().close();

  /** Waits until the frame is exactly as tall as what it holds; fails with what it last was. */
  const fits = (page: Page, message: string) =>
    expect
      .poll(
        async () => {
          const spares = await Promise.all(framesOf(page).map(async (frame) => (await measure(frame)).spare));
          return spares.every((spare) => spare >= 0 && spare < 1) ? 'fits' : spares.join(' ');
        },
        { message },
      )
      .toBe('fits');

  describe.each(widths)('in a column of %i px', { timeout: 240_000 }, (width) => {
    /** All of one language in a row: on a screen that shows them all, since browsers do not measure what nobody sees. */
    // A version's own frame holds the same drawing: it is looked at where columns are narrow.
    const kinds = width === 320 ? [true, false] : [false];
    const rows = languages.flatMap((language) =>
      kinds.flatMap((frozen) => {
        const all = embeds.filter((embed) => embed.language === language && embed.frozen === frozen);
        return range(0, all.length, 10).map((from) => all.slice(from, from + 10));
      }),
    );
    const tall = { viewport: { width, height: 15_000 } };
    const eager = (snippet: string) => snippet.replace(' loading="lazy"', '');

    test('is as tall as its frame to the pixel', async () => {
      for (const row of rows) {
        const page = await open(eager(row.map(embedSnippet).join('')), tall);
        await fits(page, `${width} px`);
        await close(page);
      }
    });

    test('is whole without any script', async () => {
      for (const row of rows) {
        const page = await open(eager(row.map(frameSnippet).join('')), tall);
        const clipped = await Promise.all(
          framesOf(page).map(async (frame) => ({ url: frame.url(), ...(await measure(frame)) })),
        );
        expect(clipped.length).toBe(row.length);
        expect(clipped.filter(({ spare, wide }) => spare < 0 || wide)).toEqual([]);
        const tallHere = clipped.filter(({ grows }) => width === (grows ? 428 : 320));
        expect(tallHere.filter(({ spare }) => spare >= 110)).toEqual([]);
        await close(page);
      }
    });
  });

  test('grows and shrinks when the column does, whoever else stands on the page, the script loaded twice and late', async () => {
    const page = await open(`${frameSnippet(first)}<p>and</p>${frameSnippet(second)}`);
    for (let times = 0; times < 2; times += 1) await page.addScriptTag({ url: `${site.origin}/embed.js` });
    for (const width of [320, 768, 412]) {
      await page.setViewportSize({ ...anyHeight, width });
      await fits(page, `at ${width} px`);
    }
    expect(await page.evaluate(() => Object.keys(window).filter((key) => /terlindungi/i.test(key)))).toEqual([]);
    await close(page);
  });

  test('shows everything where scripts are switched off and where the sandbox allows none', async () => {
    for (const [body, options] of [
      [embedSnippet(first), { javaScriptEnabled: false }],
      [frameSnippet(first).replace(/sandbox="[^"]*"/, 'sandbox=""'), {}],
    ] as const) {
      const page = await open(body, { ...options, viewport: { ...anyHeight, width: 320 } });
      const [frame] = framesOf(page);
      const foot = await frame?.locator('.chart-source').boundingBox();
      const box = await page.locator('iframe').boundingBox();
      if (!foot || !box) throw new Error('there is nothing to see');
      expect(foot.y + foot.height).toBeLessThanOrEqual(box.y + box.height);
      await close(page);
    }
  });

  test('works on a page with a strict policy of its own', async () => {
    const policy = `default-src 'none'; script-src ${site.origin}; frame-src ${site.origin}; style-src 'none'`;
    const page = await open(embedSnippet(first), {}, policy);
    await fits(page, 'under a strict policy');
    await close(page);
  });

  test('is not moved by messages from anybody but itself', async () => {
    const name = first.version.file.chart;
    const lie = `parent.postMessage({terlindungi:"${name}",height:77},"*")`;
    const liar = `<iframe title="liar" height="300" srcdoc='<script>${lie}</script>'></iframe>`;
    const page = await open(
      `${embedSnippet(first)}${liar}<iframe title="other" height="300" src="about:blank"></iframe>`,
    );
    const heights = () =>
      page.locator('iframe').evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
    await expect
      .poll(async () => (await heights())[0])
      .not.toBe(Number(/height="(\d+)"/.exec(frameSnippet(first))?.[1]));
    const before = await heights();
    await page.evaluate((id) => {
      for (const height of [77, '99', -1, Number.NaN, Infinity, null, {}])
        postMessage({ terlindungi: id, height }, '*');
    }, name);
    await page.waitForTimeout(200);
    expect(await heights()).toEqual(before);
    expect(before.slice(1)).toEqual([300, 300]);
    await close(page);
  });

  test('asks nobody but us, for nothing but itself and the script, and leaves nothing behind', async () => {
    const asked: string[] = [];
    const page = await open('');
    page.on('request', (request) => asked.push(request.url()));
    newspaper.show(fromHere(`${embedSnippet(first)}`, site));
    await page.goto(newspaper.origin, { waitUntil: 'networkidle' });
    await fits(page, 'alone');
    expect(asked.toSorted()).toEqual(
      [
        `${newspaper.origin}/`,
        `${site.origin}/embed.js`,
        `${site.origin}/embed/${first.version.file.chart}/`,
      ].toSorted(),
    );
    const { cookies, origins } = await page.context().storageState({ indexedDB: true });
    expect({ cookies, origins }).toEqual({ cookies: [], origins: [] });
    await close(page);
  });

  test('opens the page of the chart in a window of its own at a tap', async () => {
    const page = await open(embedSnippet(first));
    const link = framesOf(page)[0]?.locator('.chart-source a').last();
    await page.context().route('**/*', (route) => route.fulfill({ body: 'reached' }));
    const [opened] = await Promise.all([page.context().waitForEvent('page'), link?.click()]);
    expect(new URL(opened.url()).pathname).toBe(`/grafik/${first.version.file.chart}/`);
    expect(await opened.evaluate(() => window.opener)).toBe(null);
    await close(page);
  });

  test('tells WordPress its height and hands it the link, in the words of wp-embed.js', async () => {
    const secret = 'aB3dE6gH9k';
    const path = `/embed/${first.version.file.chart}/`;
    const frame = `<iframe title="x" sandbox="allow-scripts" security="restricted" height="300" src="${siteAddress}${path}#?secret=${secret}"></iframe>`;
    newspaper.show(
      `<script>heard=[];addEventListener("message",e=>e.data.secret==="${secret}"&&heard.push(e.data))</script>${frame}`,
    );
    const page = await browser.newPage({ viewport: anyHeight });
    // WordPress follows no link that leads away from the address of the frame, so that has to be the real one.
    await page.route(`${siteAddress}${path}`, async (route) =>
      route.fulfill({ contentType: 'text/html', body: await (await fetch(`${site.origin}${path}`)).text() }),
    );
    await page.goto(newspaper.origin);
    await framesOf(page)[0]?.locator('.chart-source a').last().click();
    const heard = () =>
      page.evaluate((): readonly { readonly message: string; readonly value: unknown }[] =>
        Reflect.get(window, 'heard'),
      );
    await expect.poll(async () => (await heard()).at(-1)?.message).toBe('link');
    const [height, link] = [(await heard())[0], (await heard()).at(-1)];
    expect(height).toEqual({ message: 'height', value: expect.any(Number), secret });
    expect(link?.value).toBe(`${siteAddress}/grafik/${first.version.file.chart}/`);
    await close(page);
  });

  test('is whole in WordPress too, which makes no frame taller than 1000 px', async () => {
    const tall = embeds.find(({ frozen, height }) => !frozen && height > 1000) ?? expect.fail('no chart is so tall');
    const secret = 'aB3dE6gH9k';
    const frame = frameSnippet(tall)
      .replace(/(src="[^"]*)"/, `$1#?secret=${secret}"`)
      .replace(/ loading="lazy"/, '');
    // What wp-includes/js/wp-embed.js does with what it hears, to a frame that it hides until then.
    const listen = `addEventListener("message",({data:{secret,message,value}})=>{
      if(secret!=="${secret}")return;const frame=document.querySelector("iframe");frame.removeAttribute("style");
      if(message==="height")frame.height=Math.min(1000,Math.max(200,value))})`;
    const hidden = frame.replace('display:block', 'position:absolute;clip:rect(1px,1px,1px,1px)');
    for (const width of [320, 768]) {
      const page = await open(`<script>${listen}</script><div style="width:${width - 20}px">${hidden}</div>`, {
        viewport: { ...anyHeight, width },
      });
      const spare = async () => (await measure(framesOf(page)[0] ?? expect.fail())).spare;
      await expect.poll(spare, { message: `${width} px` }).toBeLessThan(110);
      await page.waitForTimeout(800);
      expect(await spare()).toBeGreaterThanOrEqual(0);
      expect(await page.locator('iframe').getAttribute('style')).toBe(null);
      await close(page);
    }
  });

  test('answers WordPress whenever its script says that it is ready, also one that had no secret before', async () => {
    const page = await open(frameSnippet(first));
    const heard = await page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          addEventListener('message', ({ data }: MessageEvent<{ secret?: string }>) => {
            if (data.secret !== undefined) resolve(data);
          });
          const { contentWindow } = document.querySelector('iframe') ?? {};
          contentWindow?.postMessage({ message: 'ready', secret: 'aB3dE6gH9k' }, '*');
        }),
    );
    expect(heard).toEqual({ message: 'height', value: expect.any(Number), secret: 'aB3dE6gH9k' });
    await close(page);
  });

  test('is fitted also where somebody left out the last slash of its address', async () => {
    const bare = embedSnippet(first).replace(/(src="[^"]*)\/"/, '$1"');
    newspaper.show(fromHere(bare, site));
    const page = await browser.newPage({ viewport: { ...anyHeight, width: 700 } });
    // A host sends such an address on to the one with a slash, or answers it as if it had one.
    await page.route(/\/embed\/[a-z0-9-]+$/, async (route) =>
      route.fulfill({ contentType: 'text/html', body: await (await fetch(`${route.request().url()}/`)).text() }),
    );
    await page.goto(newspaper.origin, { waitUntil: 'load' });
    await fits(page, 'without a slash');
    await page.close();
  });

  test('may be framed, and a story may not', async () => {
    const [story = ''] = storyPaths;
    const page = await open(`<iframe title="x" height="500" src="${site.origin}${story}"></iframe>`);
    expect(site.asked).toContain(story);
    expect(await framesOf(page)[0]?.locator('.masthead').count()).toBe(0);
    await close(page);
    const allowed = await open(frameSnippet(first));
    expect(await framesOf(allowed)[0]?.locator('figure').count()).toBe(1);
    await close(allowed);
  });

  describe('asked for another look at the end of its address', () => {
    const asked = (look: string) => frameSnippet(first).replace(/(src="[^"]*\/)"/, `$1${look}"`);

    test('is light on a light page and dark on a dark one, whatever the reader’s device prefers', async () => {
      const paper = async (look: string, colorScheme: 'light' | 'dark') => {
        const page = await open(asked(look), { colorScheme });
        const colours = await framesOf(page)[0]?.evaluate(() => [
          getComputedStyle(document.body).backgroundColor,
          getComputedStyle(document.body).color,
          getComputedStyle(document.documentElement).colorScheme,
        ]);
        await close(page);
        return colours;
      };
      const [light, dark] = [await paper('', 'light'), await paper('#dark', 'light')];
      expect(await paper('', 'dark')).toEqual(light);
      expect(await paper('#plain', 'dark')).toEqual(light);
      expect(await paper('#dark', 'dark')).toEqual(dark);
      expect(await paper('#dark-plain', 'light')).toEqual(dark);
      expect(light?.map((value, index) => value === dark?.[index])).toEqual([false, false, false]);
    });

    test('leaves out the title where the page has its own, and nothing else', async () => {
      for (const [look, shown] of [
        ['', true],
        ['#dark', true],
        ['#plain', false],
        ['#dark-plain', false],
      ] as const) {
        const page = await open(asked(look));
        const frame = framesOf(page)[0];
        expect([look, await frame?.locator('figcaption').isVisible()]).toEqual([look, shown]);
        expect(await frame?.locator('svg').first().isVisible()).toBe(true);
        await close(page);
      }
    });
  });

  describe.each([320, 412, 768])('as a picture in an article %i px wide', (width) => {
    /** What a careful CMS does to what an author pastes. */
    const sanitise = (html: string) =>
      html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/ (style|class|id|on\w+|data-[\w-]+)="[^"]*"/g, '');

    test('looks the same after a CMS has stripped its styles, and no word of it stands outside', async () => {
      for (const version of newest) {
        for (const language of languages) {
          const snippet = openFigure(version, language);
          expect(sanitise(snippet)).toBe(snippet.replace(' style="margin:0"', ''));
          const page = await open(`<style>figure{margin:16px}</style>${sanitise(snippet)}`, {
            viewport: { ...anyHeight, width },
          });
          const outside = await page.evaluate(() =>
            [...document.querySelectorAll('figure text, figcaption, figure p')]
              .filter((element) => {
                const { left, right } = element.getBoundingClientRect();
                return left < 0 || right > innerWidth;
              })
              .map(({ textContent }) => textContent),
          );
          expect(outside, `${version.file.chart} ${language}`).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
          await close(page);
        }
      }
    });
  });
});
