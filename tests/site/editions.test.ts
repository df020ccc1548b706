import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { judgeCitation } from '../../src/citing/verify/judge-citation.ts';
import { readCitation } from '../../src/citing/verify/read-citation.ts';
import type { VerifyIndex } from '../../src/citing/verify/verify-index.ts';
import { languages } from '../../src/i18n/locale.ts';
import { address } from '../../src/i18n/addresses.ts';
import { getLibrary } from '../../src/library/library.ts';
import { dist } from '../folders.ts';
import { contentOf, hasClass, readTags, recordsOf, visibleText } from '../markup.ts';
import { sitePages } from '../site-pages.ts';

const { storyVersions, site } = getLibrary();
const byPath = new Map(sitePages.map((page) => [page.path, page.html]));
const pageAt = (path: string) => byPath.get(path) ?? expect.fail(`there is no page ${path}`);

const stories = [...storyVersions].flatMap(([slug, chain]) => languages.map((language) => ({ slug, chain, language })));

/** The texts that a page offers to cite with: the copyable ones of its citation kit. */
function kitOf(html: string): readonly string[] {
  const kit = readTags(html).find((tag) => hasClass(tag, 'cite')) ?? expect.fail('there is no kit');
  const inside = contentOf(html, kit);
  const words = readTags(inside)
    .filter((tag) => tag.name === 'p' && hasClass(tag, 'copyable'))
    .map((tag) => visibleText(contentOf(inside, tag)).trim());
  return [...words, ...recordsOf(inside).map(([, text]) => text)];
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+(?:[.,][\p{N}]+)*/gu) ?? [];

/** The words of each paragraph and heading of a text; a number's own button and endnote are none of them. */
function paragraphsOf(html: string): readonly string[] {
  const prose = readTags(html).find((tag) => hasClass(tag, 'prose')) ?? expect.fail('there is no text');
  const text = contentOf(html, prose)
    .replaceAll(/<button\b[^]*?<\/button>/g, '')
    .replaceAll(/<a class="endnote-mark"[^]*?<\/a>/g, '');
  return readTags(text)
    .filter(({ name }) => name === 'p' || name === 'h2')
    .map((tag) => words(visibleText(contentOf(text, tag))).join(' '));
}

describe.each(stories)('the story $slug ($language)', ({ slug, chain, language }) => {
  const newest = chain.at(-1) ?? expect.fail();
  const page = pageAt(address({ page: 'story', id: slug }, language));
  const path = address({ page: 'edition', id: slug, version: newest.short }, language);

  test('is cited as its newest edition, in words and for reference managers, at an address that is there', () => {
    const kit = kitOf(page);
    expect(kit).toHaveLength(8);
    for (const text of kit) expect(text.includes(`${site.address}${path}`) || text === newest.hash, text).toBe(true);
    expect(kitOf(pageAt(path))).toEqual(kit);
  });

  test('has citations that the page for verifying confirms, and does not when a figure of one is changed', () => {
    const index = JSON.parse(readFileSync(`${dist}/v/${slug}/files.json`, 'utf8')) as VerifyIndex;
    const known = { charts: new Map([[slug, index]]), facts: null };
    const judge = (text: string) => judgeCitation(readCitation(text, [new URL(site.address).host]), known);
    for (const text of kitOf(page)) {
      if (text === newest.hash) continue;
      expect(judge(text), text).toMatchObject({ is: 'matches', where: { kind: 'story', version: newest.short } });
      expect(judge(text.replace(newest.file.published.slice(0, 4), '2019')).is, text).toBe('altered');
    }
  });

  /** What stands inside a figure is the chart’s, which the edition names by its version; evidence beside a sentence is the number’s. */
  const beside = new Set(
    readTags(page)
      .filter((tag) => tag.name === 'figure' || hasClass(tag, 'notes'))
      .flatMap((tag) => {
        const inside = contentOf(page, tag);
        return readTags(inside)
          .filter(({ name }) => name === 'p' || name === 'h2')
          .map((each) => words(visibleText(contentOf(inside, each))).join(' '));
      }),
  );

  test('reads in its newest edition word for word as on its page', () => {
    const kept = new Set(paragraphsOf(pageAt(path)));
    const read = paragraphsOf(page).filter((paragraph) => paragraph !== '' && !beside.has(paragraph));
    expect(read.length).toBeGreaterThan(10);
    expect(read.filter((paragraph) => !kept.has(paragraph))).toEqual([]);
  });

  test('leads from its edition to a version of each of its charts and to a state of each of its numbers', () => {
    const html = pageAt(path);
    const links = readTags(html).flatMap(({ attributes }) => attributes.get('href') ?? []);
    for (const { chart, hash } of newest.file.charts) {
      const version = address({ page: 'version', id: chart, version: hash.slice(0, 16) }, language);
      expect(links).toContain(version);
      expect(byPath.has(version), version).toBe(true);
    }
    const states = links.filter((href) => href.includes('#v-'));
    expect(states.length).toBeGreaterThanOrEqual(Object.keys(newest.file.states).length / 2);
    for (const href of states) {
      const [fact = '', state = ''] = href.split('#');
      expect(pageAt(fact), href).toContain(`id="${state}"`);
    }
  });

  test('keeps its edition out of search engines and small in the repository', () => {
    expect(pageAt(path)).toContain('<meta name="robots" content="noindex">');
    expect(gzipSync(newest.text).length).toBeLessThanOrEqual(20_000);
  });
});
