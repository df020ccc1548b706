import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { movedPage, readMovedScript } from './moved-pages.ts';

const page = `<!doctype html><html lang="id"><head><title>Judul &amp; isi · Terlindungi</title>
<meta name="description" content="Uraian"><meta property="og:title" content="Judul &amp; isi">
<meta property="og:image" content="https://t.example/v/a.png"><meta name="twitter:card" content="summary_large_image">
<meta name="robots" content="noindex"></head><body>isi</body></html>`;
const script = await readMovedScript();
const moved = movedPage(page, '/cerita/baru/', 'https://t.example/cerita/baru/', script);

/** Where a browser is sent that asks for the old address with something behind it. */
function sentTo(search: string, hash: string): string {
  let reached = '';
  const location = { search, hash, replace: (to: string) => (reached = to) };
  const document = { querySelector: () => ({ href: /rel="canonical" href="([^"]*)"/.exec(moved)?.[1] ?? '' }) };
  // The script is a text of ours, run as a browser runs it.
  (Reflect.construct(Function, ['location', 'document', script]) as (...given: unknown[]) => void)(location, document);
  return reached;
}

test('who follows an old link with a fragment or a question arrives at that very place', () => {
  expect(sentTo('', '#grafik-x')).toBe('/cerita/baru/#grafik-x');
  expect(sentTo('?utm_source=wa', '#bukti-a')).toBe('/cerita/baru/?utm_source=wa#bukti-a');
  expect(sentTo('', '')).toBe('/cerita/baru/');
});

test('an old link is shown elsewhere with the title, the words and the picture of the page it leads to', () => {
  for (const tag of page.match(/<meta (?:name="description"|property|name="twitter)[^>]*>|<title>.*?<\/title>/g) ?? [])
    expect(moved).toContain(tag);
  expect(moved.match(/<title>/g)).toHaveLength(1);
});

test('it leads on without JavaScript too, and its policy lets nothing run but that one line', () => {
  expect(moved).toContain('<noscript><meta http-equiv="refresh" content="0; url=/cerita/baru/"></noscript>');
  expect(moved).toContain('<a href="/cerita/baru/">');
  const hash = createHash('sha256').update(script).digest('base64');
  expect(moved).toContain(`default-src 'none'; script-src 'sha256-${hash}';`);
});
