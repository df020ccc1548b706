import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cacheFor, headersFor, notesFolder } from '../../src/citing/headers.ts';
import { readHeadersFile, sentWith } from '../embed-hosts.ts';
import { dist } from '../folders.ts';
import { siteFiles } from '../site-pages.ts';

const read = (name: string) => readFileSync(`${dist}${name}`, 'utf8');

/** Every address of the site that a host answers. */
const paths = siteFiles.map((file) => file.replace(/\/index\.html$/, '/'));
const isEmbed = (path: string) => /^\/(en\/)?embed\//.test(path);
const pages = siteFiles.filter((file) => file.endsWith('.html')).map((file) => file.replace(/\/index\.html$/, '/'));
const rules = readHeadersFile(read('_headers'));

const sorted = (headers: Iterable<readonly [string, string]>) => [...headers].toSorted(([a], [b]) => (a < b ? -1 : 1));

describe('what the hosts are told to send', () => {
  test('forbids frames around every page but the embeds', () => {
    const framed = pages.filter((path) => new Map(sentWith(rules, path)).get('X-Frame-Options') !== 'DENY');
    expect(framed).toEqual(pages.filter(isEmbed));
    expect(framed.length).toBeGreaterThan(0);
    const policies = pages.filter((path) =>
      sentWith(rules, path).some(([, value]) => value === "frame-ancestors 'none'"),
    );
    expect(policies).toEqual(pages.filter((path) => !isEmbed(path)));
  });

  test('never names a header twice for one address, since hosts would join the two', () => {
    const twice = paths.filter((path) => {
      const names = sentWith(rules, path).map(([name]) => name.toLowerCase());
      return new Set(names).size < names.length;
    });
    expect(twice).toEqual([]);
  });

  test('lets the files of a version be kept for ever, and no page or list that can change', () => {
    const kept = paths.filter((path) => sentWith(rules, path).some(([, value]) => value.includes('immutable')));
    const file = /^\/(_astro\/|v\/[^/]+\/[0-9a-f]{16}\/[^/]+\.(?!json$)[a-z.]+$)/;
    expect(kept).toEqual(paths.filter((path) => file.test(path)));
    expect(kept.length).toBeGreaterThan(10);
  });

  test('lets scripts elsewhere read what oEmbed says and what a version holds', () => {
    for (const path of paths.filter((one) => /^\/(en\/)?oembed\/|^\/v\/.*\.(csv|json)$/.test(one)))
      expect(new Map(sentWith(rules, path)).get('Access-Control-Allow-Origin'), path).toBe('*');
  });

  test('shows the page of what is not there, keeps pages shortly, and hides the notes of deploying, where a server is told so', () => {
    const [apache, nginx] = [read('.htaccess'), read('nginx-headers.conf')];
    expect(cacheFor('/')).toMatch(/^public, max-age=60, /);
    expect(apache).toContain('ErrorDocument 404 /404.html\n');
    expect(nginx).toContain('# error_page 404 /404.html;\n');
    expect(apache).toContain(`Header always setifempty Cache-Control "${cacheFor('/')}"`);
    expect(nginx).toMatch(/map \$uri \$terlindungi_cache_control \{\n {2}default "public, max-age=60, [^"]+";/);
    const [, hidden = ''] = /^RedirectMatch 404 "(.*)"$/m.exec(apache) ?? [];
    for (const note of ['now.json', 'next/index.html']) {
      expect(`/${notesFolder}/${note}`).toMatch(new RegExp(hidden));
      expect(nginx).toContain(`# location ^~ /${notesFolder}/ { return 404; }`);
    }
    expect(paths.filter((path) => new RegExp(hidden).test(path))).toEqual([]);
  });

  test('keeps within what Cloudflare Pages takes: 100 rules, 2,000 characters in a line, one star in a path', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const line of read('_headers').split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    for (const { path } of rules) expect(path.split('*').length).toBeLessThanOrEqual(2);
  });

  test('is the same for Netlify, Cloudflare Pages, Apache, Vercel and nginx', () => {
    const apache = [...read('.htaccess').matchAll(/<If "%\{REQUEST_URI\} =~ m#(.*)#">\n([\s\S]*?)<\/If>/g)].map(
      ([, pattern = '', block = '']) => ({
        pattern: new RegExp(pattern),
        headers: [...block.matchAll(/Header always set (\S+) "(.*)"/g)].map(
          ([, name = '', value = '']) => [name, value] as const,
        ),
      }),
    );
    const parsed: { headers: { source: string; headers: { key: string; value: string }[] }[] } = JSON.parse(
      read('vercel.json'),
    );
    const vercel = parsed.headers.map(({ source, headers }) => ({
      pattern: new RegExp(`^${source.replaceAll('.', '\\.').replaceAll('(\\.*)', '(.*)')}$`),
      headers: headers.map(({ key, value }) => [key, value] as const),
    }));
    const named = new Map(
      [...read('nginx-headers.conf').matchAll(/# add_header (\S+) (\S+) always;/g)].map(
        ([, name = '', variable = '']) => [variable, name],
      ),
    );
    const nginx = [...read('nginx-headers.conf').matchAll(/map \$uri (\S+) \{([\s\S]*?)\n\}/g)].flatMap(
      ([, variable = '', block = '']) =>
        [...block.matchAll(/"~(.*)" "(.*)";/g)].map(([, pattern = '', value = '']) => ({
          pattern: new RegExp(pattern),
          headers: [[named.get(variable) ?? '', value] as const],
        })),
    );
    for (const path of paths) {
      const expected = sorted(sentWith(rules, path));
      for (const host of [apache, vercel, nginx])
        expect(
          sorted(host.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers)),
          path,
        ).toEqual(expected);
      expect(sorted(Object.entries(headersFor(path)))).toEqual(expected);
    }
  });
});
