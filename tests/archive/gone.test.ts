import { beforeAll, expect, test } from 'vitest';
import type { Files } from '../faults/memory-disk.ts';
import { chart, fresh, problemsOf, publish, record, siteOf, withTexts } from './archived-project.ts';

const story = 'content/stories/separuh-terlindungi/';
const encode = (text: string) => new TextEncoder().encode(text);
const said = (files: Files) => problemsOf(files).map(({ file, message }) => `${file}: ${message.en}`);
const without = (files: Files, start: string) => new Map([...files].filter(([path]) => !path.startsWith(start)));

let published: Files;

beforeAll(async () => {
  const first = await publish(fresh, '2026-03-01');
  const pages = ['/', '/cerita/separuh-terlindungi/', `/grafik/${chart}/`, '/angka/mks-coverage-2025/'];
  published = record(first, await siteOf(first, pages));
});

test('a published story that was deleted is told by check, with both ways to mend it', () => {
  expect(said(published)).toEqual([]);
  const deleted = without(published, story);
  expect(said(deleted)).toEqual([
    expect.stringMatching(
      /^content\/stories\/separuh-terlindungi\/id\.mdx: The story .* was published .*git checkout.*redirects\.json/,
    ) as string,
  ]);
  const moved = { redirects: [{ from: '/cerita/separuh-terlindungi/', to: '/cerita/', date: '2026-03-02' }] };
  expect(said(withTexts(deleted, new Map([['content/redirects.json', JSON.stringify(moved)]])))).toEqual([]);
});

test('a published chart that was deleted is told at its own file, beside the story that shows it', () => {
  const deleted = said(without(published, `content/charts/${chart}.json`));
  expect(deleted).toContainEqual(expect.stringMatching(/^content\/charts\/.*\.json: The chart .* was published/));
});

test('a published story cannot become a draft again', () => {
  const text = new TextDecoder().decode(published.get(`${story}id.mdx`)).replace('byline:', 'draft: true\nbyline:');
  expect(said(new Map([...published, [`${story}id.mdx`, encode(text)]]))).toEqual([
    expect.stringContaining('cannot be a draft again') as string,
  ]);
});
