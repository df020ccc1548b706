import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { journalFolder, openDrafts } from './drafts.ts';

const path = 'content/stories/satu/id.mdx';
const aProject = () => mkdtempSync(join(tmpdir(), 'desk-'));
const now = () => new Date();
const typed = (text: string) => ({ path, text, before: 'semula' });

/** A desk whose machine lost its power: its sign of being open grows old. */
function grewSilent(root: string, desk: string): void {
  const before = new Date(Date.now() - 60_000);
  utimesSync(join(root, journalFolder, `${desk}.open`), before, before);
}

test('what is typed is on the disk within a second, and is there after a crash', async () => {
  const root = aProject();
  openDrafts(root, 'a', now).keep(typed('baru'), 0);
  await setTimeout(1_000);
  grewSilent(root, 'a');
  expect(openDrafts(root, 'b', now).get(path)).toMatchObject({ text: 'baru', before: 'semula', revision: 1 });
});

test('a desk that is closed in order leaves its drafts to the next at once', () => {
  const root = aProject();
  const first = openDrafts(root, 'a', now);
  first.keep(typed('baru'), 0);
  first.flush();
  expect(openDrafts(root, 'b', now).all()).toMatchObject([{ path, text: 'baru' }]);
});

test('a draft that was saved or thrown away does not come back', () => {
  const root = aProject();
  const first = openDrafts(root, 'a', now);
  first.keep(typed('baru'), 0);
  first.drop(path);
  first.flush();
  expect(openDrafts(root, 'b', now).all()).toEqual([]);
});

test('two windows on one text: the one that has not seen the latest is refused and told it', () => {
  const drafts = openDrafts(aProject(), 'a', now);
  expect(drafts.keep(typed('satu'), 0)).toMatchObject({ kept: { revision: 1 } });
  expect(drafts.keep(typed('satu dua'), 1)).toMatchObject({ kept: { revision: 2 } });
  expect(drafts.keep(typed('lain'), 1)).toMatchObject({ newer: { text: 'satu dua', revision: 2 } });
  expect(drafts.get(path)?.text).toBe('satu dua');
});

test('two desks that are open at once keep their own texts, and each can see that the other types', async () => {
  const root = aProject();
  const [first, second] = [openDrafts(root, 'a', now), openDrafts(root, 'b', now)];
  first.keep(typed('dari yang pertama'), 0);
  await setTimeout(600);
  expect(second.get(path)).toBeNull();
  expect(second.elsewhere(path)).toMatchObject({ text: 'dari yang pertama' });
  second.keep(typed('dari yang kedua'), 0);
  await setTimeout(600);
  expect(first.get(path)?.text).toBe('dari yang pertama');
  expect(first.elsewhere(path)).toMatchObject({ text: 'dari yang kedua' });
});

test('half a file in the journal is no draft, and harms none', () => {
  const root = aProject();
  const first = openDrafts(root, 'a', now);
  first.keep(typed('baru'), 0);
  first.flush();
  writeFileSync(join(root, journalFolder, 'x.lain.json'), '{"path":"con');
  expect(openDrafts(root, 'b', now).all()).toMatchObject([{ text: 'baru' }]);
  expect(readdirSync(join(root, journalFolder))).toContain('x.lain.json');
});
