import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as node from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { RefusalError } from '../refusal.ts';
import { filesUnder, sealName } from './build-seal.ts';
import { type FolderDisk, openFolderStore } from './folder-store.ts';
import { notesFolder } from '../../citing/headers.ts';

import { findMissing, testSite, type TestSite, writeTestSite } from './test-site.ts';
import { deployHere, filesFor, lonely } from './test-worker.ts';

const temporary: string[] = [];
const keep = (folder: string) => {
  temporary.push(folder);
  return folder;
};
const emptyFolder = () => keep(mkdtempSync(join(tmpdir(), 'terlindungi-host-')));
afterAll(() => {
  for (const folder of temporary) rmSync(folder, { recursive: true, force: true });
});

/** Each build once, however often it is deployed. */
const builds = Array.from({ length: 6 }, (_, release) => keep(writeTestSite(testSite(release))));
const filesOf = (release: number, packed = false) => filesFor(builds[release] ?? '', { keepsHeaders: false }, packed);

/** What a server would hand out. */
const served = (folder: string): TestSite =>
  new Map(filesUnder(folder, [notesFolder]).map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const));

const missingIn = (folder: string) => {
  const read = (path: string) => {
    try {
      return readFileSync(join(folder, path), 'utf8');
    } catch {
      return null;
    }
  };
  return findMissing(read);
};

