import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RefusalError } from '../press/refusal.ts';
import { ConflictError, openDesk } from './desk.ts';
import { finishWrites } from './whole-writes.ts';

let root: string;
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const everything = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.desk'))
    .toSorted();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terlindungi-desk-'));
  for (const folder of ['content/charts', 'content/stories/satu', 'data', 'outside'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'content/stories/satu/id.mdx'), 'lama');
  writeFileSync(join(root, 'content/stories/satu/en.mdx'), 'old');
});
afterEach(() => rmSync(root, { recursive: true }));

const id = 'content/stories/satu/id.mdx';
const en = 'content/stories/satu/en.mdx';

test('files are written together, and a new one may be among them', () => {
  openDesk(root).write([
    { path: id, text: 'baru', before: 'lama' },
    { path: 'content/charts/satu.json', text: '{}', before: null },
  ]);
  expect([read(id), read('content/charts/satu.json')]).toEqual(['baru', '{}']);
});

test('a picture is written byte for byte, with its words or not at all, and one that is there is left', () => {
  const bytes = Uint8Array.from([0xff, 0xd8, 0, 0x80, 0xfe]);
  const picture = 'content/stories/satu/photos/pasar.jpg';
  const words = { path: picture.replace('.jpg', '.json'), text: '{}', before: null };
  const file = {
    path: picture,
    text: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
    before: null,
  } as const;
  expect(() => openDesk(root).write([file, { path: id, text: 'baru', before: 'not what it holds' }])).toThrow(
    ConflictError,
  );
  expect(everything()).not.toContain(picture);
  openDesk(root).write([file, words]);
  expect(new Uint8Array(readFileSync(join(root, picture)))).toEqual(bytes);
  expect(() => openDesk(root).write([{ ...file, text: 'AAAA' }])).toThrow(ConflictError);
  expect(new Uint8Array(readFileSync(join(root, picture)))).toEqual(bytes);
});

test('what is told again of a file that the desk wrote itself is not read again, and what somebody else wrote is', () => {
  const desk = openDesk(root);
  desk.write([{ path: id, text: 'baru', before: 'lama' }]);
  const reading = desk.record();
  desk.changed(id);
  expect(desk.record()).toBe(reading);
  writeFileSync(join(root, id), 'changed elsewhere');
  desk.changed(id);
  expect(desk.record()).not.toBe(reading);
});

test('a file that was changed elsewhere is refused with both texts, and nothing is written', () => {
  writeFileSync(join(root, en), 'changed elsewhere');
  const write = () =>
    openDesk(root).write([
      { path: id, text: 'baru', before: 'lama' },
      { path: en, text: 'new', before: 'old' },
    ]);
  expect(write).toThrow(ConflictError);
  try {
    write();
  } catch (error) {
    expect((error as ConflictError).conflicts).toEqual([{ path: en, mine: 'new', theirs: 'changed elsewhere' }]);
  }
  expect([read(id), read(en)]).toEqual(['lama', 'changed elsewhere']);
});

test.each([
  'package.json',
  'astro.config.mjs',
  '.git/hooks/pre-commit',
  '../elsewhere.json',
  'content/stories/../../package.json',
  'content/stories/satu/id.mdx/../../../../x',
  '/etc/passwd',
  'content/stories/satu/page.astro',
  'content/stories/Satu/id.mdx',
  'content/versions/seal.json',
  'content/site.json',
  'data/observations/x.json\n',
  'data\\observations\\x.json',
  'src/pages/x.astro',
])('%j is not on the closed list, and is not written', (path) => {
  const before = everything();
  expect(() => openDesk(root).write([{ path, text: '{}', before: null }])).toThrow(RefusalError);
  expect(everything()).toEqual(before);
});

test('nothing is written through a link, whether the file is one or a folder on its way', () => {
  symlinkSync(join(root, 'outside'), join(root, 'data/observations'));
  symlinkSync(join(root, 'outside/x.json'), join(root, 'data/sources.json'));
  for (const path of ['data/observations/x.json', 'data/sources.json'])
    expect(() => openDesk(root).write([{ path, text: '{}', before: null }])).toThrow(/link/);
  expect(readdirSync(join(root, 'outside'))).toEqual([]);
});

/** Writes both languages over and over, each time with the next number. */
const writer = (folder: string) => `
  import { openDesk } from ${JSON.stringify(join(import.meta.dirname, 'desk.ts'))};
  const desk = openDesk(${JSON.stringify(folder)});
  for (let n = 0; ; n++) {
    const files = ['${id}', '${en}'].map((path) => ({ path, text: String(n).repeat(2_000), before: desk.read(path) }));
    desk.write(files);
    if (n === 0) console.log('begun');
  }`;

test('killed while it writes, a desk leaves nothing half: the next one finishes', async () => {
  for (const wait of [3, 11, 23, 42]) {
    const child = spawn(process.execPath, ['--input-type=module', '-e', writer(root)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await setTimeout(wait);
    child.kill('SIGKILL');
    await once(child, 'close');
    finishWrites(root);
    expect(read(id)).toBe(read(en));
    expect(read(id)).toMatch(/^(\d+)\1{1999}$/);
    expect(everything().filter((name) => name.includes('.new-'))).toEqual([]);
  }
}, 60_000);

/** The number of a process that nothing runs under: larger than any system gives. */
const gone = 2 ** 30;

test('what was begun is finished, but not over what somebody has written since', () => {
  mkdirSync(join(root, '.desk/writes'), { recursive: true });
  const files = [
    { path: id, text: 'baru', before: 'lama' },
    { path: en, text: 'new', before: 'not what stands there' },
  ];
  writeFileSync(join(root, '.desk/writes/1-0.json'), JSON.stringify({ process: gone, files }));
  openDesk(root);
  expect([read(id), read(en)]).toEqual(['baru', 'old']);
  expect(readdirSync(join(root, '.desk/writes'))).toEqual([]);
});

test('a plan that came with the project from elsewhere writes nothing that the desk does not write', () => {
  mkdirSync(join(root, '.desk/writes'), { recursive: true });
  symlinkSync(join(root, 'outside'), join(root, 'content/stories/tautan'));
  const outside = ['../jahat.json', 'package.json', '.git/hooks/pre-commit', 'content/stories/tautan/id.mdx'];
  const files = outside.map((path) => ({ path, text: 'jahat', before: null }));
  writeFileSync(join(root, '.desk/writes/1-0.json'), JSON.stringify({ process: gone, files }));
  const before = everything();
  openDesk(root);
  expect(everything()).toEqual(before);
});

test('a plan of a desk that is open beside this one is left to it', () => {
  mkdirSync(join(root, '.desk/writes'), { recursive: true });
  const files = [{ path: id, text: 'baru', before: 'lama' }];
  writeFileSync(join(root, '.desk/writes/1-0.json'), JSON.stringify({ process: process.pid, files }));
  openDesk(root);
  expect([read(id), readdirSync(join(root, '.desk/writes'))]).toEqual(['lama', ['1-0.json']]);
});

test('a file that is there and cannot be read is refused in words, and not taken for none', () => {
  writeFileSync(join(root, 'content/charts/satu.json'), Uint8Array.of(0xff, 0xfe, 0x00));
  mkdirSync(join(root, 'data/places.json'));
  for (const path of ['content/charts/satu.json', 'data/places.json'])
    expect(() => openDesk(root).write([{ path, text: '{}', before: null }])).toThrow(/cannot be read/);
});
