import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { writeFeed, type Feed } from './write-feed.ts';

const empty: Feed = {
  language: 'id',
  title: 'Koreksi',
  author: 'Terlindungi',
  url: 'https://terlindungi.example/koreksi/',
  self: 'https://terlindungi.example/koreksi.xml',
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
  expect(texts(writeFeed(empty), 'updated')).toEqual(['2026-11-22T00:00:00+08:00']);
});

test('whatever a note says, the feed is well-formed and carries it to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (summary) => {
      const entry = { url: 'https://terlindungi.example/koreksi/#a', title: 'A & B', date: '2026-12-01', summary };
      const [written = ''] = texts(writeFeed({ ...empty, entries: [entry] }), 'summary');
      expect(written.replace(/\s/g, '')).toBe(summary.replace(/[\u0000-\u001f]/g, '').replace(/\s/g, ''));
    }),
  );
});
