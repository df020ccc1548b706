import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commitAdvice } from '../../src/cli/archive-record.ts';

let root = '';
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const put = (path: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), `${Math.random()}`);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terlindungi-git-'));
  cpSync(join(import.meta.dirname, '../faults/project'), root, { recursive: true });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all');
});

afterEach(() => rmSync(root, { recursive: true }));

test('the command that keeps everything together names each path that changed, in data/ too, and nothing temporary', () => {
  for (const path of [
    'data/places.json',
    'content/charts/Kota ini.json',
    'content/versions/a/b.json',
    'content/versions/seal.json',
  ])
    put(path);
  for (const path of ['content/releases/1-a.json', 'data/.new-12-0', 'content/stories/x/lock.json.next-77', 'data/x~'])
    put(path);
  const advice = commitAdvice(root);
  expect(advice).toBe(
    "git add -- 'content/charts/Kota ini.json' content/releases content/versions data/places.json && git commit",
  );
  execFileSync('sh', ['-c', advice.replace(' && git commit', '')], { cwd: root });
  expect(git('diff', '--cached', '--name-only').split('\n')).toContain('data/places.json');
});

test('where there is no history yet both folders are named', () => {
  rmSync(join(root, '.git'), { recursive: true });
  expect(commitAdvice(root)).toBe('git add -- data content && git commit');
});
