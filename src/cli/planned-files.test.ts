import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDisk } from '../library/disk.ts';
import { plannedDisk, planNew, writeFiles } from './planned-files.ts';

let root: string;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const everything = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terlindungi-new-'));
  mkdirSync(join(root, 'content'));
  mkdirSync(join(root, 'data'));
  writeFileSync(join(root, 'data/a.json'), 'lama');
});
afterEach(() => rmSync(root, { recursive: true }));

test('new files are made with their folders, and a known one is changed', () => {
  writeFiles(root, [
    planNew(root, 'content/stories/x/id.mdx', 'satu'),
    planNew(root, 'content/stories/x/en.mdx', 'one'),
    { path: 'data/a.json', text: 'baru', before: 'lama' },
  ]);
  expect([read('content/stories/x/id.mdx'), read('content/stories/x/en.mdx'), read('data/a.json')]).toEqual(['satu', 'one', 'baru']); // prettier-ignore
  expect(everything().filter((name) => name.includes('.new'))).toEqual([]);
});

test('a file that exists is never written over', () => {
  expect(() => planNew(root, 'data/a.json', 'baru')).toThrow(/exists already/);
  expect(() => writeFiles(root, [{ path: 'data/a.json', text: 'baru', before: null }])).toThrow();
  expect(read('data/a.json')).toBe('lama');
});

test('all files are written or none', () => {
  const before = everything();
  expect(() =>
    writeFiles(root, [
      planNew(root, 'content/stories/x/id.mdx', 'satu'),
      { path: 'data/a.json', text: 'baru', before: 'yang lain' },
    ]),
  ).toThrow(/changed while/);
  expect(everything()).toEqual(before);
  expect(read('data/a.json')).toBe('lama');
});

test('what is planned is seen beside what is on the disk', () => {
  const disk = plannedDisk(openDisk(root), [planNew(root, 'content/stories/x/id.mdx', 'satu')]);
  expect(disk.list('content/stories/')).toEqual([{ name: 'x', isFolder: true }]);
  expect(disk.list('content/stories/x')).toEqual([{ name: 'id.mdx', isFolder: false }]);
  expect(disk.list('data')).toEqual([{ name: 'a.json', isFolder: false }]);
});
