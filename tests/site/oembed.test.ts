import { readFileSync } from 'node:fs';
import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, embedAddress, oembedAddress } from '../../src/i18n/addresses.ts';
import { languages } from '../../src/i18n/locale.ts';
import { absolute, siteAddress } from '../site-address.ts';
import { getLibrary } from '../../src/library/library.ts';
import { openStaticHost, type Host } from '../embed-hosts.ts';
import { dist } from '../folders.ts';
import { decodeText } from '../markup.ts';
import { siteFiles } from '../site-pages.ts';

const charts = [...getLibrary().versions.keys()].flatMap((id) => languages.map((language) => ({ id, language })));

const read = (path: string) => readFileSync(`${dist}${path}`, 'utf8');

/** The attributes of a tag as `shortcode_parse_atts` of WordPress sees them between double quotes. */
const attributesOf = (tag: string) =>
  new Map(
    [...tag.matchAll(/([\w-]+)\s*=\s*"([^"]*)"(?:\s|$|\/)/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]),
  );

/** `WP_oEmbed::discover` in wp-includes/class-wp-oembed.php: the first 150 kB, the head, `<link>` by a regular expression. */
function discoverLikeWordPress(html: string): string | null {
  const received = Buffer.from(html).subarray(0, 153_600).toString('utf8');
  const end = received.toLowerCase().indexOf('</head>');
  const head = end > 0 ? received.slice(0, end) : received;
  for (const [, link = ''] of head.matchAll(/<link([^<>]+?)\/?>/gi)) {
    const attributes = attributesOf(link);
    const href = attributes.get('href');
    if (attributes.get('type') === 'application/json+oembed' && href) return decodeText(href);
  }
  return null;
}

/** `wp_filter_oembed_result` in wp-includes/embed.php, for a site that WordPress does not know: null when nothing is left. */
function filterLikeWordPress(html: string): string | null {
  const allowed: Readonly<Record<string, readonly string[]>> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
  };
  const kept = html.replace(/<(\/?)([a-z]+)([^>]*)>/gi, (_all, slash: string, name: string, list: string) => {
    const names = allowed[name.toLowerCase()];
    if (names === undefined) return '';
    const attributes = [...attributesOf(list)].filter(([key]) => names.includes(key));
    return `<${slash}${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}>`;
  });
  const [, quotation = '', frame] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(kept) ?? [];
  return frame === undefined ? null : `${quotation}${frame}`;
}

describe.each(charts)('the oEmbed of $id in $language', ({ id, language }) => {
  const page = address({ page: 'chart', id }, language);
  const path = oembedAddress(id, language);
  const oembed = (): Record<string, unknown> => JSON.parse(read(path));

  test('has all that oEmbed 1.0 asks of a rich answer, and a picture that exists', () => {
    const { version, type, html, width, height, title, provider_name, provider_url, author_name } = oembed();
    expect({ version, type, provider_name, author_name }).toEqual({
      version: '1.0',
      type: 'rich',
      provider_name: 'Terlindungi',
      author_name: 'Terlindungi',
    });
    expect(provider_url).toBe(absolute(address({ page: 'home' }, language)));
    expect(title).toBe(getLibrary().versions.get(id)?.at(-1)?.file.words[language].title);
    for (const size of [width, height]) expect(Number.isSafeInteger(size)).toBe(true);
    expect(String(html)).toContain(`src="${absolute(embedAddress(id, language))}"`);
    const { thumbnail_url, thumbnail_width, thumbnail_height, cache_age } = oembed();
    expect([thumbnail_width, thumbnail_height, cache_age]).toEqual([1200, 630, 86_400]);
    expect(siteFiles).toContain(new URL(String(thumbnail_url)).pathname);
  });

  test('is found on the page of the chart by the rule of WordPress', () => {
    expect(discoverLikeWordPress(read(`${page}index.html`))).toBe(absolute(path));
  });

  test('leaves WordPress a quotation to fall back on and the frame, after all it takes away', () => {
    const left = filterLikeWordPress(String(oembed()['html'])) ?? '';
    expect(left).toMatch(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe src="[^"]+"[^>]*><\/iframe>$/);
    expect(left).toContain(`height="${String(oembed()['height'])}"`);
    // Two line breaks become paragraphs there.
    expect(left).not.toContain('\n');
  });
});

describe('an oEmbed client that nobody here wrote', () => {
  let host: Host;
  beforeAll(async () => {
    host = await openStaticHost();
  });
  afterAll(() => host.close());

  test.each(charts)('finds the chart $id in $language from the address of its page', async ({ id, language }) => {
    const here = (url: string) => url.replace(siteAddress, host.origin);
    const page = here(absolute(address({ page: 'chart', id }, language)));
    const found = await extract(page, { maxwidth: 500 }, (url) => fetch(here(url)));
    const { method, ...rest } = found;
    expect(method).toBe('auto-discovery');
    expect(rest).toEqual(JSON.parse(read(oembedAddress(id, language))));
  });
});
