import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { address, feedAddress } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/locale.ts';
import { absolute } from '../site-address.ts';
import { getLibrary } from '../../src/library/library.ts';
import { dist } from '../folders.ts';
import { readTags } from '../markup.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const { catalogue, releases } = getLibrary();
const names = siteFiles
  .filter(
    (file) => /^\/data\/[^/]+$/.test(file) && !/\.(html|xml)$/.test(file) && file !== feedAddress('data', 'id', 'json'),
  )
  .map((file) => file.slice('/data/'.length));

describe.each(languages)('the page of the data in %s', (language) => {
  const path = address({ page: 'data' }, language);
  const html = sitePages.find((page) => page.path === path)?.html ?? '';

  test('links to every file, each of which is there', () => {
    const hrefs = readTags(html).flatMap(({ name, attributes }) =>
      name === 'a' ? (attributes.get('href') ?? []) : [],
    );
    const files = hrefs.filter((href) => href.startsWith('/data/') && !href.endsWith('/'));
    for (const href of files) expect(siteFiles).toContain(href);
    // The citation files are in one language each.
    const other = language === 'id' ? /^terlindungi-en\./ : /^terlindungi-id\./;
    for (const name of names.filter((each) => !other.test(each))) expect(hrefs).toContain(`/data/${name}`);
  });

  test('describes the data set to search engines, with its licence, its true date and every file', () => {
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    const { distribution, ...about } = JSON.parse(json) as Record<string, unknown>;
    expect(about).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      version: String(releases.length),
      dateModified: `${releases.at(-1)?.file.date}T00:00:00+08:00`,
      datePublished: `${releases[0]?.file.date}T00:00:00+08:00`,
    });
    // What Google asks of a description.
    expect(String(about['description']).length).toBeGreaterThanOrEqual(50);
    expect(about['variableMeasured']).toHaveLength(catalogue.indicators.size);
    if (!Array.isArray(distribution)) throw new Error('no distribution');
    for (const download of distribution) {
      const url = new URL(String(Reflect.get(Object(download), 'contentUrl')));
      const sum: unknown = Reflect.get(Object(download), 'sha256');
      expect(
        createHash('sha256')
          .update(readFileSync(`${dist}${url.pathname}`))
          .digest('hex'),
      ).toBe(sum);
    }
  });

  test('has a place for every release, which citations name', () => {
    const ids = readTags(html).flatMap(({ attributes }) => attributes.get('id') ?? []);
    for (const { short } of releases) expect(ids).toContain(`v-${short}`);
  });

  test('has a feed that is well-formed Atom, with every release, the newest first', () => {
    const seen: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    let open = '';
    parser.on('opentag', ({ local, uri }) => {
      expect(uri).toBe('http://www.w3.org/2005/Atom');
      open = local;
    });
    parser.on('text', (text) => {
      if (open === 'id' && text.trim() !== '') seen.push(text);
    });
    parser.write(readFileSync(`${dist}${feedAddress('data', language)}`, 'utf8')).close();
    expect(seen).toEqual([absolute(path), ...releases.map(({ short }) => `${absolute(path)}#v-${short}`).toReversed()]);
  });
});
