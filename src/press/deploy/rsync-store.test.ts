import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder } from './build-seal.ts';
import { openRsyncStore } from './rsync-store.ts';
import { notesFolder } from '../../citing/headers.ts';
import { type Store } from './store.ts';
import { findMissing, testSite, type TestSite, writeTestSite } from './test-site.ts';
import { deployHere, filesFor, lonely } from './test-worker.ts';

const builds = [0, 1, 2].map((release) => writeTestSite(testSite(release)));
const filesOf = (release: number) => filesFor(builds[release] ?? '', { keepsHeaders: false });
const near = mkdtempSync(join(tmpdir(), 'terlindungi-ssh-'));
const shell = join(near, 'ssh');

/** A server without its network: what ssh would run there, a shell runs here. */
beforeAll(() => {
  const script = `#!/bin/sh
# rsync takes the name of the user apart from that of the server.
if [ "$1" = -l ]; then user="$2@"; shift 2; fi
[ "$user$1" = web@peladen ] || { echo "no route to $user$1" >&2; exit 255; }
shift
exec sh -c "$*"
`;
  writeFileSync(shell, script);
  chmodSync(shell, 0o755);
});

afterAll(() => {
  for (const folder of [near, ...builds]) rmSync(folder, { recursive: true, force: true });
});

const hasRsync = spawnSync('rsync', ['--version']).status === 0;

const served = (folder: string): TestSite =>
  new Map(filesUnder(folder, [notesFolder]).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));

const missingIn = (folder: string) => {
  const site = served(folder);
  return findMissing((path) => site.get(path) ?? null);
};

const withParts = (release: number, before: number): TestSite =>
  new Map([...[...testSite(before)].filter(([path]) => /^(_astro|gambar)\//.test(path)), ...testSite(release)]);

let counter = 0;
const open = (words = shell) => {
  const folder = join(near, `it's www ${(counter += 1)}`);
  return { folder, store: openRsyncStore({ host: 'web@peladen', folder }, words) };
};

/** A store that stops working after so many calls. */
function cut(store: Store, most: number, after: () => void): Store {
  let left = most;
  const counted =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if ((left -= 1) < 0) throw new Error('cut off');
      const result = await work(...args);
      after();
      return result;
    };
  const { writeNote, removeNote, prepare, put, remove, tidy } = store;
  return {
    ...store,
    writeNote: counted(writeNote),
    removeNote: counted(removeNote),
    prepare: counted(prepare),
    put: counted(put),
    remove: counted(remove),
    tidy: counted(tidy),
  };
}

describe.skipIf(!hasRsync)('a site on a server that is reached with ssh', () => {
  test('is the build, byte for byte, and the parts of pages of the release before', async () => {
    const { folder, store } = open();
    await deployHere(filesOf(0), store, 'nol');
    expect(served(folder)).toEqual(testSite(0));
    await deployHere(filesOf(1), store, 'satu');
    expect(served(folder)).toEqual(withParts(1, 0));
    await deployHere(filesOf(2), store, 'dua');
    expect(served(folder)).toEqual(withParts(2, 1));
    expect((await deployHere(filesOf(2), store, 'dua')).isSame).toBe(true);
    expect(filesUnder(join(folder, notesFolder))).toEqual(['now.json']);
  });

  test('is whole after every step and wherever it is cut off, and the next run finishes', async () => {
    const old = open();
    await deployHere(filesOf(0), old.store, 'nol');
    for (let most = 0; most < 13; most += 1) {
      const { folder, store } = open();
      cpSync(old.folder, folder, { recursive: true });
      const look = () => expect(missingIn(folder)).toEqual([]);
      await deployHere(filesOf(1), cut(store, most, look), 'satu').catch(() => undefined);
      look();
      await deployHere(filesOf(1), store, 'satu');
      expect(served(folder), `cut off after ${most}`).toEqual(withParts(1, 0));
    }
  });

  test('is not begun by a second while a first is at it', async () => {
    const { folder, store } = open();
    const busy = { ...lonely, pid: 9, isRunning: () => true };
    const claim = { by: 'budi@meja', host: 'meja', pid: 7, since: '2026-12-01T01:59:00.000Z' };
    expect(await store.claim(JSON.stringify({ ...claim, renewed: claim.since }))).toBe(true);
    await expect(deployHere(filesOf(0), store, 'nol', busy)).rejects.toThrow(/budi@meja/);
    expect(served(folder).size).toBe(0);
  });

  test('is not made by looking at it', async () => {
    const { folder, store } = open();
    expect(await store.readNote('now.json')).toBeNull();
    expect(await store.look()).toEqual([]);
    expect(spawnSync('ls', [folder]).status).not.toBe(0);
  });
});

test('a server that cannot be reached, and a program that is not installed, are told as such', async () => {
  const away = openRsyncStore({ host: 'web@lain', folder: '/srv/www' }, shell);
  await expect(away.readNote('now.json')).rejects.toThrow(/web@lain:\/srv\/www cannot be used: no route to web@lain/);
  const without = openRsyncStore({ host: 'web@peladen', folder: '/srv/www' }, join(near, 'nothing'));
  await expect(without.readNote('now.json')).rejects.toThrow(/nothing is not installed/);
});
