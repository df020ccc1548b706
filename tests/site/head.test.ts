import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { feedAddress } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/locale.ts';
import { pagesWithFeed } from '../../src/i18n/page-kinds.ts';
import { dist } from '../folders.ts';
import { decodeText, readTags } from '../markup.ts';
import { siteAddress } from '../site-address.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const files = new Set(siteFiles);

const pages = sitePages.map(({ path, page, language, html }) => {
  const tags = readTags(html);
  const content = (key: string) =>
    tags.flatMap(({ name, attributes }) =>
      name === 'meta' && (attributes.get('name') ?? attributes.get('property')) === key
        ? [decodeText(attributes.get('content') ?? '')]
        : [],
    );
  const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  return { path, page, language, content, links };
});

test('whoever passes on the address of any page passes on a picture that is there', () => {
  const wrong = pages.filter(({ content }) => {
    const [image = ''] = content('og:image');
    return !image.startsWith(siteAddress) || !files.has(image.slice(siteAddress.length));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every page announces the feeds of its language', () => {
  const wrong = pages.filter(({ language, links }) => {
    const announced = links
      .filter((link) => link.get('type') === 'application/atom+xml')
      .map((link) => link.get('href'));
    return pagesWithFeed.some((page) => !announced.includes(feedAddress(page, language)));
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no description ends a sentence twice', () => {
  const wrong = pages.filter(({ content }) => content('description').some((text) => /\.\./.test(text)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
  const html = sitePages.filter((page) => />\{[^<]*"description":"[^"]*[^.]\.\.[^.]/.test(page.html));
  expect(html.map(({ path }) => path)).toEqual([]);
});

test('a reference manager finds title, author, day and address on every story, chart, version and number', () => {
  const needed = ['citation_title', 'citation_author', 'citation_publication_date', 'citation_public_url'];
  const cited = pages.filter(({ page }) => page !== null && ['story', 'chart', 'version', 'fact'].includes(page));
  expect(new Set(cited.map(({ page }) => page)).size).toBe(4);
  const wrong = cited.filter(({ content }) => needed.some((key) => content(key).length !== 1));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('a story says when it was published, with the zone', () => {
  for (const { content } of pages.filter(({ page }) => page === 'story'))
    for (const key of ['article:published_time', 'article:modified_time'])
      expect(content(key)[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/);
});

test('robots are told where the sitemap is, and the sitemap names every page in both languages', () => {
  expect(readFileSync(`${dist}robots.txt`, 'utf8')).toContain(`Sitemap: ${siteAddress}/sitemap-index.xml`);
  const urls = readFileSync(`${dist}sitemap-0.xml`, 'utf8').split('<url>').slice(1);
  expect(urls.length).toBeGreaterThan(500);
  for (const url of urls) for (const language of languages) expect(url).toContain(`hreflang="${language}"`);
});
