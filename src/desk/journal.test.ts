import fc from 'fast-check';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Journal, journalFolder, openJournal } from './journal.ts';

const path = 'content/stories/satu/id.mdx';
const typed = (text: string, before = 'semula') => ({ path, text, before });

let root: string;
let running: Set<number>;
let clock: number;
const opened: Journal[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-'));
  mkdirSync(join(root, 'content/stories/satu'), { recursive: true });
  writeFileSync(join(root, path), 'semula');
  running = new Set();
  clock = Date.now();
});
afterEach(() => {
  for (const journal of opened.splice(0)) journal.close();
  rmSync(root, { recursive: true });
});

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** A desk in a process of its own, as far as the journal can tell. */
function aDesk(name: string): Journal & { readonly kill: () => void } {
  const number = 100_000 + running.size + Math.round(Math.random() * 1e6);
  running.add(number);
  const journal = openJournal(root, name, {
    now: () => new Date(clock++),
    read,
    process: number,
    runs: (each) => running.has(each),
  });
  opened.push(journal);
  return { ...journal, kill: () => running.delete(number) };
}

test('what is typed is on the disk within a second, and is there after a crash', async () => {
  const first = aDesk('a');
  first.keep(typed('baru'), 0);
  await setTimeout(1_000);
  first.kill();
  expect(aDesk('b').get(path)).toMatchObject({
    text: 'baru',
    before: 'semula',
  });
});

test('a desk that is closed and started again at once shows what was typed', () => {
  const first = aDesk('a');
  first.keep(typed('baru'), 0);
  first.close();
  const second = aDesk('b');
  expect([second.get(path)?.text, second.elsewhere(path)]).toEqual(['baru', null]);
});

test('what was saved or thrown away is off the disk at once, and does not come back', async () => {
  const first = aDesk('a');
  first.keep(typed('baru'), 0);
  await setTimeout(600);
  first.drop(path);
  expect(readdirSync(join(root, journalFolder)).filter((name) => name.endsWith('.json'))).toEqual([]);
  first.kill();
  expect(aDesk('b').get(path)).toBeNull();
});

test('a text that is what its file holds is none: not after a crash behind a save, and not when all was undone', async () => {
  const first = aDesk('a');
  const { revision } = kept(first.keep(typed('baru'), 0));
  await setTimeout(600);
  writeFileSync(join(root, path), 'baru');
  first.kill();
  const second = aDesk('b');
  expect([second.get(path), second.older(path)]).toEqual([null, []]);
  const again = kept(second.keep(typed('lain', 'baru'), 0));
  expect(again.revision).toBeGreaterThan(revision);
  second.keep(typed('baru', 'baru'), again.revision);
  expect(second.get(path)).toBeNull();
});

const kept = (found: ReturnType<Journal['keep']>) => {
  if ('newer' in found) throw new Error(`refused for ${found.newer.text}`);
  return found.kept;
};

test('two windows on one text: the one that has not seen the latest is refused and told it, also after a save', () => {
  const journal = aDesk('a');
  const first = kept(journal.keep(typed('satu'), 0)).revision;
  const second = kept(journal.keep(typed('satu dua'), first)).revision;
  expect(journal.keep(typed('lain'), first)).toMatchObject({
    newer: { text: 'satu dua', revision: second },
  });
  journal.drop(path);
  kept(journal.keep(typed('tiga', 'satu dua'), 0));
  for (const old of [first, second])
    expect(journal.keep(typed('lain'), old)).toMatchObject({
      newer: { text: 'tiga' },
    });
  expect(journal.get(path)?.text).toBe('tiga');
});

test('what a text was begun upon stays what it stands upon, whatever a window says later', () => {
  const journal = aDesk('a');
  const { revision } = kept(journal.keep(typed('satu', 'semula'), 0));
  expect(kept(journal.keep(typed('dua', 'lain sekali'), revision)).before).toBe('semula');
});

