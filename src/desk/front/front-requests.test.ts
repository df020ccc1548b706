import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer } from '../answer.ts';
import { type Desk, openDesk } from '../desk.ts';
import { storyRequests } from '../writing/story-requests.ts';
import { frontRequests } from './front-requests.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const slug = 'separuh-terlindungi';
const folder = `content/stories/${slug}/`;

let root: string;
let desk: Desk;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terlindungi-front-'));
  cpSync(join(project, 'tests/faults/project'), root, { recursive: true });
  for (const sheets of ['src/theme', 'src/scripts'])
    cpSync(join(project, sheets), join(root, sheets), { recursive: true });
  desk = openDesk(root);
});

afterEach(() => rmSync(root, { recursive: true }));

const read = (name: string) => readFileSync(join(root, folder, name), 'utf8');
const write = (name: string, text: string) => {
  writeFileSync(join(root, folder, name), text);
  desk.changed(folder + name);
};

/** Asks as the page does, in JSON. */
const ask = (name: keyof typeof frontRequests, given: object) =>
  answer(frontRequests, desk, name, JSON.stringify({ language: 'id', slug, ...given }));

const sign = () => ask('front.decide', { by: 'Penyunting', decision: { what: 'sign', because: '' } });

/** Types a text as the writing panel does, without saving it. */
const type = (text: string) =>
  answer(
    storyRequests,
    desk,
    'story.type',
    JSON.stringify({
      slug,
      texts: { id: text, en: read('en.mdx') },
      changed: { id: { before: read('id.mdx'), revision: 0 } },
    }),
  );

test('a story whose notes cannot be read is not decided about, and what somebody noted stays as it is', async () => {
  const broken = '{ "next": "Penyunting", "notes": [ }\n';
  write('notes.json', broken);
  const { status, body } = await sign();
  expect(status).toBe(422);
  expect(body).toMatchObject({ problems: [{ file: `${folder}notes.json` }] });
  expect(read('notes.json')).toBe(broken);
  expect(() => read('lock.json')).toThrow();
});

test('while something of a story is typed and not saved, its row says so and nothing is decided about it', async () => {
  await type(read('id.mdx').replace('Wali kota menyebut', 'Pak Wali menyebut'));
  const rows = await answer(frontRequests, desk, 'front.stories', '{}');
  expect(rows.body).toMatchObject({ answer: { stories: [{ slug, isUnsaved: true }] } });
  for (const refused of [await ask('front.lock', {}), await sign()])
    expect(refused).toMatchObject({ status: 422, body: { refused: { id: expect.stringContaining('Simpan dulu') } } });
  expect(() => read('lock.json')).toThrow();

  await answer(storyRequests, desk, 'story.save', JSON.stringify({ slug }));
  expect(await sign()).toMatchObject({ status: 200 });
  expect(JSON.parse(read('notes.json'))).toMatchObject({ notes: [{ by: 'Penyunting', text: 'Disahkan' }] });
});

test('the proof sheet is of the text as it is typed, with what is wrong in it', async () => {
  await type(read('id.mdx').replace('Wali kota menyebut', 'Pak Wali dan 98.765 orang menyebut'));
  const { body } = await ask('front.proof', {});
  const html = 'answer' in body ? String(body.answer) : '';
  expect(html).toContain('Pak Wali dan');
  expect(html.split('<main>')[0]).toContain('98.765');
});
