import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../../facts/fingerprint.ts';
import { sealBuild } from './build-seal.ts';

/** The files of a site by their paths. */
export type TestSite = ReadonlyMap<string, string>;

/**
 * A small site of ten pages as it was built for the n-th time: its style sheet and typeface have other names every time, one story in three
 * is gone, another has come, and each page says which build it is of.
 */
export function testSite(release: number): TestSite {
  const style = `body { order: ${Math.floor(release / 2)} }`;
  const css = `_astro/style.${sha256(style).slice(0, 8)}.css`;
  const font = `_astro/serif.${sha256(String(release)).slice(0, 8)}.woff2`;
  const slugs = ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam'].filter((_, index) => (index + release) % 3 !== 0);
  const page = (path: string, body: string, part = '') =>
    `<!doctype html><link rel="canonical" href="https://makassar.id/${path}"><link rel="stylesheet" href="/${css}">` +
    `<link rel="preload" href="/${font}">${body}<a href="/">home</a><a href="/en/">en</a><p>${part}</p>\n`;
  const links = slugs.map((slug) => `<a href="/cerita/${slug}/">${slug}</a>`).join('');
  const files: [string, string][] = [
    ['index.html', page('', links, `build ${release}`)],
    ['en/index.html', page('en/', '<a href="/metode/">method</a>', `build ${release}`)],
    ['metode/index.html', page('metode/', 'method that never changes but for its style')],
    ['404.html', page('404.html', 'lost')],
    [css, style],
    [font, `font ${release}`],
    ['sitemap-index.xml', `<urlset>${links}</urlset>`],
    ['_redirects', '/lama/ /metode/ 301\n'],
    ['lama/index.html', page('lama/', '<a href="/metode/">moved</a>')],
    ...slugs.flatMap((slug, index): [string, string][] => [
      // Long enough to be packed.
      [
        `cerita/${slug}/index.html`,
        page(`cerita/${slug}/`, `${links}<img src="/gambar/${slug}.png">`, slug.repeat(300)),
      ],
      [`gambar/${slug}.png`, `picture ${slug} ${index % 2 === 0 ? release : 0}`],
    ]),
  ];
  return new Map(files);
}

/** Writes a site into a folder of its own, as a build that has ended leaves it. */
export function writeTestSite(site: TestSite): string {
  const folder = mkdtempSync(join(tmpdir(), 'terlindungi-site-'));
  for (const [path, text] of site) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  sealBuild(folder);
  return folder;
}

/** What a page asks for to be shown, by its path. */
export const askedFor = (page: string): readonly string[] =>
  [...page.matchAll(/(?:<link rel="(?:stylesheet|preload)" href|src)="\/([^"]*)"/g)].map(([, path = '']) => path);

/**
 * Reads a site from its front page as a crawler does, following every link and asking for all that pages ask for. Gives what was
 * missing, as `page → what`; a site without a front page has nothing to miss.
 * @param read the text of a file; null when there is none
 */
export function findMissing(read: (path: string) => string | null): readonly string[] {
  const missing: string[] = [];
  const seen = new Set<string>();
  const queue = read('index.html') === null ? [] : ['index.html', '404.html', 'lama/index.html'];
  for (const page of queue) {
    if (seen.has(page)) continue;
    seen.add(page);
    for (const [, address = ''] of (read(page) ?? '').matchAll(/(?:href|src)="\/([^"]*)"/g)) {
      const path = address === '' || address.endsWith('/') ? `${address}index.html` : address;
      if (read(path) === null) missing.push(`${page} → ${path}`);
      else if (path.endsWith('.html')) queue.push(path);
    }
  }
  return missing;
}
