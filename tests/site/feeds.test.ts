import { readFileSync } from 'node:fs';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { address, feedAddress, feedForms, manifestAddress, translations } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/locale.ts';
import { pagesWithFeed } from '../../src/i18n/page-kinds.ts';
import { dist } from '../folders.ts';
import { readTags } from '../markup.ts';
import { absolute, siteAddress } from '../site-address.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const read = (path: string) => readFileSync(`${dist}${path.slice(1)}`, 'utf8');

/** Every element of an XML text by name, with its attributes and its own text. */
function elementsOf(xml: string) {
  const found: { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

const pages = new Map(
  sitePages.map(({ path, html }) => [
    path,
    new Set(readTags(html).flatMap(({ attributes }) => attributes.get('id') ?? [])),
  ]),
);

/** Whether an address is that of a page of this site, and of a part of it that is there. */
function leadsSomewhere(url: string): boolean {
  const { origin, pathname, hash } = new URL(url);
  const ids = pages.get(pathname);
  return origin === siteAddress && ids !== undefined && (hash === '' || ids.has(decodeURIComponent(hash.slice(1))));
}

const feeds = pagesWithFeed.flatMap((page) => languages.map((language) => ({ page, language })));

describe.each(feeds)('the feed of $page in $language', ({ page, language }) => {
  const atom = read(feedAddress(page, language, 'atom'));
  const json = read(feedAddress(page, language, 'json'));
  const fromJson = extractFromJson(json, { baseUrl: siteAddress });
  const entries = fromJson.entries ?? [];

  test('says the same in both forms, to a program that nobody here wrote', () => {
    expect(fromJson.language).toBe(language);
    expect(fromJson.title).toBe(elementsOf(atom).find(({ name }) => name === 'title')?.text);
    // It takes Atom without an entry, such as a feed of corrections before the first, for no feed at all.
    const fromAtom = entries.length === 0 ? fromJson : extractFromXml(atom, { baseUrl: siteAddress });
    const told = (feed: typeof fromJson) => feed.entries?.map(({ id, title, description }) => [id, title, description]);
    expect(told(fromJson)).toEqual(told(fromAtom));
    expect(fromAtom.language).toBe(language);
  });

  test('names itself, and leads to pages that are there', () => {
    expect(JSON.parse(json)).toMatchObject({ feed_url: absolute(feedAddress(page, language, 'json')) });
    expect(atom).toContain(`href="${absolute(feedAddress(page, language, 'atom'))}"`);
    const links = entries.map(({ id }) => id);
    expect(links.filter((link) => !leadsSomewhere(link))).toEqual([]);
    expect(new Set(links).size).toBe(links.length);
  });

  test('is announced in the head of every page of its language', () => {
    const silent = sitePages
      .filter((one) => one.language === language)
      .filter(({ html }) =>
        (['atom', 'json'] as const).some(
          (form) => !html.includes(`type="${feedForms[form].type}" href="${feedAddress(page, language, form)}"`),
        ),
      );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

test('the feed of stories holds every story and every chart, the newest first', () => {
  for (const language of languages) {
    const { items } = JSON.parse(read(feedAddress('stories', language, 'json'))) as {
      items: readonly { readonly url: string; readonly date_modified: string }[];
    };
    const kept = sitePages.filter((one) => one.language === language && (one.page === 'story' || one.page === 'chart'));
    expect(items.map(({ url }) => new URL(url).pathname).toSorted()).toEqual(kept.map(({ path }) => path).toSorted());
    const days = items.map(({ date_modified: day }) => day);
    expect(days).toEqual(days.toSorted().toReversed());
  }
});

test('the sitemap is well-formed, and gives every page with its twin in the other language', () => {
  const maps = siteFiles.filter((file) => /^\/sitemap-\d+\.xml$/.test(file));
  const index = elementsOf(read('/sitemap-index.xml')).filter(({ name }) => name === 'loc');
  expect(index.map(({ text }) => new URL(text).pathname).toSorted()).toEqual(maps.toSorted());
  const urls = maps.flatMap((file) =>
    read(file)
      .split(/(?=<url>)/)
      .slice(1),
  );
  for (const url of urls) {
    const elements = elementsOf(`<x xmlns:xhtml="a">${url.slice(0, url.indexOf('</url>') + 6)}</x>`);
    const path = new URL(elements.find(({ name }) => name === 'loc')?.text ?? '').pathname;
    const twins = elements.filter(({ name }) => name === 'xhtml:link').map(({ attributes }) => attributes['href']);
    expect(twins, path).toEqual(translations(path).map((twin) => absolute(twin.path)));
    expect(pages.has(path), path).toBe(true);
  }
});

test('a phone that keeps the site learns its name, its start and icons that are there', () => {
  for (const language of languages) {
    const manifest = JSON.parse(read(manifestAddress(language))) as {
      readonly lang: string;
      readonly start_url: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    expect(manifest).toMatchObject({ lang: language, start_url: address({ page: 'home' }, language) });
    for (const { src, sizes } of manifest.icons) {
      expect(siteFiles).toContain(src);
      if (!src.endsWith('.png')) continue;
      const bytes = readFileSync(`${dist}${src.slice(1)}`);
      expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
    const silent = sitePages.filter(
      (one) => one.language === language && !one.html.includes(`rel="manifest" href="${manifestAddress(language)}"`),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  }
});
