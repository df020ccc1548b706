import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, removeCopy } from '../../press/copy-project.ts';
import { answer, type Answered } from '../answer.ts';
import { type Desk, openDesk } from '../desk.ts';
import { frontPageRequests, type FrontPageChange, type OpenFrontPage, withChange } from './front-page-requests.ts';

let root: string;
let desk: Desk;

beforeAll(async () => {
  root = await copyProject(fileURLToPath(new URL('../../../', import.meta.url)));
  desk = openDesk(root);
}, 120_000);

afterAll(() => removeCopy(root));

const file = () => readFileSync(join(root, 'content/front.json'), 'utf8');
const found = <Found>({ body }: Answered) => ('answer' in body ? body.answer : body) as Found;
const open = async () => found<OpenFrontPage>(await answer(frontPageRequests, desk, 'front.page', '{}'));
const save = (before: string, change: FrontPageChange) =>
  answer(frontPageRequests, desk, 'front.page-save', JSON.stringify({ before, change }));
const changeOf = ({ front: { answers, lead, stories } }: OpenFrontPage): FrontPageChange => {
  const { kicker, title, standfirst, verdict, figures } = answers;
  const show = stories.show.map(({ story }) => story);
  const { story, label } = lead;
  return { kicker, title, standfirst, verdict, figures, lead: { story, label }, stories: { ...stories, show } };
};

test('the order of the front page is changed at the desk, and nothing else in its file', async () => {
  const page = await open();
  const change = changeOf(page);
  expect(withChange(page.front, change)).toEqual(page.front);
  // Saved as it is, not a byte of it is another.
  await save(page.before, change);
  expect(file()).toBe(page.before);
  const show = change.stories.show.toReversed();
  const saved = await save(page.before, { ...change, stories: { ...change.stories, show } });
  expect(saved).toMatchObject({ status: 200 });
  const { front } = page;
  const shown = { ...front.stories, show: front.stories.show.toReversed() };
  expect(JSON.parse(file())).toEqual({ ...front, stories: shown });
});

test('a figure that its chart does not show is refused, and so is a file that was changed elsewhere; nothing is written', async () => {
  const page = await open();
  const change = changeOf(page);
  const [first, ...others] = change.figures;
  if (first === undefined) throw new Error('no figure');
  const wrong = await save(page.before, {
    ...change,
    figures: [{ ...first, fact: 'mks-coverage-2024-11' }, ...others],
  });
  expect(wrong).toMatchObject({ status: 422, body: { problems: [{ file: 'content/front.json' }] } });
  expect(file()).toBe(page.before);
  writeFileSync(join(root, 'content/front.json'), `${page.before}\n`);
  const show = change.stories.show.slice(1);
  expect(await save(page.before, { ...change, stories: { ...change.stories, show } })).toMatchObject({ status: 409 });
  expect(file()).toBe(`${page.before}\n`);
});
