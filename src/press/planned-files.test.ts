import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { insertIntoList, plannedDisk, planNew, writeFiles } from './planned-files.ts';
import { openDisk } from '../library/disk.ts';
import { RefusalError } from './refusal.ts';

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
  expect([read('content/stories/x/id.mdx'), read('content/stories/x/en.mdx'), read('data/a.json')]).toEqual([
    'satu',
    'one',
    'baru',
  ]);
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

test('an entry is added at the end of its list, indented as its neighbours are', () => {
  const text = '{\n  "sources": [\n    {\n      "id": "a"\n    }\n  ],\n  "note": 1\n}\n';
  expect(insertIntoList(text, 'sources', '{\n  "id": "b"\n}')).toBe(
    '{\n  "sources": [\n    {\n      "id": "a"\n    },\n    {\n      "id": "b"\n    }\n  ],\n  "note": 1\n}\n',
  );
  expect(insertIntoList(text.replaceAll('\n', '\r\n'), 'sources', '{\n  "id": "b"\n}')).toContain(
    '    },\r\n    {\r\n      "id": "b"\r\n    }\r\n  ],\r\n',
  );
  expect(insertIntoList('{\n  "a": []\n}\n', 'a', '1')).toBe('{\n  "a": [\n    1\n  ]\n}\n');
});

test('the rest of the file stays as it is, byte for byte', () => {
  const entries = fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 4 });
  fc.assert(
    fc.property(entries, fc.jsonValue({ maxDepth: 2 }), fc.nat(4), (list, added, indent) => {
      const before = JSON.stringify({ x: '["y": [', list, z: { list: [1] } }, null, indent);
      const after = insertIntoList(before, 'list', JSON.stringify(added, null, 2));
      expect(JSON.parse(after)).toEqual({ ...JSON.parse(before), list: JSON.parse(JSON.stringify([...list, added])) });
      const tail = before.slice(
        before.lastIndexOf(',"z"') === -1 ? before.lastIndexOf('"z"') : before.lastIndexOf(',"z"'),
      );
      expect(after.endsWith(tail)).toBe(true);
      const head =
        list.length === 0
          ? before.slice(0, before.indexOf('"list"'))
          : before.slice(0, before.lastIndexOf(']', before.lastIndexOf('"z"'))).trimEnd();
      expect(after.startsWith(head)).toBe(true);
    }),
  );
});

test('the record is still formatted as Prettier would', async () => {
  const text = readFileSync(new URL('../../data/sources.json', import.meta.url), 'utf8');
  const after = insertIntoList(text, 'sources', '{\n  "id": "b",\n  "speakers": ["A", "B"],\n  "note": null\n}');
  expect(await format(after, { parser: 'json', printWidth: 120 })).toBe(after);
});

test('what somebody was quicker to make or to delete, or cannot be written, is told in words, and nothing is written', () => {
  const changed = { path: 'data/a.json', text: 'baru', before: 'lama' };
  const made = { path: 'content/b.json', text: 'baru', before: null };
  writeFileSync(join(root, made.path), 'milik orang lain');
  expect(() => writeFiles(root, [changed, made])).toThrow(RefusalError);
  expect([read(changed.path), read(made.path)]).toEqual(['lama', 'milik orang lain']);
  const deleted = { path: 'data/tak-ada.json', text: 'baru', before: 'lama' };
  expect(() => writeFiles(root, [changed, deleted])).toThrow(RefusalError);
  const inFile = { path: 'data/a.json/b.json', text: 'baru', before: null };
  expect(() => writeFiles(root, [changed, inFile])).toThrow(RefusalError);
  expect(everything().filter((name) => name.includes('.new-'))).toEqual([]);
  expect(read(changed.path)).toBe('lama');
});
