import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyProject, removeCopy } from '../../press/copy-project.ts';
import { answer } from '../answer.ts';
import { type ask, AskError } from '../client/ask.ts';
import { type Kept, openKept } from '../client/kept.ts';
import { type Desk, openDesk } from '../desk.ts';
import { storyRequests } from './story-requests.ts';
import { openSession, type StoryState, type Untold } from './story-session.ts';

const slug = 'riwayat-50-50';
const written = { kind: 'stories', slug } as const;
const path = (language: 'id' | 'en') => `content/stories/${slug}/${language}.mdx`;

let root: string;
let desk: Desk;
let before: { readonly id: string; readonly en: string };
const file = (language: 'id' | 'en') => readFileSync(join(root, path(language)), 'utf8');

beforeAll(async () => {
  root = await copyProject(fileURLToPath(new URL('../../../', import.meta.url)));
  before = { id: file('id'), en: file('en') };
  desk = openDesk(root);
}, 120_000);

afterAll(() => removeCopy(root));

beforeEach(() => {
  for (const language of ['id', 'en'] as const) {
    writeFileSync(join(root, path(language)), before[language]);
    desk.journal.drop(path(language));
  }
  desk.changed(path('id'));
});

/** A browser: what it keeps outlives its windows. */
function browser(): Kept<Untold> {
  const held = new Map<string, string>();
  const storage = {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
  return openKept(
    'typed',
    (found): found is Untold => found !== null,
    () => storage,
  );
}

/** A window with the story open, whose pauses end and whose answers come when the test says. */
async function openWindow(kept = browser()) {
  let state: StoryState | null = null;
  const editors: Record<'id' | 'en', string> = { id: '', en: '' };
  const pauses = new Set<() => void>();
  const gates: (() => Promise<void>)[] = [];
  let isThere = true;
  const asked: string[] = [];
  const askDesk = (async (name, given) => {
    asked.push(name);
    await gates.shift()?.();
    if (!isThere) throw new AskError(0, { refused: { id: 'tidak ada', en: 'gone' } });
    const { status, body } = await answer(storyRequests, desk, name, JSON.stringify(given));
    const said = JSON.parse(JSON.stringify(body)) as typeof body;
    if ('refused' in said) throw new AskError(status, said);
    return said.answer;
  }) as typeof ask;
  const session = openSession({
    written,
    ask: askDesk,
    kept,
    later(then) {
      pauses.add(then);
      return () => pauses.delete(then);
    },
    show(next) {
      state = next;
      if (next.texts !== null && next.version === 1) Object.assign(editors, next.texts);
    },
    replace: (language, text) => (editors[language] = text),
  });
  await session.open();
  const now = (): StoryState => state ?? expect.fail('nothing was shown');
  return {
    session,
    editors,
    asked,
    now,
    type: (language: 'id' | 'en', add: string) => {
      editors[language] += add;
      session.type(language, editors[language]);
    },
    /** The pause after the last key ends. Gives when what that began is over. */
    pause: async () => {
      for (const end of [...pauses]) {
        pauses.delete(end);
        end();
      }
      // A job of its own behind those that wait.
      await session.settle('mine', { path: 'none', mine: null, theirs: null });
    },
    /** The next request comes to the desk only after what is given. */
    hold: (until: () => Promise<void>) => void gates.push(until),
    isThere: (value: boolean) => {
      isThere = value;
    },
  };
}

const errors = (state: StoryState) => state.reading?.reading.problems.map(({ message }) => message.en).join('\n') ?? '';

test('what is typed is kept and read in one request, and a reading says of which text it is', async () => {
  const { type, pause, now, asked, session } = await openWindow();
  expect(now().reading?.version).toBe(now().version);
  asked.length = 0;
  type('id', '\nDi sana ada 12.345 pekerja.\n');
  expect(now().reading?.version).toBeLessThan(now().version);
  await pause();
  expect(asked).toEqual(['story.type']);
  expect(now().reading).toMatchObject({ version: now().version, texts: now().texts });
  expect(errors(now())).toContain('12.345');
  expect(desk.journal.get(path('id'))?.text).toBe(now().texts?.id);
  session.close();
});

test('what is typed while it is saved is no conflict with oneself, and is not called saved', async () => {
  const { type, pause, now, session, hold } = await openWindow();
  type('id', '\nSatu.\n');
  await pause();
  hold(() => Promise.resolve());
  hold(async () => {
    type('id', '\nDua.\n');
    await Promise.resolve();
  });
  await session.save();
  expect(file('id')).toBe(`${before.id}\nSatu.\n`);
  expect([now().isSaved, now().conflicts]).toEqual([false, []]);
  await pause();
  expect([now().isSaved, now().conflicts]).toEqual([false, []]);
  await session.save();
  expect([now().isSaved, now().conflicts]).toEqual([true, []]);
  expect(file('id')).toBe(`${before.id}\nSatu.\n\nDua.\n`);
});

test('a pause that ends while it is saved waits for its turn', async () => {
  const window = await openWindow();
  window.type('en', '\nOne.\n');
  let paused: Promise<void> = Promise.resolve();
  window.hold(() => Promise.resolve());
  window.hold(async () => {
    window.type('en', '\nTwo.\n');
    paused = window.pause();
    await Promise.resolve();
  });
  await window.session.save();
  await paused;
  expect(window.now().conflicts).toEqual([]);
  await window.session.save();
  expect(file('en')).toBe(`${before.en}\nOne.\n\nTwo.\n`);
});

test('a second window that has not seen what the first typed is shown both texts, and overwrites nothing', async () => {
  const [a, b] = [await openWindow(), await openWindow()];
  a.type('id', '\nDari A.\n');
  await a.pause();
  await a.session.save();
  a.type('id', '\nLagi dari A.\n');
  await a.pause();
  b.type('id', '\nDari B.\n');
  await b.pause();
  expect(b.now().conflicts).toMatchObject([{ path: path('id'), mine: `${before.id}\nDari B.\n` }]);
  expect(b.now().conflicts[0]?.theirs).toContain('Lagi dari A.');
  await b.session.save();
  expect(file('id')).toBe(`${before.id}\nDari A.\n`);
  const [conflict] = b.now().conflicts;
  if (conflict === undefined) return expect.fail('no conflict is shown');
  await b.session.settle('theirs', conflict);
  expect([b.now().conflicts, b.editors.id]).toEqual([[], `${before.id}\nDari A.\n\nLagi dari A.\n`]);
});

test('what a refused window had typed outlives its reload, as a conflict, and after the choice it is saved', async () => {
  const kept = browser();
  const [a, b] = [await openWindow(kept), await openWindow(kept)];
  a.type('id', '\nDari A.\n');
  await a.pause();
  b.type('id', '\nDari B.\n');
  await b.pause();
  a.type('id', '\nLagi.\n');
  await a.pause();
  await a.session.save();
  const reloaded = await openWindow(kept);
  expect(reloaded.editors.id).toBe(`${before.id}\nDari B.\n`);
  const [conflict] = reloaded.now().conflicts;
  if (conflict === undefined) return expect.fail('no conflict is shown');
  expect(conflict.theirs).toBe(`${before.id}\nDari A.\n\nLagi.\n`);
  await reloaded.session.settle('mine', conflict);
  await reloaded.session.save();
  expect([file('id'), reloaded.now().isSaved]).toEqual([`${before.id}\nDari B.\n`, true]);
  expect(kept.read(`stories/${slug} refused`)).toBeNull();
});

test('what the browser alone had kept does not come back over a file that was changed since', async () => {
  const kept = browser();
  const closed = await openWindow(kept);
  closed.isThere(false);
  closed.type('en', '\nOnly here.\n');
  writeFileSync(join(root, path('en')), `${before.en}\nFrom a colleague.\n`);
  const opened = await openWindow(kept);
  expect(opened.editors.en).toBe(`${before.en}\nOnly here.\n`);
  expect(opened.now().conflicts).toMatchObject([{ path: path('en'), theirs: `${before.en}\nFrom a colleague.\n` }]);
  await opened.session.save();
  expect(file('en')).toBe(`${before.en}\nFrom a colleague.\n`);
});

test('a story that is come back to takes over what was changed elsewhere, and keeps what is untold', async () => {
  const window = await openWindow();
  writeFileSync(join(root, path('id')), `${before.id}\nDari grafik.\n`);
  await window.session.refresh();
  expect([window.editors.id, window.now().isSaved]).toEqual([`${before.id}\nDari grafik.\n`, true]);
  window.type('id', 'Ketikan.\n');
  writeFileSync(join(root, path('id')), before.id);
  await window.session.refresh();
  expect(window.editors.id).toContain('Ketikan.');
  expect(window.now().conflicts).toHaveLength(1);
});

test('while nobody answers it goes on trying, and nothing typed is lost', async () => {
  const window = await openWindow();
  window.isThere(false);
  window.type('id', '\nTanpa meja.\n');
  await window.pause();
  expect(window.now().refused?.refused.en).toBe('gone');
  window.isThere(true);
  await window.pause();
  expect([window.now().refused, desk.journal.get(path('id'))?.text]).toEqual([null, `${before.id}\nTanpa meja.\n`]);
});

test('a story that cannot be opened at first is opened later, and nothing is kept in its place', async () => {
  const kept = browser();
  const window = await openWindow(kept);
  rmSync(join(root, path('id')));
  await window.session.refresh();
  expect(window.editors.id).toBe('');
  writeFileSync(join(root, path('id')), before.id);
  await window.session.refresh();
  expect([window.editors.id, desk.journal.get(path('id'))]).toEqual([before.id, null]);
});

test('a file keeps its own ends of lines', async () => {
  writeFileSync(join(root, path('en')), before.en.replaceAll('\n', '\r\n'));
  const window = await openWindow();
  expect(window.now().isSaved).toBe(true);
  window.type('en', 'More.\n');
  await window.session.save();
  expect([window.now().isSaved, file('en')]).toEqual([true, `${before.en}More.\n`.replaceAll('\n', '\r\n')]);
});
