import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProblems } from './read-library.ts';

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'terlindungi-disk-')));
  cpSync(join(import.meta.dirname, '../../tests/faults/project'), root, { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const said = () => findProblems(root).map(({ file, message }) => `${file}: ${message.en}`);

const places = {
  data: 'data/observations/odd.json',
  charts: 'content/charts/odd.json',
  story: 'content/stories/separuh-terlindungi/lock.json',
  'the archive': 'content/versions/seal.json',
  'the releases': `content/releases/1-${'a'.repeat(64)}.json`,
  redirects: 'content/redirects.json',
  corrections: 'content/corrections.json',
} as const;

const put = (path: string) => {
  const target = join(root, path);
  mkdirSync(join(target, '..'), { recursive: true });
  return target;
};

const oddities: readonly (readonly [string, (target: string) => void])[] = [
  ['a pipe, which would be waited for without end', (target) => execFileSync('mkfifo', [target])],
  ['a link to a device that never ends', (target) => symlinkSync('/dev/zero', target)],
  ['a link to a file of this machine', (target) => symlinkSync('/etc/hostname', target)],
  ['a link to a file of the project', (target) => symlinkSync(join(root, 'data/places.json'), target)],
  ['a link that leads nowhere', (target) => symlinkSync('/no/such/file', target)],
  ['a folder', (target) => mkdirSync(target)],
  [
    'a file of a gigabyte',
    (target) => {
      writeFileSync(target, '');
      truncateSync(target, 1024 ** 3);
    },
  ],
];

test.each(oddities)('%s is told and never read, wherever it stands', (_name, make) => {
  for (const path of Object.values(places)) {
    make(put(path));
    const problems = said().filter((line) => line.startsWith(path));
    expect(problems, path).not.toEqual([]);
    for (const problem of problems)
      expect(problem).toMatch(/a link|a folder|plain file|MB|damaged|changed by something/);
    rmSync(join(root, path), { recursive: true });
  }
});

test('a folder that is a link to somewhere else is not walked into', () => {
  const outside = mkdtempSync(join(tmpdir(), 'terlindungi-outside-'));
  cpSync(join(root, 'content/stories/separuh-terlindungi'), outside, { recursive: true });
  symlinkSync(outside, join(root, 'content/stories/dari-luar'));
  expect(said()).toEqual([expect.stringContaining('"dari-luar" is a link to another file') as string]);
  rmSync(outside, { recursive: true });
});

test('what programs leave behind by themselves is told and stops nothing', () => {
  for (const name of ['data/.DS_Store', 'content/Thumbs.db', 'content/stories/~$naskah.docx', 'data/.new-7-0'])
    writeFileSync(put(name), 'x');
  expect(said()).toEqual([]);
});
