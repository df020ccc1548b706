import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DeskOfCopy, startDesk, startDeskOfCopy } from '../desk-process.ts';
import { dist } from '../folders.ts';
import { readFolder } from '../project-copy.ts';

const slug = 'persen-dari-siapa';
const story = `content/stories/${slug}/id.mdx`;

let desk: DeskOfCopy;
let cookie: string;

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends what a browser would not let a page send: any host, any origin, any path as it is written. */
function send(method: string, path: string, headers: Record<string, string>, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: desk.port, method, path, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const own = () => ({
  host: `127.0.0.1:${desk.port}`,
  origin: `http://127.0.0.1:${desk.port}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
  cookie,
});

const ask = async (name: string, given: unknown, headers: Record<string, string> = own()) => {
  const { status, text } = await send('POST', `/_desk/ask/${name}`, headers, JSON.stringify(given));
  return { status, body: JSON.parse(text) };
};

const typed = (text: string, before: string, revision = 0) => ({
  slug,
  texts: { id: text, en: '' },
  changed: { id: { before, revision } },
});

/** All that the project holds but what the desk keeps for itself. */
const ofProject = async () =>
  new Map(
    [...(await readFolder(join(desk.root, 'content'))), ...(await readFolder(join(desk.root, 'data')))].map(
      ([path, bytes]) => [path, bytes.toString('base64')] as const,
    ),
  );

/** Opens the address that the desk prints. */
async function comeIn(): Promise<void> {
  const { pathname, search, host } = new URL(desk.address);
  const start = await send('GET', `${pathname}${search}`, { host });
  cookie = String(start.headers['set-cookie']).split(';')[0] ?? '';
}

beforeAll(async () => {
  desk = await startDeskOfCopy('en');
  await comeIn();
});

afterAll(() => desk.close());

test('it starts, and says in how long', () => {
  console.log(`desk: ready after ${(desk.startedIn / 1000).toFixed(1)} s`);
  expect(cookie).toContain(`desk-${desk.port}=`);
});

describe('forged requests', () => {
  const forged: readonly (readonly [string, string, Record<string, string>])[] = [
    ['a foreign host', 'POST', { host: 'jahat.example' }],
    ['a foreign origin', 'POST', { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', 'POST', { origin: 'http://127.0.0.1:9', 'sec-fetch-site': 'same-site' }],
    ['no cookie', 'POST', { cookie: '' }],
    ['plain text, as a form sends it', 'POST', { 'content-type': 'text/plain' }],
    ['reading from another port', 'GET', { 'sec-fetch-site': 'same-site' }],
    ['reading without the cookie', 'GET', { cookie: '' }],
    ['a question before asking', 'OPTIONS', { origin: 'http://127.0.0.1:9' }],
  ];

  test.each(forged)('%s is refused, and nothing is kept or written', async (_, method, headers) => {
    const before = await ofProject();
    const saved = await readFile(join(desk.root, story), 'utf8');
    for (const path of ['/_desk/ask/story.type', '/_desk/', `/cerita/${slug}/`, '/src/desk/desk.ts', '/@vite/client']) {
      const body = method === 'POST' ? JSON.stringify(typed('dipalsukan', saved)) : '';
      const answer = await send(method, path, { ...own(), ...headers }, body);
      expect([403, 405, 415], path).toContain(answer.status);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      expect(answer.text).not.toContain('<html');
    }
    expect((await ask('story.open', { slug })).body.answer.id.base.revision).toBe(0);
    expect(await ofProject()).toEqual(before);
  });

  test('what is not in the table, or does not fit it, is refused in words', async () => {
    expect((await ask('story.rm', {})).status).toBe(404);
    expect((await ask('constructor', {})).status).toBe(404);
    for (const wrong of ['../../x', 'A', '', 'a/b', '.'])
      expect((await ask('story.open', { slug: wrong })).status).toBe(400);
    expect((await ask('story.open', { slug, more: 1 })).status).toBe(400);
    expect((await send('POST', '/_desk/ask/story.open', own(), '{')).status).toBe(400);
  });

  test('what is too large is refused in words, with the connection open to hear them', async () => {
    const { status, body } = await ask('story.open', { slug: 'x'.repeat(13 * 1024 * 1024) });
    expect([status, body.refused.en]).toEqual([413, 'This request is too large (12 MB at most).']);
  });

  test('a folder that is a link leads nowhere', async () => {
    const outside = join(desk.root, 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'id.mdx'), 'rahasia');
    await symlink(outside, join(desk.root, 'content/stories/tautan'));
    expect((await ask('story.open', { slug: 'tautan' })).body.answer.id.saved).toBe('');
    await ask('story.type', { ...typed('dipalsukan', 'rahasia'), slug: 'tautan' });
    expect([403, 409, 422]).toContain((await ask('story.save', { slug: 'tautan' })).status);
    expect(await readFile(join(outside, 'id.mdx'), 'utf8')).toBe('rahasia');
  });
});

describe('what is typed is never run as a program', () => {
  const slug = 'audiensi-bpjs-ketenagakerjaan-maret-2025';
  const path = `content/stories/${slug}/id.mdx`;
  const roads = [
    ['an import', () => "import '../../../jahat.mjs';"],
    ['a file that an image imports', () => '![x](../../../jahat.mjs)'],
    ['an expression', (mark: string) => `Isi {process.getBuiltinModule('fs').writeFileSync('${mark}', 'x')}.`],
  ] as const;

  test.each(roads)(
    '%s, typed at the desk or in a file that somebody sent',
    async (_, road) => {
      const mark = join(desk.root, 'ran');
      const file = join(desk.root, path);
      const script = join(desk.root, 'jahat.mjs');
      const saved = await readFile(file, 'utf8');
      const text = `${saved}\n${road(mark)}\n`;
      const headers = { host: `127.0.0.1:${desk.port}`, cookie };
      const page = (accept: string) => send('GET', `/cerita/${slug}/`, { ...headers, accept });
      await writeFile(
        script,
        `import fs from 'node:fs';\nfs.writeFileSync('${mark}', 'x');\nexport default { src: 'x' };\n`,
      );
      const { body } = await ask('story.type', { ...typed(text, saved), slug });
      expect(body.answer.kept.id.revision).toBeGreaterThan(0);
      const preview = await send('GET', `/_desk/preview/id/${slug}/`, headers);
      expect(preview.headers['x-desk-preview'] === 'fresh' && preview.text.includes('jahat')).toBe(false);
      await page('*/*');
      expect(existsSync(mark)).toBe(false);
      await ask('story.settle', { path, choice: { use: 'theirs', theirs: saved } });
      await writeFile(file, text);
      // What stands in the place of the page shows the line.
      await expect.poll(async () => (await page('text/html')).text, { timeout: 80_000 }).toMatch(/jahat|getBuiltin/);
      await send('GET', `/_desk/preview/id/${slug}/`, headers);
      await page('*/*');
      expect(existsSync(mark)).toBe(false);
      await writeFile(file, saved);
      await rm(script);
      await expect
        .poll(async () => (await page('text/html')).text, { timeout: 80_000 })
        .not.toMatch(/jahat|getBuiltin/);
    },
    180_000,
  );
});

test('a text is kept as typed, shown by the site’s own page, saved, and refused once it was changed elsewhere', async () => {
  const saved = await readFile(join(desk.root, story), 'utf8');
  const text = `${saved}\nDi sana ada 12.345 pekerja.\n`;
  const kept = await ask('story.type', typed(text, saved));
  expect(kept.body.answer.reading.problems.map(({ file }: { file: string }) => file)).toContain(story);
  const preview = await send('GET', `/_desk/preview/id/${slug}/?theme=dark`, {
    host: `127.0.0.1:${desk.port}`,
    cookie,
  });
  expect(preview).toMatchObject({ status: 200, headers: { 'x-desk-preview': 'fresh' } });
  expect(preview.headers['content-security-policy']).toMatch(/script-src 'none'.*sandbox allow-same-origin$/);
  expect(preview.text).toContain('Di sana ada 12.345 pekerja.');
  await ask('story.type', typed(`${text}\n<Fact id="\n`, saved, kept.body.answer.kept.id.revision));
  const last = await send('GET', `/_desk/preview/id/${slug}/`, { host: `127.0.0.1:${desk.port}`, cookie });
  expect(last).toMatchObject({ status: 200, headers: { 'x-desk-preview': 'stale' } });
  expect(last.text).toContain('Di sana ada 12.345 pekerja.');
  await writeFile(join(desk.root, story), `${saved}\nDari tempat lain.\n`);
  const refused = await ask('story.save', { slug });
  expect(refused.status).toBe(409);
  expect(refused.body.conflicts[0].theirs).toContain('Dari tempat lain.');
  expect(refused.body.conflicts[0].mine).toContain('12.345');
  expect(await readFile(join(desk.root, story), 'utf8')).toContain('Dari tempat lain.');
  await ask('story.settle', { path: story, choice: { use: 'mine', text } });
  expect((await ask('story.save', { slug })).status).toBe(200);
  expect(await readFile(join(desk.root, story), 'utf8')).toBe(text);
});

test('what was typed in the last moment before Ctrl-C is there when the desk is started again at once', async () => {
  const other = 'riwayat-50-50';
  const saved = await readFile(join(desk.root, `content/stories/${other}/id.mdx`), 'utf8');
  const text = `${saved}\nSebelum Ctrl-C.\n`;
  await ask('story.type', { ...typed(text, saved), slug: other });
  await desk.stop('SIGINT');
  const first = desk;
  const again = await startDesk(first.root, 'en');
  desk = { ...again, root: first.root, close: () => again.stop().then(first.close) };
  await comeIn();
  const { body } = await ask('story.open', { slug: other });
  expect(body.answer.id).toMatchObject({ text, elsewhere: null, older: [] });
});

test('nothing of the desk is in the site', async () => {
  for (const [path, bytes] of await readFolder(dist)) {
    expect(path).not.toMatch(/_desk|codemirror|preact/);
    if (/\.(html|js|css|json|txt|xml)$/.test(path) || !path.includes('.'))
      expect(/_desk\/|terlindungi-desk|preact|codemirror/i.exec(bytes.toString('latin1'))?.[0], path).toBeUndefined();
  }
});
