import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dist } from '../folders.ts';
import { z } from 'zod';
import { historyOf } from '../../src/citing/releases/release.ts';
import { getLibrary } from '../../src/library/library.ts';
import { contentOf, hasClass, readTags, recordsOf, visibleText } from '../markup.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const facts = sitePages.filter(({ page }) => page === 'fact');
const byPath = new Map(sitePages.map((page) => [page.path, page]));

const inBoth = z.strictObject({ id: z.string(), en: z.string() });
const factFile = z.looseObject({
  states: z.array(
    z.looseObject({
      fingerprint: z.string().nullable(),
      date: z.string(),
      cite: inBoth.nullable(),
      content: z.looseObject({ printed: inBoth }).nullable(),
    }),
  ),
});

const oneBlank = (text: string) => text.replaceAll(/\s+/g, ' ');

/** What stands behind a number and is no part of its sentence: what opens its evidence, and the endnote's number, which only paper shows. */
const beside = /<button\b[^>]*><\/button>|<a\b[^>]*class="endnote-mark"[^>]*>[^<]*<\/a>/g;

/** The text of a story's prose as a browser searches it: tags are nothing, blanks are one. */
const prose = (html: string) => {
  const tag = readTags(html).find((each) => each.name === 'div' && hasClass(each, 'prose'));
  return oneBlank(
    visibleText(
      (tag ? contentOf(html, tag) : '')
        .replaceAll(beside, '')
        .replaceAll(/<\/?(a|em|label|strong|span|i|b)\b[^>]*>/g, ''),
    ),
  );
};

describe('the page of a number', () => {
  test('offers every way to cite it in the page itself: in words, and as data to copy', () => {
    const wrong = facts.flatMap(({ path, html }) => {
      const ways = readTags(html).filter((tag) => hasClass(tag, 'copyable')).length;
      const forms = recordsOf(html).map(([label]) => label);
      return ways === 8 && forms.join() === 'BibTeX,RIS,CSL-JSON' ? [] : [`${path}: ${ways} ways, ${forms.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('says the same in words, in every form of data and in the tags that reference managers read', () => {
    const wrong = facts.flatMap(({ path, html }) => {
      const tags = new Map(
        readTags(html).flatMap(({ name, attributes }) =>
          name === 'meta' ? [[attributes.get('name'), attributes.get('content') ?? ''] as const] : [],
        ),
      );
      const address = tags.get('citation_public_url') ?? '';
      const title = oneBlank(tags.get('citation_title') ?? '');
      const csl = new Map(recordsOf(html)).get('CSL-JSON') ?? '[]';
      const item = z.array(z.looseObject({})).parse(JSON.parse(csl))[0];
      const said = [
        String(item?.['title'])
          .replaceAll(/<[^>]*>/g, '')
          .replaceAll("'", '’') === title && item?.['URL'] === address,
        String(item?.['genre']).endsWith(` ${tags.get('citation_technical_report_number')}`),
        recordsOf(html).every(([, text]) => text.includes(address)),
        /^\d{4}\/\d\d\/\d\d$/.test(tags.get('citation_publication_date') ?? ''),
        tags.get('citation_language') === (path.startsWith('/en/') ? 'en' : 'id'),
        tags.get('citation_author') === 'Terlindungi',
      ];
      return said.every(Boolean) ? [] : [`${path}: ${said.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('shows the very state that its citations lead to', () => {
    const wrong = facts.flatMap(({ path, html }) => {
      const cited = recordsOf(html).map(([, text]) => /#(v-[0-9a-f]{16})/.exec(text)?.[1] ?? '');
      const there = new Set(readTags(html).flatMap(({ attributes }) => attributes.get('id') ?? []));
      return cited.length === 3 && cited.every((id) => there.has(id)) ? [] : [`${path} ${cited.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('is there as data with its history, one file for both languages, and leads to it', () => {
    const { releases } = getLibrary();
    const wrong = facts.flatMap(({ path, html }) => {
      const id = path.split('/').at(-2) ?? '';
      const file = `/angka/${id}/${id}.json`;
      const { states } = factFile.parse(JSON.parse(readFileSync(`${dist}${file}`, 'utf8')));
      const told = historyOf(releases, id).map(({ hash, date, content }) => [hash, date, content?.printed]);
      const same =
        JSON.stringify(states.map((one) => [one.fingerprint, one.date, one.content?.printed])) === JSON.stringify(told);
      const links = readTags(html).filter(({ attributes }) => attributes.get('href') === file);
      const pinned = states[0]?.cite?.[path.startsWith('/en/') ? 'en' : 'id'] ?? '';
      return same && links.length === 2 && html.includes(pinned) ? [] : [path];
    });
    expect(wrong).toEqual([]);
    const beside = siteFiles.filter((file) => /^\/(angka|en\/facts)\/[^/]+\/(?!index\.html)[^/]+$/.test(file));
    expect(beside.length * 2).toBe(facts.length);
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
    expect(count).toBeGreaterThan(50);
  });
});
