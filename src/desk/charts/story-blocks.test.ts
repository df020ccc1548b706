import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOf, withChart } from './story-blocks.ts';

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

test('a block is a paragraph, a heading, or a component with all that it holds', () => {
  expect(blocksOf(story).map(({ begins }) => begins)).toEqual([
    'Alinea pertama\ndi dua baris.',
    '<Method title="Cara">',
    '## Bagian',
    'Alinea <Fact id="a" /> terakhir.',
  ]);
});

test('a chart stands on a line of its own behind a block, and every other byte stays', () => {
  for (const behind of [-1, 0, 1, 2, 3]) {
    for (const text of [story, story.replaceAll('\n', '\r\n'), story.trimEnd()]) {
      const put = withChart(text, 'uji', behind);
      expect(put.replace(/(?:\r?\n){1,2}<Chart id="uji" \/>(?:\r?\n(?=\r?\n))?/, '').replaceAll(/\s+/g, ' ')).toBe(
        text.replaceAll(/\s+/g, ' '),
      );
      expect(put).toMatch(/(?:^|\r?\n)\r?\n<Chart id="uji" \/>(?:\r?\n|$)/);
    }
  }
  expect(withChart(story, 'uji', 1)).toContain('</Method>\n\n<Chart id="uji" />\n\n## Bagian');
});

const folder = fileURLToPath(new URL('../../../content/stories/', import.meta.url));

test.each(readdirSync(folder))('the blocks of %s are as many in both languages', (slug) => {
  const [id, en] = ['id', 'en'].map((language) => blocksOf(readFileSync(`${folder}${slug}/${language}.mdx`, 'utf8')));
  expect(id?.length).toBeGreaterThan(2);
  expect(id?.length).toBe(en?.length);
});
