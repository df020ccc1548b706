import { describe, expect, test } from 'vitest';
import { brotli11 } from '../../src/cli/bench-weight.ts';
import { address } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/locale.ts';
import { readTags } from '../markup.ts';
import { sitePages, type SitePage } from '../site-pages.ts';

const of = (...kinds: SitePage['page'][]) => sitePages.filter(({ page }) => kinds.includes(page));

const linksOf = ({ html }: SitePage): readonly string[] =>
  readTags(html)
    .filter(({ name }) => name === 'a')
    .flatMap(({ attributes }) => attributes.get('href') ?? []);

describe('the lists of numbers, disputes, series and documents', () => {
  const lists = of('facts', 'disputes', 'dispute', 'shelf', 'seriesList', 'series', 'sources', 'sourceShelf');

  test('weigh at most 100 kB each before they are compressed', () => {
    expect(lists.length).toBeGreaterThan(200);
    const heavy = lists.filter(({ html }) => Buffer.byteLength(html) > 100_000);
    expect(heavy.map(({ path, html }) => `${path}: ${Buffer.byteLength(html)}`)).toEqual([]);
  });

  test.each(languages)('lead from the page of all numbers to each of them within two links in %s', (language) => {
    const pages = new Map(sitePages.map((page) => [page.path, page]));
    const start = pages.get(address({ page: 'facts' }, language));
    const first = new Set(start === undefined ? [] : linksOf(start));
    const second = new Set([...first].flatMap((path) => pages.get(path.split('#')[0] ?? '') ?? []).flatMap(linksOf));
    const lost = of('fact').filter(
      (page) => page.language === language && !first.has(page.path) && !second.has(page.path),
    );
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('name the same numbers in both languages', () => {
    const named = (page: SitePage) =>
      linksOf(page)
        .flatMap((href) => /^\/(?:angka|en\/facts)\/([a-z0-9-]+)\/$/.exec(href)?.[1] ?? [])
        .filter((id) => id !== 'selisih' && id !== 'disputes')
        .toSorted();
    const byThing = Map.groupBy(lists, ({ page, id }) => `${page} ${id}`);
    const unlike = [...byThing].filter(([, pair]) => new Set(pair.map((page) => named(page).join(' '))).size > 1);
    expect(unlike.map(([thing]) => thing)).toEqual([]);
    expect([...byThing.values()].every((pair) => pair.length === 2)).toBe(true);
  });
});

describe('the page of a number', () => {
  const numbers = of('fact');

  test('weighs at most 25 kB on its way to a phone', () => {
    const heaviest = numbers.toSorted((a, b) => b.html.length - a.html.length).slice(0, 40);
    const heavy = heaviest.filter(({ html }) => brotli11.compress(Buffer.from(html)).length > 25_000);
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  /** Six stories and six charts are named, of however many: see the thousand stories in tests/data/long-lists.test.ts. */
  test('weighs at most 65 kB unpacked, however many stories print it', () => {
    const mostUsers = 4_500;
    const heavy = numbers.filter(({ html }) => {
      const users = /<section aria-labelledby="dipakai">[^]*?<\/section>/.exec(html)?.[0] ?? '';
      expect(Buffer.byteLength(users)).toBeLessThanOrEqual(mostUsers);
      return Buffer.byteLength(html) - Buffer.byteLength(users) + mostUsers > 65_000;
    });
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  test('says in a word what can be done with it, and leads to every dispute that it stands in', () => {
    expect(numbers.filter(({ html }) => !/class="verdict [a-z-]+"/.test(html)).map(({ path }) => path)).toEqual([]);
    expect(
      numbers.filter((page) => linksOf(page).some((href) => /\/(selisih|disputes)\/c-/.test(href))).length,
    ).toBeGreaterThan(100);
  });
});
