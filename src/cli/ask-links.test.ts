import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fewAtATime, openAsking, toLink, type Web } from './ask-links.ts';

/** A page with this much text behind it than anybody needs, written until nobody reads any more. */
const endless = (response: ServerResponse, { method }: IncomingMessage) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  if (method === 'HEAD') return response.end();
  response.write('<title>Cakupan naik</title>');
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(16_384)));
  };
  response.on('drain', more);
  return more();
};

const page = (title: string) => (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'text/html' }).end(`<title>${title}</title><p>…`);

const goTo =
  (to: string, status = 301) =>
  (response: ServerResponse) =>
    response.writeHead(status, { location: to }).end();

/** What a small web of documents does, by path. */
const documents: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => unknown>> = {
  '/berita': page('Cakupan naik'),
  '/berkas.pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
  '/tanpa-kepala': (response, { method }) =>
    method === 'HEAD' ? response.writeHead(405).end() : page('Cakupan naik')(response),
  '/kepala-bohong': (response, { method }) =>
    method === 'HEAD' ? response.writeHead(404).end() : page('Cakupan naik')(response),
  '/hilang': (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<title>Maaf</title>'),
  '/dihapus': (response) => response.writeHead(410).end(),
  '/bohong': page('404 – Halaman tidak ditemukan'),
  '/kosong': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(''),
  '/pindah': goTo('/pindah-lagi'),
  '/pindah-lagi': goTo('/berita', 308),
  '/sementara': goTo('/berita', 302),
  '/ke-depan': goTo('/'),
  '/': page('Beranda'),
  '/putar': goTo('/putar-2', 302),
  '/putar-2': goTo('/putar', 302),
  '/tanpa-akhir': (response, { url }) => goTo(`/tanpa-akhir?${Number(url?.split('?')[1] ?? 0) + 1}`, 302)(response),
  '/ke-berkas': goTo('file:///etc/passwd'),
  '/tertutup': (response) => response.writeHead(403).end(),
  '/rusak': (response) => response.writeHead(503).end(),
  '/putus': (response) => response.destroy(),
  '/diam': () => undefined,
  '/tak-berujung': endless,
  '/rahasia': page('Untuk manusia'),
  '/arsip': (response, { url }) => {
    const asked = new URL(url ?? '', 'http://localhost').searchParams;
    const closest = {
      available: true,
      status: '200',
      url: `http://arsip.example/${asked.get('date')}/${asked.get('url')}`,
    };
    const archived_snapshots = asked.get('url')?.endsWith('/berita') === true ? { closest } : {};
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ archived_snapshots }));
  },
};

describe('asking for a document', () => {
  const requests: { readonly method: string; readonly path: string; readonly agent: string }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      agent: request.headers['user-agent'] ?? '',
    });
    if (pathname === '/robots.txt') {
      response.writeHead(200).end('User-agent: *\nDisallow: /rahasia\nCrawl-delay: 4');
      return;
    }
    (documents[pathname] ?? documents['/hilang'])?.(response, request);
  });
  let origin = '';
  /** What was waited for, in milliseconds, by a clock that nobody has to wait for. */
  const waits: number[] = [];
  let clock = 0;
  const web: Web = {
    // A silent host is waited for a moment, not for as long as a newsroom would.
    fetch: (address, options) =>
      fetch(address, { ...options, ...(address.includes('/diam') ? { signal: AbortSignal.timeout(80) } : {}) }),
    now: () => clock,
    wait: (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
      return Promise.resolve();
    },
  };
  const name = 'Terlindungi/1.0 (+https://terlindungi.example)';

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    requests.length = 0;
    waits.length = 0;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test.each([
    ['/berita', 'opened'],
    ['/berkas.pdf', 'opened'],
    ['/tanpa-kepala', 'opened'],
    ['/kepala-bohong', 'opened'],
    ['/sementara', 'opened'],
    ['/tak-berujung', 'opened'],
    ['/', 'opened'],
    ['/pindah', 'moved'],
    ['/hilang', 'gone'],
    ['/dihapus', 'gone'],
    ['/bohong', 'gone'],
    ['/kosong', 'gone'],
    ['/ke-depan', 'gone'],
    ['/ke-berkas', 'gone'],
    ['/tertutup', 'refused'],
    ['/rahasia', 'refused'],
    ['/rusak', 'silent'],
    ['/putus', 'silent'],
    ['/diam', 'silent'],
    ['/putar', 'silent'],
    ['/tanpa-akhir', 'silent'],
  ] as const)('%s is told as %s', async (path, answer) => {
    const asked = await openAsking(web, name).ask(origin + path);
    expect([asked.answer, asked.because.id]).toEqual([answer, expect.stringMatching(/\S/)]);
    expect(asked.movedTo).toBe(answer === 'moved' ? `${origin}/berita` : null);
  });

  test('a host that no longer exists and one that refuses every connection are told, and that they were not reached', async () => {
    const { ask } = openAsking(web, name);
    const dead = await ask('http://127.0.0.1:1/berita');
    expect([dead.answer, dead.unreached]).toEqual(['silent', true]);
    const nobody = await openAsking(
      {
        ...web,
        fetch: () => Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } })),
      },
      name,
    ).ask('https://mati.example/berita');
    expect(nobody.unreached).toBe(true);
  });

  test('a host is asked once for its robots.txt, never for what that forbids, and no sooner than it wants', async () => {
    const { ask } = openAsking(web, name);
    await fewAtATime(['/berita', '/rahasia', '/berkas.pdf', '/pindah'], 2, (path) => ask(origin + path));
    const paths = requests.map(({ path }) => path);
    expect(paths.filter((path) => path === '/robots.txt')).toHaveLength(1);
    expect(paths).not.toContain('/rahasia');
    expect(waits.length).toBe(requests.length - 1);
    expect(Math.min(...waits)).toBe(4000);
    expect(new Set(requests.map(({ agent }) => agent))).toEqual(new Set([name]));
  });

  test('nothing is fetched but the head where the head says all', async () => {
    await openAsking(web, name).ask(`${origin}/berkas.pdf`);
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /robots.txt', 'HEAD /berkas.pdf']);
  });

  test('a copy in an archive is found by address and day, and an archive that has none or talks nonsense gives none', async () => {
    const { findCopy } = openAsking(web, name);
    const archive = `${origin}/arsip?url={url}&date={date}`;
    const found = await findCopy(archive, `${origin}/berita`, '2025-03-17');
    expect(found).toBe(`https://arsip.example/20250317/${origin}/berita`);
    expect(await findCopy(archive, `${origin}/lain`, '2025-03-17')).toBe(null);
    expect(await findCopy(`${origin}/berita?{url}`, `${origin}/berita`, '2025-03-17')).toBe(null);
    expect(await findCopy('http://127.0.0.1:1/?{url}', `${origin}/berita`, '2025-03-17')).toBe(null);
  });

  test('what was known stays known when nobody answers', () => {
    const because = { id: '', en: '' };
    const moved = { answer: 'moved', movedTo: 'https://a.example/b', because, unreached: false } as const;
    const first = toLink('a', moved, 'https://arsip.example/a', undefined, '2026-11-27');
    expect(first).toMatchObject({ answer: 'moved', opened: '2026-11-27', movedTo: 'https://a.example/b' });
    const silent = { answer: 'silent', movedTo: null, because, unreached: true } as const;
    expect(toLink('a', silent, null, first, '2027-01-02')).toEqual({
      source: 'a',
      asked: '2027-01-02',
      answer: 'silent',
      opened: '2026-11-27',
      movedTo: 'https://a.example/b',
      copy: 'https://arsip.example/a',
    });
  });
});