/** What a release leaves: itself, and the parts of pages of the one before. */
const withParts = (release: number, before: number): TestSite =>
  new Map([...[...testSite(before)].filter(([path]) => /^(_astro|gambar)\//.test(path)), ...testSite(release)]);

class Cut extends Error {}

/**
 * A disk that does so much and then, as after a power cut, nothing more.
 * @param after called when something was done
 */
function cutDisk(most: number, after: () => void = () => undefined): FolderDisk & { readonly done: () => number } {
  let done = 0;
  const counted =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (done >= most) throw new Cut();
      done += 1;
      const result = await work(...args);
      after();
      return result;
    };
  const write: typeof node.writeFile = (path, data, options) =>
    // What waits for the platter is no slower to cut, only to test.
    node.writeFile(path, data, typeof options === 'object' ? { ...options, flush: false } : options);
  return {
    done: () => done,
    link: counted(node.link),
    mkdir: counted(node.mkdir) as typeof node.mkdir,
    readdir: node.readdir,
    readFile: node.readFile,
    rename: counted(node.rename),
    rm: counted(node.rm),
    rmdir: counted(node.rmdir),
    writeFile: counted(write),
  };
}

/** What is cut off at last, when the claim is given back, is not told. */
const untilCut = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => {
    if (!(error instanceof Cut)) throw error;
  });

/** A folder in which build 0 stands. */
async function oldSite(): Promise<string> {
  const host = emptyFolder();
  await deployHere(filesOf(0), openFolderStore(host, cutDisk(Infinity)), 'nol');
  return host;
}

describe('a site in a folder', () => {
  test('is the build, byte for byte, and the parts of pages of the release before, for one release', async () => {
    const host = emptyFolder();
    const store = openFolderStore(host, cutDisk(Infinity));
    await deployHere(filesOf(0), store, 'nol');
    expect(served(host)).toEqual(testSite(0));
    await deployHere(filesOf(1), store, 'satu');
    expect(served(host)).toEqual(withParts(1, 0));
    await deployHere(filesOf(2), store, 'dua');
    expect(served(host)).toEqual(withParts(2, 1));
    expect((await deployHere(filesOf(2), store, 'dua lagi')).isSame).toBe(true);
    expect(served(host)).toEqual(withParts(2, 1));
    expect(filesUnder(join(host, notesFolder))).toEqual(['now.json']);
  });

  test('misses nothing that a page asks for or leads to, after any step of the disk, and is never half a file', async () => {
    const host = await oldSite();
    const texts = new Map([...testSite(0), ...testSite(1)].map(([path]) => [path, new Set<string>()]));
    for (const site of [testSite(0), testSite(1)]) for (const [path, text] of site) texts.get(path)?.add(text);
    let looks = 0;
    const look = () => {
      looks += 1;
      expect(missingIn(host)).toEqual([]);
      for (const [path, text] of served(host)) expect(texts.get(path)?.has(text), path).toBe(true);
    };
    await deployHere(filesOf(1), openFolderStore(host, cutDisk(Infinity, look)), 'satu');
    expect(looks).toBeGreaterThan(60);
  });

  test('is whole when it is cut off after any step, and becomes the release when it is run again', async () => {
    const [old, counting] = [await oldSite(), await oldSite()];
    const whole = cutDisk(Infinity);
    await deployHere(filesOf(1), openFolderStore(counting, whole), 'satu');
    expect(whole.done()).toBeGreaterThan(60);
    for (let most = 0; most < whole.done(); most += 1) {
      const host = emptyFolder();
      cpSync(old, host, { recursive: true });
      await untilCut(deployHere(filesOf(1), openFolderStore(host, cutDisk(most)), 'satu'));
      expect(missingIn(host)).toEqual([]);
      await deployHere(filesOf(1), openFolderStore(host, cutDisk(Infinity)), 'satu');
      expect(served(host), `cut off after ${most}`).toEqual(withParts(1, 0));
      expect(filesUnder(join(host, notesFolder))).toEqual(['now.json']);
      rmSync(host, { recursive: true });
    }
  });

  test('can be begun again when the first release of all was cut off', async () => {
    for (let most = 0; most < 120; most += 4) {
      const host = emptyFolder();
      await untilCut(deployHere(filesOf(0), openFolderStore(host, cutDisk(most)), 'nol'));
      expect(missingIn(host)).toEqual([]);
      await deployHere(filesOf(0), openFolderStore(host, cutDisk(Infinity)), 'nol');
      expect(served(host), `cut off after ${most}`).toEqual(testSite(0));
      rmSync(host, { recursive: true });
    }
  });

  test('can be brought back to the build before, wherever the new one was cut off', async () => {
    const old = await oldSite();
    for (let most = 0; most < 100; most += 4) {
      const host = emptyFolder();
      cpSync(old, host, { recursive: true });
      await untilCut(deployHere(filesOf(1), openFolderStore(host, cutDisk(most)), 'satu'));
      await deployHere(filesOf(0), openFolderStore(host, cutDisk(Infinity)), 'nol lagi');
      const found = served(host);
      expect([...testSite(0)].filter(([path, text]) => found.get(path) !== text)).toEqual([]);
      rmSync(host, { recursive: true });
    }
  });

  test('stays whole through any row of releases that are cut off, and ends as the last', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ release: fc.nat(5), most: fc.nat(120) }), { minLength: 1, maxLength: 5 }),
        fc.nat(5),
        async (tries, last) => {
          const host = emptyFolder();
          const look = () => expect(missingIn(host)).toEqual([]);
          for (const { release, most } of [{ release: 0, most: Infinity }, ...tries]) {
            const store = openFolderStore(host, cutDisk(most, look));
            await untilCut(deployHere(filesOf(release), store, String(release)));
          }
          await deployHere(filesOf(last), openFolderStore(host, cutDisk(Infinity, look)), 'akhir');
          const found = served(host);
          for (const [path, text] of testSite(last)) expect(found.get(path)).toBe(text);
          const pages = (paths: Iterable<string>) => [...paths].filter((path) => path.endsWith('.html')).toSorted();
          expect(pages(found.keys())).toEqual(pages(testSite(last).keys()));
          expect(filesUnder(join(host, notesFolder))).toEqual(['now.json']);
          rmSync(host, { recursive: true });
        },
      ),
      { numRuns: 15 },
    );
  });

  test('is the old one to the last byte when the disk is full, and nothing is left lying about', async () => {
    const { steps } = await deployHere(filesOf(1), openFolderStore(await oldSite(), cutDisk(Infinity)), 'satu');
    // At last there is room for all files and none for the note of them.
    for (let most = 0; most <= steps.flat().length; most += 1) {
      const host = await oldSite();
      const disk = cutDisk(Infinity);
      let written = 0;
      const writeFile: typeof node.writeFile = (path, data, options) => {
        // The claim is a few bytes and finds room; a page does not.
        if (!(typeof path === 'string' && path.includes('lock')) && (written += 1) > most)
          return Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
        return disk.writeFile(path, data, options);
      };
      const full = openFolderStore(host, { ...disk, writeFile });
      await expect(deployHere(filesOf(1), full, 'satu')).rejects.toMatchObject({ code: 'ENOSPC' });
      expect(served(host)).toEqual(testSite(0));
      expect(filesUnder(join(host, notesFolder))).toEqual(['now.json']);
    }
  });

  test('has packed twins of its texts, which hold what their pages hold', async () => {
    const host = emptyFolder();
    const store = openFolderStore(host, cutDisk(Infinity));
    await deployHere(filesOf(0, true), store, 'nol');
    await deployHere(filesOf(1, true), store, 'satu');
    const packed = filesUnder(host, [notesFolder]).filter((path) => /\.(br|gz)$/.test(path));
    expect(packed).toHaveLength(8);
    for (const path of packed) {
      const bytes = readFileSync(join(host, path));
      const text = path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
      expect(text.toString()).toBe(readFileSync(join(host, path.replace(/\.(br|gz)$/, '')), 'utf8'));
    }
    expect((await deployHere(filesOf(1, true), store, 'satu')).isSame).toBe(true);
    await deployHere(filesOf(1), store, 'satu, tak terkompresi');
    expect(filesUnder(host, [notesFolder]).filter((path) => /\.html\.(br|gz)$/.test(path))).toEqual([]);
  });

  test('leaves alone what others put there, and asks before it begins among it', async () => {
    const host = emptyFolder();
    mkdirSync(join(host, '.well-known'));
    writeFileSync(join(host, '.well-known/security.txt'), 'theirs');
    await expect(deployHere(filesOf(0), openFolderStore(host), 'nol')).rejects.toThrow(/--adopt/);
    expect(served(host)).toEqual(new Map([['.well-known/security.txt', 'theirs']]));
    mkdirSync(join(host, notesFolder), { recursive: true });
    writeFileSync(join(host, notesFolder, 'now.json'), JSON.stringify({ release: '', sum: '', files: {}, kept: {} }));
    for (const release of [0, 1, 2]) await deployHere(filesOf(release), openFolderStore(host), String(release));
    expect(readFileSync(join(host, '.well-known/security.txt'), 'utf8')).toBe('theirs');
  });
});

