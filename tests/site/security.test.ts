import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dist } from '../folders.ts';
import { contentOf, readTags } from '../markup.ts';
import type { PageKind } from '../page-kind.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const pages = sitePages.map((page) => ({ ...page, tags: readTags(page.html) }));

const isPolicy = ({ name, attributes }: (typeof pages)[number]['tags'][number]) =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy';

/** Elements whose address a browser fetches by itself, without a reader's tap. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  frame: ['src'],
};

/** Blocks of data stand in script elements too; no browser runs them. */
const isScript = ({ name, attributes }: (typeof pages)[number]['tags'][number]) =>
  name === 'script' && attributes.get('type') !== 'application/ld+json';

/** Pages with something to copy, and those that check a fingerprint or search. All of them say all they say without a script. */
const scripted: ReadonlySet<PageKind['page']> = new Set([
  'story',
  'fact',
  'dispute',
  'chart',
  'version',
  'data',
  'verify',
  'guide',
  'search',
]);

const fetchingLinks =
  /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon|mask-icon)\b/;

describe('what protects a reader', () => {
  test('every page carries exactly one security policy, inside its head and before any script', () => {
    const wrong = pages.filter(({ html, tags }) => {
      const policies = tags.filter(isPolicy);
      const [policy] = policies;
      const head = tags.find(({ name }) => name === 'head');
      const script = tags.find(isScript);
      if (policies.length !== 1 || !policy || !head) return true;
      const inHead = policy.from > head.from && policy.from < html.indexOf('</head>');
      return !inHead || (script !== undefined && script.from < policy.from);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the policy allows nothing by default, and no inline style or script but by hash', () => {
    const wrong = pages.filter(({ tags }) => {
      const policy = tags.find(isPolicy)?.attributes.get('content') ?? '';
      return !policy.includes("default-src 'none'") || /unsafe-|https?:|\*/.test(policy);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('the policy knows the hash of every style sheet in the page', () => {
    const blocked = pages.flatMap(({ path, html, tags }) => {
      const policy = tags.find(isPolicy)?.attributes.get('content') ?? '';
      return tags
        .filter(({ name }) => name === 'style')
        .map((tag) => `sha256-${createHash('sha256').update(contentOf(html, tag)).digest('base64')}`)
        .filter((hash) => !policy.includes(hash))
        .map((hash) => `${path} ${hash}`);
    });
    expect(blocked).toEqual([]);
  });

  test('no element carries an inline style or an event handler, which the policy would silence', () => {
    const found = pages.flatMap(({ path, tags }) =>
      tags.flatMap(({ name, attributes }) =>
        [...attributes.keys()]
          .filter((key) => key === 'style' || key.startsWith('on'))
          .map((key) => `${path} <${name} ${key}>`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('only pages that offer something to copy, to check or to search hold a script, at most one kilobyte each and two where it computes, and the policy knows its hash', () => {
    const found = pages.flatMap(({ path, page, html, tags }) =>
      tags.filter(isScript).flatMap((tag) => {
        const policy = tags.find(isPolicy)?.attributes.get('content') ?? '';
        const text = contentOf(html, tag);
        const file = tag.attributes.get('src');
        if (!scripted.has(page)) return [`${path} has a script`];
        if (file !== undefined)
          return ['verify', 'search'].includes(page) && file.startsWith('/_astro/') ? [] : [`${path} loads ${file}`];
        const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`;
        return [
          ...(policy.includes(hash) ? [] : [`${path}: the policy does not know ${hash}`]),
          ...(Buffer.byteLength(text) <= (page === 'guide' ? 2048 : 1024)
            ? []
            : [`${path}: a script of ${Buffer.byteLength(text)} bytes`]),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  test('no file is a script but the one for other sites, the one that checks fingerprints and those that search', () => {
    const scripts = siteFiles.filter((file) => /\.(m?js|wasm)$/.test(file));
    expect(
      scripts.filter((file) => file !== '/embed.js' && !/^\/_astro\/(Verify|[Ss]earch)\.[^/]+\.js$/.test(file)),
    ).toEqual([]);
  });

  test('nothing is hidden but what only works with a script, so that no page needs one', () => {
    const hidden = pages.flatMap(({ path, tags }) =>
      tags
        .filter(({ attributes }) => attributes.has('hidden'))
        .filter(
          ({ name, attributes }) =>
            name !== 'button' && !/^(attribution|verify|search|calculator)\b/.test(attributes.get('class') ?? ''),
        )
        // What a screen reader reads by another element's name, and the chart beside it shows.
        .filter(({ attributes }) => !attributes.get('id')?.startsWith('uraian-'))
        .map(({ name, attributes }) => `${path} <${name} class="${attributes.get('class') ?? ''}">`),
    );
    expect(hidden).toEqual([]);
  });

  test('no page makes a browser fetch anything from another origin', () => {
    const foreign = (written: string) =>
      new URL(written, 'https://here.invalid/').host !== 'here.invalid' && !written.startsWith('data:');
    const found = pages.flatMap(({ path, html, tags }) => {
      const fetched = tags.flatMap(({ name, attributes }) => {
        const keys =
          name === 'link' && fetchingLinks.test(attributes.get('rel') ?? '') ? ['href'] : (fetching[name] ?? []);
        return keys.flatMap((key) => {
          const written = attributes.get(key) ?? '';
          return key === 'srcset'
            ? written.split(',').map((candidate) => candidate.trim().split(' ')[0] ?? '')
            : written;
        });
      });
      const styled = tags.filter(({ name }) => name === 'style').flatMap((tag) => cssAddresses(contentOf(html, tag)));
      const refreshed = tags
        .filter(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'refresh')
        // A page that has moved leads to its new address on this site.
        .filter(({ attributes }) => !/^0; ?url=\/(?!\/)/.test(attributes.get('content') ?? ''))
        .map(() => 'a refresh');
      return [...[...fetched, ...styled].filter(foreign), ...refreshed].map((written) => `${path}: ${written}`);
    });
    const sheets = siteFiles
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => cssAddresses(readFileSync(`${dist}${file}`, 'utf8')).filter(foreign));
    expect([...found, ...sheets]).toEqual([]);
  });
});

function cssAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g)].map(
    ([, url, sheet]) => url ?? sheet ?? '',
  );
}
