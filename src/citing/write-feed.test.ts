import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { writeAtom, writeJsonFeed, type Feed } from './write-feed.ts';

const empty: Feed = {
  language: 'id',
  title: 'Koreksi',
  author: 'Terlindungi',
  url: 'https://terlindungi.example/koreksi/',
  self: {
    atom: 'https://terlindungi.example/koreksi.xml',
    json: 'https://terlindungi.example/koreksi.json',
  },
  since: '2026-11-22',
  entries: [],
};

function texts(xml: string, name: string): readonly string[] {
  const found: string[] = [];
  let open = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name: tag }) => {
    open = tag === name;
    if (open) found.push('');
  });
  parser.on('closetag', () => (open = false));
  parser.on('text', (text) => {
    if (open) found.push((found.pop() ?? '') + text);
  });
  parser.write(xml).close();
  return found;
}

test('a site that has never erred has a feed all the same, dated by its last story', () => {
  expect(texts(writeAtom(empty), 'updated')).toEqual(['2026-11-22T00:00:00+08:00']);
});

test('whatever a note says, the feed is well-formed and carries it to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (summary) => {
      const entry = { url: 'https://terlindungi.example/koreksi/#a', title: 'A & B', date: '2026-12-01', summary };
      const [written = ''] = texts(writeAtom({ ...empty, entries: [entry] }), 'summary');
      expect(written.replace(/\s/g, '')).toBe(summary.replace(/[\u0000-\u001f]/g, '').replace(/\s/g, ''));
    }),
  );
});

test('as JSON Feed it says the same, without entries too', () => {
  const entry = { url: 'https://terlindungi.example/koreksi/#a', title: 'A & B', date: '2026-12-01', summary: '<b>' };
  expect(JSON.parse(writeJsonFeed({ ...empty, entries: [entry] }))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: 'https://terlindungi.example/koreksi.json',
    items: [{ id: entry.url, title: 'A & B', content_text: '<b>', date_modified: '2026-12-01T00:00:00+08:00' }],
  });
  expect(JSON.parse(writeJsonFeed(empty))).toMatchObject({ items: [] });
});
