import { describe, expect, test } from 'vitest';
import { readTags, type Tag } from '../markup.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const files = new Set(siteFiles);
const pages = sitePages.map((page) => ({ ...page, tags: readTags(page.html) }));
const anchors = new Map(
  pages.map(({ path, tags }) => [path, new Set(tags.flatMap(({ attributes }) => attributes.get('id') ?? []))]),
);

/** Attributes that hold one address each, whatever the element. */
const addressed = ['href', 'src', 'data', 'poster', 'action', 'xlink:href'];

const addressesIn = (tag: Tag) => addressed.flatMap((key) => tag.attributes.get(key) ?? []);

const servedFile = (path: string) => (path.endsWith('/') ? `${path}index.html` : path);

describe('the links of the site', () => {
  test('lead to pages, files and anchors that exist, on every page', () => {
    const broken = pages.flatMap(({ path, tags }) =>
      tags.flatMap((tag) =>
        addressesIn(tag).flatMap((written) => {
          const target = new URL(written, `https://here.invalid${path}`);
          if (target.host !== 'here.invalid') return [];
          const known = anchors.get(target.pathname);
          if (!files.has(servedFile(target.pathname))) return [`${path}: ${written} does not exist`];
          // What follows `:~:` leads a browser to words; tests/site/citations.test.ts looks those up.
          const anchor = decodeURIComponent(target.hash.slice(1).replace(/:~:.*$/, ''));
          return anchor === '' || known?.has(anchor) ? [] : [`${path}: ${written} names no id`];
        }),
      ),
    );
    expect(broken).toEqual([]);
  });

  test('leave the site only for a web address, and never by an unencrypted path of our own making', () => {
    const strange = pages.flatMap(({ path, tags }) =>
      tags
        .flatMap(addressesIn)
        .filter(
          (written) => /^[a-z][a-z0-9+.-]*:/i.test(written) && !/^(https?:\/\/[^/\s]+\.[^/\s]+|mailto:)/.test(written),
        )
        .map((written) => `${path}: ${written}`),
    );
    expect(strange).toEqual([]);
  });

  test('can rely on ids that are unique on their page', () => {
    const twice = pages.flatMap(({ path, tags }) => {
      const ids = tags.flatMap(({ attributes }) => attributes.get('id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: #${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('reach every indexed page from the front page by following links', () => {
    const links = new Map(
      pages.map(({ path, tags }) => [
        path,
        tags.filter(({ name }) => name === 'a').flatMap(({ attributes }) => attributes.get('href') ?? []),
      ]),
    );
    const reached = new Set(['/']);
    for (const path of reached) {
      for (const link of links.get(path) ?? []) {
        const target = new URL(link, `https://here.invalid${path}`);
        if (target.host === 'here.invalid') reached.add(target.pathname);
      }
    }
    const lost = pages.filter(({ path, html }) => !html.includes('content="noindex"') && !reached.has(path));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});