describe('two at once', () => {
  const busy = { ...lonely, pid: 2, isRunning: () => true };
  const claimed = async (host: string) => {
    const store = openFolderStore(host);
    await store.claim(
      JSON.stringify({
        by: 'budi@meja',
        host: 'meja',
        pid: 7,
        since: '2026-12-01T01:30:00.000Z',
        renewed: '2026-12-01T01:59:00.000Z',
      }),
    );
    return store;
  };

  test('the second is refused, told who is at it, and changes nothing', async () => {
    const host = emptyFolder();
    const store = await claimed(host);
    await expect(deployHere(filesOf(0), store, 'nol')).rejects.toThrow(/budi@meja.*--take-over/s);
    expect(served(host).size).toBe(0);
    expect(existsSync(join(host, notesFolder, 'lock.json'))).toBe(true);
  });

  test('of many at the same moment one goes through, and the site is its site', async () => {
    const host = await oldSite();
    const tries = [1, 2, 3, 4, 5].map((release) =>
      deployHere(filesOf(release), openFolderStore(host), String(release), { ...busy, pid: release }),
    );
    const ends = await Promise.allSettled(tries);
    const winners = ends.flatMap(({ status }, index) => (status === 'fulfilled' ? [index + 1] : []));
    expect(winners).toHaveLength(1);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(RefusalError);
    expect(served(host)).toEqual(withParts(winners[0] ?? 0, 0));
  });

  test('whoever was silent for ten minutes, or whose process is gone from this machine, is followed', async () => {
    const host = emptyFolder();
    const store = await claimed(host);
    const later = { ...lonely, now: () => new Date('2026-12-01T02:09:01Z') };
    await deployHere(filesOf(0), store, 'nol', later);
    expect(served(host)).toEqual(testSite(0));
    await claimed(host);
    await deployHere(filesOf(1), store, 'satu', { ...lonely, host: 'meja' });
    expect(served(host)).toEqual(withParts(1, 0));
  });

  test('whoever was taken over stops before the next step', async () => {
    const host = await oldSite();
    const store = openFolderStore(host);
    const robbed = {
      ...store,
      prepare: async (...args: Parameters<typeof store.prepare>) => {
        await store.prepare(...args);
        await store.removeNote('lock.json');
        await claimed(host);
      },
    };
    await expect(deployHere(filesOf(1), robbed, 'satu', busy)).rejects.toThrow(/budi@meja/);
    expect(served(host)).toEqual(testSite(0));
  });
});

test('the seal is never put up', () => {
  expect(filesOf(0).map(({ path }) => path)).not.toContain(sealName);
});
