import { expect, test } from 'vitest';
import { planSign } from '../../src/library/locks/plan-sign.ts';
import { planKeep } from '../../src/library/locks/plan-keep.ts';
import { readRecord } from '../../src/library/read-library.ts';
import { storySlugs, storyStandings } from '../../src/library/story-states.ts';
import { storyTemplate } from '../../src/prose/story-template.ts';
import { bindingSign } from '../../src/prose/passage.ts';
import type { Files } from '../faults/memory-disk.ts';
import { publish } from '../archive/archived-project.ts';
import { carryOut, diskOf, editText, setValue, slug, unsigned } from './signed-files.ts';

const day = '2026-11-22';
const [indonesian, english] = ['id', 'en'].map((language) => `content/stories/${slug}/${language}.mdx`) as [
  string,
  string,
];

const standing = (files: Files, today = day) => {
  const disk = diskOf(files);
  const [found] = storyStandings(readRecord(disk), storySlugs(disk), today);
  if (found === undefined) throw new Error('no story');
  return found;
};

const asDraft = (files: Files) =>
  [indonesian, english].reduce(
    (all, path) => editText(all, path, (text) => text.replace('byline:', 'draft: true\nbyline:')),
    files,
  );

const signed = carryOut(unsigned, planSign(diskOf(unsigned), slug, day));

test('a draft is a draft while words of the template stand in it, then has problems, then is ready', () => {
  const draft = asDraft(unsigned);
  const template = editText(draft, indonesian, (text) => `${text}\n${storyTemplate.id.body}\n`);
  expect(standing(template)).toMatchObject({ state: 'draft', isDraft: true });
  const wrong = editText(draft, english, (text) => `${text}\nThere are 1,234 of them.\n`);
  expect(standing(wrong)).toMatchObject({ state: 'problems', isDraft: true });
  expect(standing(wrong).problems[0]?.file).toBe(english);
  expect(standing(draft)).toMatchObject({ state: 'ready', isDraft: true, problems: [], signed: null });
  expect(standing(draft).counts).toEqual({ facts: 3, claims: 3, charts: 1 });
});

test('a draft that cannot be read at all has problems and no title', () => {
  const unread = editText(asDraft(unsigned), indonesian, (text) => text.replace('title:', 'titel:'));
  expect(standing(unread)).toMatchObject({ state: 'problems', title: null, size: null });
});

test('what is finished is ready until it is signed, and again when an editor has rewritten it', () => {
  expect(standing(unsigned)).toMatchObject({ state: 'ready', isDraft: false, problems: [] });
  expect(standing(signed)).toMatchObject({ state: 'signed', signed: day, problems: [] });
  const rewritten = editText(signed, indonesian, (text) => text.replace('Yang belum', 'Yang masih belum'));
  const { state, moved, problems } = standing(rewritten);
  expect({ state, problems }).toEqual({ state: 'ready', problems: [] });
  expect(moved.map(({ moved: { cause } }) => cause)).toEqual(['editor']);
});

test('a story whose day has not come is waiting, and one that is dated ahead is told so', () => {
  expect(standing(signed, '2026-01-01')).toMatchObject({ isWaiting: true });
  expect(standing(signed)).toMatchObject({ isWaiting: false });
});

test('when the record changes under it a story has moved, with the old and the new figure in its sentence', () => {
  const after = setValue(signed, 'mks-claimed-2025', 71);
  const { state, moved } = standing(after);
  expect(state).toBe('moved');
  const inText = moved.find(
    ({ file, moved: { sentence } }) => file === indonesian && sentence?.startsWith('Wali kota'),
  );
  expect(inText?.moved.sentence).toContain(`Wali kota menyebut ${bindingSign}, kantornya menghitung`);
  const [change] = inText?.moved.changes ?? [];
  expect(change?.name).toBe('mks-claimed-2025');
  expect([change?.was?.id, change?.is?.id].map((text) => text?.replace('\u00a0', ' '))).toEqual([
    '63,5 persen',
    '71,0 persen',
  ]);
  const kept = carryOut(after, planKeep(diskOf(after), slug, day));
  expect(standing(kept)).toMatchObject({ state: 'signed', kept: day });
});

test('what is archived is published, until it says something else', async () => {
  const published = await publish(signed, day);
  expect(standing(published)).toMatchObject({ state: 'published', problems: [] });
  const rewritten = editText(published, indonesian, (text) => text.replace('Yang belum', 'Yang masih belum'));
  const again = carryOut(rewritten, planSign(diskOf(rewritten), slug, day));
  expect(standing(again)).toMatchObject({ state: 'signed' });
});
