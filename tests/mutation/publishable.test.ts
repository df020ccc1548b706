import { expect, test } from 'vitest';
import { editText, signed, unsigned, diskOf, slug } from './signed-files.ts';
import type { Files } from '../faults/memory-disk.ts';
import { storyTemplate } from '../../src/prose/story-template.ts';
import { findUnready } from '../../src/library/publishable.ts';
import { readRecord } from '../../src/library/read-library.ts';

const today = '2026-01-05';
const file = (language: 'id' | 'en') => `content/stories/${slug}/${language}.mdx`;
const unready = (files: Files, day = today) =>
  findUnready(readRecord(diskOf(files)).library, day).map(
    (problem) => `${problem.file.slice(-6)}:${problem.line} ${problem.message.en}`,
  );

test('a finished, signed story of today may be published', () => {
  expect(unready(signed)).toEqual([]);
});

test('a story that nobody signed is not published', () => {
  expect(unready(unsigned)).toEqual([expect.stringContaining(`npm run sign -- ${slug}`) as string]);
});

test('a story dated after today is not published, in either language and by either date', () => {
  expect(unready(signed, '2026-01-04')).toEqual([
    expect.stringMatching(/id\.mdx:1 "published" is 5 January 2026, but today is 4 January 2026/) as string,
    expect.stringMatching(/en\.mdx:1 "published"/) as string,
  ]);
  const updated = (['id', 'en'] as const).reduce(
    (files, language) =>
      editText(files, file(language), (text) => text.replace('byline:', 'updated: "2027-01-01"\nbyline:')),
    signed,
  );
  expect(unready(updated)).toHaveLength(2);
});

test('a story with nothing but its head, a heading or a chart is not published', () => {
  for (const body of ['', '## Subjudulnya\n', '<Chart id="city-and-regency" />\n']) {
    const empty = (['id', 'en'] as const).reduce(
      (files, language) => editText(files, file(language), (text) => text.replace(/(\n---\n)[^]*$/, `$1\n${body}`)),
      unsigned,
    );
    expect(unready(empty), body).toEqual(Array(2).fill(expect.stringContaining('holds no text yet')));
  }
});

test('whatever words of the template still stand in a story or a chart, it is not published', () => {
  for (const part of ['title', 'standfirst', 'description'] as const) {
    const left = editText(signed, file('en'), (text) =>
      text.replace(new RegExp(`^${part}: .*$`, 'm'), `${part}: ${JSON.stringify(storyTemplate.en[part])}`),
    );
    expect(unready(left).join(), part).toContain('still stands here from the template');
  }
  const chart = editText(signed, 'content/charts/city-and-regency.json', (text) =>
    text.replace(
      /("title": \{\s*"id": ")[^"]*(",\s*"en": ")[^"]*/,
      `$1${storyTemplate.id.title}$2${storyTemplate.en.title}`,
    ),
  );
  expect(unready(chart).join()).toContain('The title of this chart is still');
});
