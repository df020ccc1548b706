import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { brotli11, bytesUntil, compressions, endOfFirstChart } from '../../src/cli/bench-weight.ts';
import { dist } from '../folders.ts';
import { readTags } from '../markup.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const stories = sitePages.filter(({ page }) => page === 'story');

/** What a server may send before it has to wait for the reader's phone to answer: ten TCP segments of 1,460 bytes. */
const firstRoundTrip = 14_600;

describe('a story on mobile data', () => {
  test('exists in both languages, with two charts or more', () => {
    expect(new Set(stories.map(({ language }) => language))).toEqual(new Set(['id', 'en']));
    for (const { path, html } of stories)
      expect(html.split('<figure class="chart').length - 1, path).toBeGreaterThanOrEqual(2);
  });

  test.each(stories.map(({ path, html }) => [path, html]))(
    '%s weighs at most 30 kB with styles, tables and evidence',
    (_path, html) => {
      expect(brotli11.compress(Buffer.from(html)).length).toBeLessThanOrEqual(30_000);
    },
  );

  test.each(stories.map(({ path, html }) => [path, html]))(
    '%s shows its first chart after one round trip',
    (_path, html) => {
      const end = endOfFirstChart(html);
      expect(end).not.toBeNull();
      expect(bytesUntil(Buffer.from(html), end ?? Infinity, brotli11)).toBeLessThanOrEqual(firstRoundTrip);
    },
  );

  test('needs nothing but its own HTML before the first chart is on the screen', () => {
    const waits = sitePages.flatMap(({ path, html }) =>
      readTags(html)
        .filter(
          ({ name, attributes }) => name === 'link' && /stylesheet|preload|import/.test(attributes.get('rel') ?? ''),
        )
        .map(({ attributes }) => `${path}: ${attributes.get('href')}`),
    );
    expect(waits).toEqual([]);
  });
});

describe('the front page on mobile data', () => {
  test.each(sitePages.filter(({ page }) => page === 'home').map(({ path, html }) => [path, html]))(
    '%s weighs at most 20 kB with its styles, charts and evidence',
    (_path, html) => {
      expect(brotli11.compress(Buffer.from(html)).length).toBeLessThanOrEqual(20_000);
    },
  );
});

describe('a chart to take away on mobile data', () => {
  const charts = sitePages.filter(({ page }) => page === 'chart' || page === 'version');

  test.each(charts.map(({ path, html }) => [path, html]))(
    '%s weighs at most 25 kB with its table, sources, citations and code to embed it',
    (_path, html) => {
      expect(brotli11.compress(Buffer.from(html)).length).toBeLessThanOrEqual(25_000);
    },
  );

  test('is there in both languages', () => {
    expect(new Set(charts.map(({ page, language }) => `${page} ${language}`)).size).toBe(4);
  });
});

describe('the fonts', () => {
  const fonts = siteFiles.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  const faces = new Map(sitePages.map(({ path, html }) => [path, html.match(/@font-face\s*\{[^}]*\}/g) ?? []]));

  test('weigh at most 55 kB together', () => {
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + statSync(`${dist}${file}`).size, 0)).toBeLessThanOrEqual(55_000);
  });

  test('never hide the text while they load, nor move it when they come: every face from the network is optional', () => {
    const blocking = [...faces].flatMap(([path, rules]) =>
      rules
        .filter((rule) => /url\(/.test(rule) && !/font-display:\s*optional/.test(rule))
        .map((rule) => `${path}: ${rule}`),
    );
    expect(blocking).toEqual([]);
    expect([...faces.values()].every((rules) => rules.some((rule) => /url\(/.test(rule)))).toBe(true);
  });

  test('are all used, and each face of each page is one of them', () => {
    const named = new Set(
      [...faces.values()]
        .flat()
        .flatMap((rule) => [...rule.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, url]) => url)),
    );
    expect([...named].toSorted()).toEqual(fonts.toSorted());
  });
});

describe('the measure of the first round trip', () => {
  const page = Buffer.from(stories[0]?.html ?? '');

  test.each(compressions)('is the whole page when the whole page is asked for, with $name', (compression) => {
    const all = bytesUntil(page, page.length, compression);
    expect(all).toBeLessThanOrEqual(compression.compress(page).length);
    expect(all).toBeGreaterThan(compression.compress(page).length - 20);
  });

  test.each(compressions)(
    'counts exactly what is needed: one byte less and $name cannot give the text',
    (compression) => {
      const half = Math.floor(page.length / 2);
      const needed = bytesUntil(page, half, compression);
      const part = (length: number) => compression.readSoFar(compression.compress(page).subarray(0, length));
      expect(part(needed).subarray(0, half).equals(page.subarray(0, half))).toBe(true);
      expect(part(needed - 1).length).toBeLessThan(half);
    },
  );
});
