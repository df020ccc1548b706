import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answer, type Answered } from '../answer.ts';
import { type Desk, openDesk } from '../desk.ts';
import { currentTexts } from '../stories.ts';
import { storyRequests } from '../writing/story-requests.ts';
import { insertRequests, type PlacesToShow } from './insert-requests.ts';

const project = fileURLToPath(new URL('../../../tests/faults/project', import.meta.url));
const slug = 'separuh-terlindungi';
const element = '<Chart id="city-and-regency" />';

let root: string;
let desk: Desk;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terlindungi-insert-'));
  cpSync(project, root, { recursive: true });
  // The chart stands in the story already: it is put there again once it has been taken out.
  desk = openDesk(root);
  for (const language of ['id', 'en'] as const) {
    const path = `content/stories/${slug}/${language}.mdx`;
    const before = desk.read(path) ?? '';
    desk.write([{ path, text: before.replace(`${element}\n\n`, ''), before }]);
  }
});

afterEach(() => rmSync(root, { recursive: true }));

const file = (language: 'id' | 'en') => readFileSync(join(root, `content/stories/${slug}/${language}.mdx`), 'utf8');
const found = <Found>({ body }: Answered) => ('answer' in body ? body.answer : body) as Found;
const places = async () =>
  found<PlacesToShow>(await answer(insertRequests, desk, 'charts.places', JSON.stringify({ slug })));
/** Types the Indonesian text as the writing panel does, without saving it. */
const type = (id: string) => {
  const given = { slug, texts: { id, en: file('en') }, changed: { id: { before: file('id'), revision: 0 } } };
  return answer(storyRequests, desk, 'story.type', JSON.stringify(given));
};
const insert = (given: object) =>
  answer(insertRequests, desk, 'charts.insert', JSON.stringify({ slug, chart: 'city-and-regency', ...given }));

test('places are told as a reader sees them, with the place of the other language that says the same', async () => {
  const { places: told, pairs } = await places();
  expect(told.id[0]).toMatch(/^Wali kota menyebut .*\d/);
  expect(told.id.join()).not.toMatch(/[<>#]/);
  expect(pairs).toEqual(told.id.map((_, index) => index));
});

test('a chart goes into the files of a story of which nothing is unsaved', async () => {
  const { sum } = await places();
  expect(found(await insert({ behind: { id: 0, en: 0 }, sum }))).toEqual({ isUnsaved: false });
  for (const language of ['id', 'en'] as const) expect(file(language)).toContain(`\n\n${element}\n\n`);
});

test('a chart goes into the text as it is typed, and no file is written under the hands of who types', async () => {
  const before = file('id');
  await type(before.replace('Wali kota menyebut', 'Pak Wali menyebut'));
  const { sum } = await places();
  expect(found(await insert({ behind: { id: 0, en: 0 }, sum }))).toEqual({ isUnsaved: true });
  expect([file('id'), file('en').includes(element)]).toEqual([before, false]);
  const { id, en } = currentTexts(desk, { kind: 'stories', slug });
  expect(id).toContain('Pak Wali menyebut');
  for (const text of [id, en]) expect(text).toContain(`\n\n${element}\n\n`);
  // Saved, both languages have it.
  await answer(storyRequests, desk, 'story.save', JSON.stringify({ slug }));
  expect([file('id'), file('en')]).toEqual([id, en]);
});

test('a place that was chosen in a text of a moment ago is refused, and nothing is changed', async () => {
  const { sum } = await places();
  const typed = file('id').replace('Wali kota', 'Satu alinea lagi.\n\nWali kota');
  await type(typed);
  expect((await insert({ behind: { id: 0, en: 0 }, sum })).status).toBe(422);
  expect(currentTexts(desk, { kind: 'stories', slug }).id).toBe(typed);
});
