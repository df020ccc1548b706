import { expect, test } from 'vitest';
import { readRecord } from '../../src/library/read-library.ts';
import { editText, diskOf, slug, unsigned } from './signed-files.ts';
import type { Files } from '../faults/memory-disk.ts';

const other = 'content/stories/sedang-ditulis/';
const chart = 'content/charts/chart-of-the-draft.json';
const encode = (text: string) => new TextEncoder().encode(text);
const textOf = (files: Files, path: string) => new TextDecoder().decode(files.get(path));

/** The project with a second story, which is being written and shows a chart of its own. */
function withDraft(change: (text: string) => string = (text) => text): Files {
  const files = new Map(unsigned);
  for (const language of ['id', 'en'] as const) {
    const text = textOf(files, `content/stories/${slug}/${language}.mdx`)
      .replace('byline:', 'draft: true\nbyline:')
      .replace('city-and-regency', 'chart-of-the-draft');
    files.set(`${other}${language}.mdx`, encode(change(text)));
  }
  files.set(chart, encode(textOf(files, 'content/charts/city-and-regency.json')));
  return files;
}

const read = (files: Files, withDrafts: 'with drafts' | null = null) =>
  readRecord(diskOf(files), undefined, withDrafts);

const before = read(unsigned);

test('a draft and the chart that is made for it are no part of the site, and are there to be looked at', () => {
  const { problems, library, drafts } = read(withDraft());
  expect(problems).toEqual(before.problems);
  expect(drafts.get('sedang-ditulis')?.problems).toEqual([]);
  expect([...library.stories.keys()]).toEqual([slug]);
  expect([...library.charts.keys()]).toEqual(['city-and-regency']);
  const seen = read(withDraft(), 'with drafts').library;
  expect([...seen.stories.keys()]).toEqual([slug, 'sedang-ditulis']);
  expect([...seen.charts.keys()]).toEqual(['chart-of-the-draft', 'city-and-regency']);
});

test('what is wrong with a draft or its chart is told with the draft, also when its text cannot be read at all', () => {
  const broken = new Map(withDraft((text) => `${text}\n<Fact id="nobody" /> 1234 <Nothing> {\n`));
  broken.set(chart, encode('{ "type": "bar", "rows": [] }'));
  const { problems, drafts, library } = read(broken);
  expect(problems).toEqual(before.problems);
  expect([...library.charts.keys()]).toEqual(['city-and-regency']);
  const files = new Set(drafts.get('sedang-ditulis')?.problems.map(({ file }) => file));
  expect(files).toEqual(new Set([chart, `${other}en.mdx`, `${other}id.mdx`]));
});

test('a chart that a published story shows as well is published, and its mistakes stop the site', () => {
  const shared = withDraft((text) => text.replace('chart-of-the-draft', 'city-and-regency'));
  shared.set('content/charts/city-and-regency.json', encode('{ "type": "bar", "rows": [] }'));
  expect(read(shared).problems.map(({ file }) => file)).toContain('content/charts/city-and-regency.json');
});

test('a published story that leads to a draft, or to its chart, is told so in plain words', () => {
  const linking = editText(
    withDraft(),
    `content/stories/${slug}/id.mdx`,
    (text) => `${text}\nLihat [cerita lain](/cerita/sedang-ditulis/) dan [grafiknya](/grafik/chart-of-the-draft/).\n`,
  );
  expect(read(linking).problems.map(({ message }) => message.en)).toEqual(
    expect.arrayContaining([
      expect.stringContaining('The story "sedang-ditulis" is still a draft, so /cerita/sedang-ditulis/ leads nowhere'),
      expect.stringContaining('The chart "chart-of-the-draft" is in a draft alone'),
    ]) as unknown,
  );
});
