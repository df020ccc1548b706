import { expect, test } from 'vitest';
import { isWords } from './open-record.ts';

test.each([
  'content/stories/satu/id.mdx',
  'content/guide/ojol/en.mdx',
  'content/texts/metode/id.mdx',
  'content/stories/satu/notes.json',
])('%s is words, after which nothing else is read again', (path) => {
  expect(isWords(path)).toBe(true);
});

test.each([
  'content/charts/notes.json',
  'data/observations/notes.json',
  'content/stories/satu/photos/notes.json',
  'content/stories/satu/lock.json',
  'data/places.json',
])('%s is held against stories, and is read again', (path) => {
  expect(isWords(path)).toBe(false);
});
