import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { speakCard } from '../../src/citing/picture/page-card.ts';
import { feedAddress } from '../../src/i18n/addresses.ts';
import { languages, type Language } from '../../src/i18n/locale.ts';
import { pagesWithFeed } from '../../src/i18n/page-kinds.ts';
import { getLibrary } from '../../src/library/library.ts';
import { listCards, offerFactCard } from '../../src/printed/cards.ts';
import { dist } from '../folders.ts';
import { decodeText, readTags } from '../markup.ts';
import { siteAddress } from '../site-address.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const files = new Set(siteFiles);

const library = getLibrary();

const pages = sitePages.map(({ path, page, id, language, html }) => {
  const tags = readTags(html);
  const content = (key: string) =>
    tags.flatMap(({ name, attributes }) =>
      name === 'meta' && (attributes.get('name') ?? attributes.get('property')) === key
        ? [decodeText(attributes.get('content') ?? '')]
        : [],
    );
  const links = tags.filter(({ name }) => name === 'link').map(({ attributes }) => attributes);
  const heading = decodeText(/<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1] ?? '');
  return { path, page, id, language, content, links, heading };
});

/** The path of the picture that a page offers. */
const pictureOf = (content: (key: string) => readonly string[]): string => {
  const [image = ''] = content('og:image');
  return image.startsWith(`${siteAddress}/`) ? image.slice(siteAddress.length) : '';
};

test('whoever passes on the address of any page passes on one picture, which is there', () => {
  const wrong = pages.filter(({ content }) => content('og:image').length !== 1 || !files.has(pictureOf(content)));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every such picture is a PNG of 1200 by 630, as its page says, and weighs no more than a phone can spare', () => {
  for (const picture of new Set(pages.map(({ content }) => pictureOf(content)))) {
    const bytes = readFileSync(`${dist}${picture.slice(1)}`);
    expect(bytes.toString('latin1', 1, 4), picture).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], picture).toEqual([1200, 630]);
    if (picture.startsWith('/_cards/')) expect(bytes.length, picture).toBeLessThanOrEqual(20_000);
  }
  for (const { path, content } of pages)
    expect([...content('og:image:width'), ...content('og:image:height')], path).toEqual(['1200', '630']);
});

test('the picture of every page is told in words, in the language of the page', () => {
  const titles = (language: Language) =>
    [...library.versions.values()].flatMap((versions) => versions.map(({ file }) => file.words[language].title));
  const told = Object.fromEntries(
    languages.map((language) => [
      language,
      new Set([
        ...titles(language),
        ...[...listCards(library).values()].filter((words) => words.language === language).map(speakCard),
      ]),
    ]),
  );
  const wrong = pages.filter(({ language, content }) => {
    const [alt = '', ...more] = content('og:image:alt');
    return more.length > 0 || !told[language]?.has(alt);
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the number on the card of a number is the number of its page', () => {
  const numbers = pages.filter(({ page }) => page === 'fact');
  expect(numbers.length).toBe(library.catalogue.facts.size * languages.length);
  const cards = listCards(library);
  for (const { path, id, language, content } of numbers) {
    const card = cards.get(pictureOf(content));
    expect(pictureOf(content), path).toBe(offerFactCard(library, id ?? '', language)?.path);
    // The title of such a page begins with its number; over the page it stands with a sign for its unit.
    expect(content('og:title')[0]?.startsWith(`${card?.headline}: `), path).toBe(true);
  }
});

test('no card lies there that no page offers, but for that of the site, which waits for a page without another', () => {
  const offered = new Set(pages.map(({ content }) => pictureOf(content)));
  const idle = siteFiles.filter((file) => file.startsWith('/_cards/') && !offered.has(file));
  const others = idle.filter((file) => !file.startsWith('/_cards/site-'));
  expect(others).toEqual([]);
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
