import { expect, test } from 'vitest';
import { checkOrder } from './check-whole.ts';
import { openDisk } from './disk.ts';
import { readRecord } from './read-library.ts';

const { guide } = readRecord(openDisk(`${import.meta.dirname}/../..`)).library;

test('each job of the guide has a place of its own', () => {
  expect(guide.size).toBeGreaterThan(5);
  expect(checkOrder(guide)).toEqual([]);
});

test('two jobs at one place are told apart by name', () => {
  const [[slug, first] = [], [other, second] = []] = [...guide];
  if (first === undefined || second === undefined) throw new Error('The guide has fewer than two jobs.');
  const moved = { ...second, id: { ...second.id, frontMatter: first.id.frontMatter } };
  const [problem] = checkOrder(
    new Map([
      [slug ?? '', first],
      [other ?? '', moved],
    ]),
  );
  expect(problem?.file).toBe(second.id.file);
  expect(problem?.message.en).toBe(
    `order: ${first.id.frontMatter.order} is that of content/guide/${slug}/ already. Give each job a place of its own.`,
  );
});
