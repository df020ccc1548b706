import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openS3Store } from './s3-store.ts';
import { notesFolder } from '../../citing/headers.ts';
import { type Store } from './store.ts';
import { openTestS3, type TestS3, testS3Environment } from './test-s3-server.ts';
import { askedFor, findMissing, testSite, type TestSite, writeTestSite } from './test-site.ts';
import { deployHere, filesFor, lonely } from './test-worker.ts';

const builds = Array.from({ length: 6 }, (_, release) => writeTestSite(testSite(release)));
const filesOf = (release: number) => filesFor(builds[release] ?? '', { keepsHeaders: true });

let server: TestS3;
let store: Store;

beforeAll(async () => {
  for (const [name, value] of Object.entries(testS3Environment)) vi.stubEnv(name, value);
  server = await openTestS3();
  store = await openS3Store({ bucket: 'situs', prefix: '', endpoint: server.endpoint, pathStyle: true });
});

beforeEach(() => {
  server.objects.clear();
  server.asked.length = 0;
  server.breaks = () => false;
  server.breaksAfter = () => false;
});

afterAll(async () => {
  for (const folder of builds) rmSync(folder, { recursive: true, force: true });
  await server.close();
});

const served = (): TestSite =>
  new Map(
    [...server.objects]
      .filter(([key]) => !key.startsWith(`${notesFolder}/`))
      .map(([key, { body }]) => [key, body.toString()] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
const noted = () => [...server.objects.keys()].filter((key) => key.startsWith(`${notesFolder}/`));
const missing = () => findMissing((path) => server.objects.get(path)?.body.toString() ?? null);

const inOrder = (site: Iterable<readonly [string, string]>): TestSite =>
  new Map([...site].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What a release leaves: itself, and the parts of pages of the one before. */
const withParts = (release: number, before: number): TestSite =>
  inOrder(
    new Map([...[...testSite(before)].filter(([path]) => /^(_astro|gambar)\//.test(path)), ...testSite(release)]),
  );

describe('a site in a bucket', () => {
  test('is the build, byte for byte, each file with its type and for how long it may be kept', async () => {
    await deployHere(filesOf(0), store, 'nol');
    expect(served()).toEqual(inOrder(testSite(0)));
    expect(noted()).toEqual([`${notesFolder}/now.json`]);
    const headersOf = (path: string) => server.objects.get(path)?.headers;
    expect(headersOf('index.html')).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=60, stale-while-revalidate=600',
    });
    const font = [...testSite(0).keys()].find((path) => path.endsWith('.woff2')) ?? '';
    expect(headersOf(font)).toMatchObject({
      'content-type': 'font/woff2',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(headersOf('lama/index.html')).toMatchObject({ 'x-amz-website-redirect-location': '/metode/' });
  });

  test('is sent only what changed, and keeps the parts of pages of the release before for one release', async () => {
    await deployHere(filesOf(0), store, 'nol');
    await deployHere(filesOf(1), store, 'satu');
    expect(served()).toEqual(withParts(1, 0));
    server.asked.length = 0;
    expect((await deployHere(filesOf(1), store, 'satu')).isSame).toBe(true);
    expect(server.asked.filter((line) => /^(PUT|DELETE) (?!\.terlindungi)/.test(line))).toEqual([]);
    await deployHere(filesOf(2), store, 'dua');
    expect(served()).toEqual(withParts(2, 1));
  });

  test('stands under a prefix without touching what stands beside it', async () => {
    const theirs = { body: Buffer.from('theirs'), headers: {} };
    server.objects.set('lain/index.html', theirs);
    const under = await openS3Store({
      bucket: 'situs',
      prefix: 'berita',
      endpoint: server.endpoint,
      pathStyle: true,
    });
    for (const release of [0, 1, 2]) await deployHere(filesOf(release), under, String(release));
    expect(server.objects.get('lain/index.html')).toBe(theirs);
    expect(server.objects.get('berita/index.html')?.body.toString()).toBe(testSite(2).get('index.html'));
  });

  test('asks before it begins among files of others', async () => {
    server.objects.set('index.html', { body: Buffer.from('theirs'), headers: {} });
    await expect(deployHere(filesOf(0), store, 'nol')).rejects.toThrow(/index\.html.*--adopt/);
    expect(served()).toEqual(new Map([['index.html', 'theirs']]));
  });

  test('misses nothing that a page asks for or leads to, whatever request was the last, in any row of releases', async () => {
    let looks = 0;
    let cuts = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ release: fc.nat(5), most: fc.nat(70), isCarriedOut: fc.boolean() }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.nat(5),
        async (tries, last) => {
          server.objects.clear();
          let left = Infinity;
          let isCarriedOut = false;
          let readers: ReadonlySet<string> = new Set();
          const lost: string[] = [];
          const openPages = () =>
            new Set([...served()].flatMap(([path, text]) => (path.endsWith('.html') ? askedFor(text) : [])));
          server.breaks = () => (left -= 1) < (isCarriedOut ? -1 : 0);
          server.breaksAfter = () => {
            looks += 1;
            lost.push(...missing());
            // Whoever opened a page before this began and asks only now for what it needs.
            lost.push(...[...readers].filter((path) => !server.objects.has(path)));
            return left < 0;
          };
          for (const one of [{ release: 0, most: Infinity, isCarriedOut: false }, ...tries]) {
            ({ most: left, isCarriedOut } = one);
            readers = openPages();
            await deployHere(filesOf(one.release), store, String(one.release)).catch(() => (cuts += 1));
          }
          left = Infinity;
          readers = openPages();
          await deployHere(filesOf(last), store, 'akhir');
          expect(lost).toEqual([]);
          const found = served();
          for (const [path, text] of testSite(last)) expect(found.get(path)).toBe(text);
          const pages = (paths: Iterable<string>) => [...paths].filter((path) => path.endsWith('.html')).toSorted();
          expect(pages(found.keys())).toEqual(pages(testSite(last).keys()));
          expect(noted()).toEqual([`${notesFolder}/now.json`]);
        },
      ),
      { numRuns: 25 },
    );
    expect(looks).toBeGreaterThan(1000);
    expect(cuts).toBeGreaterThanOrEqual(20);
  });

  test(
    'is whole when the program is killed at any request, and the next run finishes',
    { timeout: 240_000 },
    async () => {
      await deployHere(filesOf(0), store, 'nol');
      const before = new Map(server.objects);
      server.asked.length = 0;
      await deployHere(filesOf(1), store, 'satu');
      const requests = server.asked.length;
      const lost: string[] = [];
      let killed = 0;
      for (let index = 0; index < 20; index += 1) {
        server.objects.clear();
        for (const [key, object] of before) server.objects.set(key, object);
        const child = spawn(
          process.execPath,
          [fileURLToPath(new URL('./test-deploy.ts', import.meta.url)), builds[1] ?? '', server.endpoint],
          { env: { ...testS3Environment, PATH: process.env['PATH'] ?? '' }, stdio: 'ignore' },
        );
        // Whenever it has come so far, the parts of the way being equal; what it has sent by then may still be carried out.
        let left = Math.floor(((index + 0.5) / 20) * requests);
        server.breaks = () => {
          if ((left -= 1) === 0) child.kill('SIGKILL');
          lost.push(...missing());
          return false;
        };
        const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
        if (signal === 'SIGKILL') killed += 1;
        server.breaks = () => false;
        expect(missing()).toEqual([]);
        await deployHere(filesOf(1), store, 'satu');
        expect(served()).toEqual(withParts(1, 0));
        expect(noted()).toEqual([`${notesFolder}/now.json`]);
      }
      expect(lost).toEqual([]);
      expect(killed).toBeGreaterThanOrEqual(19);
    },
  );
});

describe('two at once', () => {
  const busy = { ...lonely, isRunning: () => true };

  test.each([true, false])('one goes through, where conditions are known: %s', async (knowsConditions) => {
    const other = await openTestS3(knowsConditions);
    try {
      const open = () => openS3Store({ bucket: 'situs', prefix: '', endpoint: other.endpoint, pathStyle: true });
      await deployHere(filesOf(0), await open(), 'nol');
      let other1: Promise<unknown> = Promise.resolve();
      const first = await open();
      const watched: Store = {
        ...first,
        prepare: async (...args) => {
          other1 = open().then((second) => deployHere(filesOf(2), second, 'dua', { ...busy, pid: 3 }));
          await expect(other1).rejects.toThrow(/sinta@redaksi/);
          await first.prepare(...args);
        },
      };
      await deployHere(filesOf(1), watched, 'satu', { ...busy, pid: 2 });
      expect(other.objects.get('index.html')?.body.toString()).toBe(testSite(1).get('index.html'));
    } finally {
      await other.close();
    }
  });
});

describe('what a store refuses', () => {
  test('is a sentence that says what to do, in both languages', async () => {
    const failing = async (bucket: string, endpoint: string) => {
      const other = await openS3Store({ bucket, prefix: '', endpoint, pathStyle: true });
      return deployHere(filesOf(0), other, 'nol').then(
        () => null,
        (error: unknown) => error,
      );
    };
    expect(await failing('lain', server.endpoint)).toMatchObject({
      bilingual: { en: expect.stringContaining('no bucket s3://lain'), id: expect.stringContaining('tidak ada') },
    });
    expect(await failing('situs', 'http://127.0.0.1:1')).toMatchObject({
      bilingual: { en: expect.stringContaining('does not answer'), id: expect.stringContaining('tidak menjawab') },
    });
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'orang-lain');
    expect(await failing('situs', server.endpoint)).toMatchObject({
      bilingual: { en: expect.stringContaining('may not read or write') },
    });
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    expect(await failing('situs', server.endpoint)).toMatchObject({
      bilingual: { en: expect.stringContaining('AWS_ACCESS_KEY_ID') },
    });
  });
});
