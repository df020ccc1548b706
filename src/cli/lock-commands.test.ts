import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDisk } from '../library/disk.ts';
import { readRecord } from '../library/read-library.ts';

const story = 'separuh-terlindungi';
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terlindungi-locks-'));
  cpSync(join(import.meta.dirname, '../../tests/faults/project'), root, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const run = (command: string, ...words: string[]) => {
  const script = join(import.meta.dirname, `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words, '--root', root, '--lang', 'en'], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
};

const everything = () =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );

const move = (from: string, to: string) => {
  const path = join(root, 'data/observations/makassar.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

test('a story is signed, its figure moves, it is kept, then accepted: each command leaves what the next one needs', () => {
  expect(run('sign', story)).toMatchObject({ status: 0, said: expect.stringContaining('Signed:') as string });
  move('63.5', '64.5');
  expect(run('sign', story)).toMatchObject({
    status: 1,
    said: expect.stringContaining('63.5 percent → 64.5 percent') as string,
  });
  expect(run('keep', story)).toMatchObject({ status: 0, said: expect.stringContaining('mks-claimed-2025') as string });
  expect(run('accept', story, '--id', 'Wali kota meralat.', '--en', 'The mayor put it right.').status).toBe(0);
  const corrections = JSON.parse(readFileSync(join(root, 'content/corrections.json'), 'utf8')) as {
    corrections: unknown[];
  };
  expect(corrections.corrections).toHaveLength(1);
  expect(run('keep', story)).toMatchObject({ status: 1, said: expect.stringContaining('Nothing has moved') as string });
}, 60_000);

test('why a story is signed or kept is noted beside it, and without a reason nothing is', () => {
  const notes = () => readdirSync(join(root, 'content/stories', story)).filter((name) => name === 'notes.json');
  expect(run('sign', story).status).toBe(0);
  expect(notes()).toEqual([]);
  move('63.5', '64.5');
  expect(run('keep', story, '--because', 'Sumbernya sedang ditanya.').status).toBe(0);
  expect(JSON.parse(readFileSync(join(root, 'content/stories', story, 'notes.json'), 'utf8'))).toMatchObject({
    notes: [{ text: 'Dipertahankan pada angka lama: Sumbernya sedang ditanya.', about: null }],
  });
}, 60_000);

test('a command that is refused leaves every byte on disk as it was', () => {
  const before = everything();
  expect(run('sign', 'separuh').status).toBe(1);
  expect(run('keep', story).status).toBe(1);
  expect(run('accept', story, '--id', 'Hanya satu bahasa.')).toMatchObject({
    status: 1,
    said: expect.stringContaining('both languages') as string,
  });
  expect(run('accept', story, '--note', 'x').said).toContain('--note');
  expect(everything()).toEqual(before);
}, 60_000);

test('what stands in the way of finishing a draft is told by check as by sign, on the line that the editor sees', () => {
  const path = join(root, `content/stories/${story}/id.mdx`);
  const text = readFileSync(path, 'utf8')
    .replace('byline:', 'draft: true\nbyline:')
    .replace('https://example.org/kabar-2025', '#grafik-city-and-regenci');
  writeFileSync(path, text);
  const line = text.slice(0, text.indexOf('#grafik-')).split('\n').length;
  const { drafts } = readRecord(openDisk(root));
  const told = drafts.get(story)?.problems.map((problem) => `${problem.file}:${problem.line} ${problem.message.en}`);
  expect(told).toContain(
    `content/stories/${story}/id.mdx:${line} There is no part #grafik-city-and-regenci on this page. Did you mean #grafik-city-and-regency?`,
  );
  expect(run('sign', story).said).toContain(`content/stories/${story}/id.mdx:${line}:`);
}, 60_000);