test('two desks that are open at once keep their own texts, and each can see that the other types', async () => {
  const [first, second] = [aDesk('a'), aDesk('b')];
  first.keep(typed('dari yang pertama'), 0);
  await setTimeout(600);
  expect([second.get(path), second.elsewhere(path)?.text]).toEqual([null, 'dari yang pertama']);
  second.keep(typed('dari yang kedua'), 0);
  await setTimeout(600);
  expect([first.get(path)?.text, first.elsewhere(path)?.text]).toEqual(['dari yang pertama', 'dari yang kedua']);
});

test('of two desks that are gone the later text is taken up, and the other is put aside to be shown until it is forgotten', () => {
  const [first, second] = [aDesk('a'), aDesk('b')];
  first.keep(typed('pertama'), 0);
  second.keep(typed('kedua'), 0);
  first.close();
  second.close();
  const third = aDesk('c');
  expect([third.get(path)?.text, third.older(path).map(({ text }) => text)]).toEqual(['kedua', ['pertama']]);
  third.drop(path);
  expect(third.get(path)).toBeNull();
  third.older(path).forEach(third.forget);
  expect(third.older(path)).toEqual([]);
});

test('half a file in the journal is no text, and harms none', () => {
  const first = aDesk('a');
  first.keep(typed('baru'), 0);
  first.close();
  writeFileSync(join(root, journalFolder, 'x.lain.json'), '{"path":"con');
  expect(aDesk('b').get(path)?.text).toBe('baru');
  expect(readdirSync(join(root, journalFolder))).toContain('x.lain.json');
});

test('whatever is typed, saved, thrown away, closed and crashed at two desks: nothing is lost, and nothing old rises over what is newer', () => {
  const step = fc.record({
    at: fc.constantFrom(0, 1),
    does: fc.constantFrom('type', 'type', 'type', 'save', 'discard', 'close', 'crash'),
  });
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
      rmSync(join(root, journalFolder), { recursive: true, force: true });
      writeFileSync(join(root, path), 'semula');
      let count = 0;
      /** Texts that were typed last at a desk, and neither saved, thrown away nor written over there by who saw them. */
      const unsaved = new Set<string>();
      /** How late each text was typed, and when a text was saved last. */
      const age = new Map<string, number>();
      let savedAge = -1;
      const desks = [aDesk(`d${count++}`), aDesk(`d${count++}`)];
      const shown = (desk: Journal) => [desk.get(path), ...desk.older(path)].flatMap((each) => each?.text ?? []);
      for (const [turn, { at, does }] of steps.entries()) {
        const desk = desks[at];
        if (desk === undefined) continue;
        const now = desk.get(path);
        if (does === 'type') {
          const text = `naskah ${turn}`;
          if (now !== null) unsaved.delete(now.text);
          kept(desk.keep({ path, text, before: read(path) }, now?.revision ?? 0));
          unsaved.add(text);
          age.set(text, turn);
          // What a crash takes are the last four tenths of a second.
          vi.advanceTimersByTime(400);
        } else if (does === 'save' && now !== null && now.before === read(path)) {
          writeFileSync(join(root, path), now.text);
          desk.drop(path);
          unsaved.delete(now.text);
          savedAge = turn;
        } else if (does === 'discard' && now !== null) {
          desk.drop(path);
          unsaved.delete(now.text);
        } else if (does === 'close' || does === 'crash') {
          if (does === 'close') desk.close();
          desk.kill();
          desks[at] = aDesk(`d${count++}`);
        }
        const all = desks.flatMap((each) => shown(each));
        for (const text of unsaved) if (text !== read(path)) expect(all).toContain(text);
        for (const each of desks) {
          const current = each.get(path);
          // What could be saved without a question is newer than what was saved last.
          if (current !== null && current.before === read(path))
            expect(age.get(current.text) ?? -1).toBeGreaterThan(savedAge);
        }
      }
      for (const desk of desks) desk.close();
    }),
    { numRuns: 60 },
  );
  vi.useRealTimers();
});
