import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dist } from '../folders.ts';
import { contentOf, hasClass, readTags, visibleText } from '../markup.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const facts = sitePages.filter(({ page }) => page === 'fact');
const byPath = new Map(sitePages.map((page) => [page.path, page]));

const oneBlank = (text: string) => text.replaceAll(/\s+/g, ' ');

/** The text of a story's prose as a browser searches it: tags are nothing, blanks are one. */
const prose = (html: string) => {
  const tag = readTags(html).find((each) => each.name === 'div' && hasClass(each, 'prose'));
  return oneBlank(visibleText((tag ? contentOf(html, tag) : '').replaceAll(/<\/?(a|em|strong|span|i|b)\b[^>]*>/g, '')));
};

describe('the page of a number', () => {
  test('offers every way to cite it: in words, and as files that are there', () => {
    const files = new Set(siteFiles);
    const wrong = facts.flatMap(({ path, id, html }) => {
      const offered = readTags(html)
        .filter(({ name, attributes }) => name === 'a' && attributes.has('download'))
        .flatMap(({ attributes }) => attributes.get('href') ?? []);
      const wanted = ['.bib', '.ris', '.csl.json', '.txt'].map((ending) => `${path}${id}${ending}`);
      const missing = wanted.filter((file) => !offered.includes(file) || !files.has(file));
      const ways = readTags(html).filter((tag) => hasClass(tag, 'copyable')).length;
      return [...missing, ...(ways === 5 ? [] : [`${path} has ${ways} ways to copy`])];
    });
    expect(wrong).toEqual([]);
  });

  test('shows the very state that its citations lead to', () => {
    const wrong = facts.flatMap(({ path, id, html }) => {
      const cited = /#(v-[0-9a-f]{16})/.exec(readFileSync(`${dist}${path}${id}.txt`, 'utf8'))?.[1] ?? '';
      return readTags(html).some(({ attributes }) => attributes.get('id') === cited) ? [] : [`${path} ${cited}`];
    });
    expect(wrong).toEqual([]);
  });

  test('has ids that are each there once', () => {
    const twice = facts.filter(({ html }) => {
      const ids = readTags(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
      return new Set(ids).size < ids.length;
    });
    expect(twice.map(({ path }) => path)).toEqual([]);
  });

  test('leads to the very sentences that print it, which the stories hold word for word at an anchor that is there', () => {
    const texts = new Map<string, string>();
    let count = 0;
    const wrong = facts.flatMap(({ path, html }) =>
      readTags(html)
        .filter((tag) => hasClass(tag, 'sentence'))
        .flatMap((tag) => {
          count += 1;
          const href = tag.attributes.get('href') ?? '';
          const [page = '', fragment = ''] = href.split('#');
          const [anchor = '', directive = ''] = fragment.split(':~:text=');
          const target = byPath.get(page);
          const story = target ? (texts.get(page) ?? prose(target.html)) : '';
          texts.set(page, story);
          const sentence = oneBlank(visibleText(contentOf(html, tag))).trim();
          const parts = directive.split(',').map((part) => oneBlank(decodeURIComponent(part)));
          const held = story.includes(sentence) && parts.every((part) => sentence.includes(part));
          const anchored = target?.html.includes(`id="${anchor}"`) === true;
          return held && anchored ? [] : [`${path} → ${href}`];
        }),
    );
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });
});
