import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { placesIn, withElement } from './places-in-story.ts';

const story = `---
title: 'Judul'
---

Alinea pertama
di dua baris.

<Method title="Cara">

Isi yang terbuka.

</Method>

## Bagian

Alinea <Fact id="a" /> terakhir.
`;
const chart = '<Chart id="uji" />';

test('a place is a paragraph, a heading, or a component with all that it holds', () => {
  expect(placesIn(story)?.map(({ text }) => text.split('\n')[0])).toEqual([
    'Alinea pertama',
    '<Method title="Cara">',
    '## Bagian',
    'Alinea <Fact id="a" /> terakhir.',
  ]);
});

test('a chart stands on a line of its own behind a place, and every other sign stays', () => {
  for (const text of [story, story.replaceAll('\n', '\r\n'), story.trimEnd()]) {
    for (const place of [null, ...(placesIn(text) ?? [])]) {
      const put = withElement(text, chart, place);
      expect(put.replace(chart, '').replaceAll(/\s+/g, ' ').trim()).toBe(text.replaceAll(/\s+/g, ' ').trim());
      expect(put).toMatch(/\r?\n\r?\n<Chart id="uji" \/>(?:\r?\n\r?\n|\r?\n?$)/);
      expect(put.includes('\r\n')).toBe(text.includes('\r\n'));
    }
  }
  expect(withElement(story, chart, placesIn(story)?.[1] ?? null)).toContain(`</Method>\n\n${chart}\n\n## Bagian`);
  expect(withElement(story, chart, null)).toContain(`---\n\n${chart}\n\nAlinea pertama`);
});

const folder = fileURLToPath(new URL('../../content/stories/', import.meta.url));

test.each(readdirSync(folder))('the places of %s are as many in both languages', (slug) => {
  const [id, en] = ['id', 'en'].map((language) => placesIn(readFileSync(`${folder}${slug}/${language}.mdx`, 'utf8')));
  expect(id?.length).toBeGreaterThan(2);
  expect(id?.length).toBe(en?.length);
});
