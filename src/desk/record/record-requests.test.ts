import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TypedRecord } from '../../facts/forms/typed.ts';
import { copyProject, removeCopy } from '../../press/copy-project.ts';
import { answer } from '../answer.ts';
import { type Desk, openDesk } from '../desk.ts';
import type { Outcome } from './outcome.ts';
import { recordRequests } from './record-requests.ts';

let root: string;
let desk: Desk;

beforeAll(async () => {
  root = await copyProject(fileURLToPath(new URL('../../../', import.meta.url)));
  desk = openDesk(root);
}, 120_000);

afterAll(() => removeCopy(root));

/** Asks as the page does, in JSON. */
async function ask(
  name: keyof typeof recordRequests,
  kind: string,
  typed: object,
  { was = null, before = null }: { readonly was?: string | null; readonly before?: string | null } = {},
) {
  return answer(recordRequests, desk, name, JSON.stringify({ kind, was, typed, before, language: 'id' }));
}

/** Opens a number for a correction, as the page does. */
async function open(was: string): Promise<{ readonly typed: TypedRecord; readonly before: string }> {
  const opened = await answer(
    recordRequests,
    desk,
    'record.open',
    JSON.stringify({ kind: 'fact', was, language: 'id' }),
  );
  return (opened.body as { answer: { typed: TypedRecord; before: string } }).answer;
}

const file = (path: string): string => readFileSync(join(root, path), 'utf8');
const both = (id: string, en: string) => ({ id, en });

const counted = {
  indicator: 'participants-active',
  place: 'kota-makassar',
  population: both('peserta uji', 'test participants'),
  period: '2026-11',
  status: 'announced',
  source: 'kabar-uji-2026-11-20',
  attributedTo: both('Kabar Uji', 'Kabar Uji'),
};
const first = 'kota-makassar-participants-active-2026-11';

test('a source, two numbers, a calculation and a dispute are recorded one on the other, each under a name that is proposed', async () => {
  const document = {
    publisher: 'Kabar Uji',
    title: 'Peserta di kota',
    url: 'https://example.com/a',
    published: '2026-11-20',
  };
  const formula = { operation: 'share', part: first, whole: `${first}-2`, name: both('bagian uji', 'test share') };
  const says = both('Kabar Uji menyebut peserta.', 'Kabar Uji gives participants.');
  const dispute = {
    title: both('Dua hitungan uji', 'Two test counts'),
    severity: 'low',
    sides: [{ facts: [first], says }],
    verdict: both('Belum dapat dipastikan.', 'It cannot be confirmed yet.'),
  };
  for (const [kind, typed, id, path] of [
    ['source', document, 'kabar-uji-2026-11-20', 'data/sources.json'],
    ['fact', { ...counted, value: '35.001' }, first, 'data/observations/kota-makassar.json'],
    ['fact', { ...counted, value: '70.002' }, `${first}-2`, 'data/observations/kota-makassar.json'],
    ['derivation', formula, 'd-bagian-uji', 'data/derivations.json'],
    ['dispute', dispute, 'c-dua-hitungan-uji', 'data/disputes.json'],
  ] as const) {
    if (kind === 'derivation')
      expect(await ask('record.try', kind, typed)).toMatchObject({
        body: { answer: { refusals: [], formula: { id: '35.001 ÷ 70.002 × 100 = 50,0\u00a0persen' } } },
      });
    expect(await ask('record.save', kind, typed)).toMatchObject({
      status: 200,
      body: { answer: { id, paths: [path] } },
    });
    expect(file(path)).toContain(`"id": "${id}"`);
  }
  expect(file('data/observations/kota-makassar.json')).toContain('"value": 35001,');
});

test('what is not right is named at its field, everything at once, and nothing is written', async () => {
  const before = file('data/observations/kota-makassar.json');
  const typed = { ...counted, value: '35.001', period: '2026-13', place: 'kota-makasar', wording: 'a '.repeat(9) };
  const tried = await ask('record.try', 'fact', { ...typed, period: '2026-11' });
  const paths = (tried.body as { answer: { refusals: { path: string[] }[] } }).answer.refusals.map(
    ({ path }) => path[0],
  );
  expect(paths).toEqual(expect.arrayContaining(['place', 'wording']));
  expect(await ask('record.save', 'fact', typed)).toMatchObject({ status: 422 });
  expect(file('data/observations/kota-makassar.json')).toBe(before);
});

test('a correction says which signed sentences would print differently, and changes one line', async () => {
  const path = 'data/observations/kota-makassar.json';
  const before = file(path).split('\n');
  const was = 'mks-coverage-2024-11';
  const opened = await open(was);
  const corrected = { ...opened.typed, value: '50,60' };
  const reviewed = await ask('record.review', 'fact', corrected, { ...opened, was });
  const { moved, charts } = (
    reviewed.body as { answer: { moved: { changes: { is: { id: string } | null }[] }[]; charts: string[] } }
  ).answer;
  expect(moved.flatMap(({ changes }) => changes.map(({ is }) => is?.id))).toContain('50,60\u00a0persen');
  expect(charts).toContain('makassar-dihitung-dan-diumumkan');
  expect(await ask('record.save', 'fact', corrected, { ...opened, was })).toMatchObject({ status: 200 });
  expect(
    file(path)
      .split('\n')
      .filter((line, index) => line !== before[index]),
  ).toEqual(['      "value": 50.6,']);
});

test('of two corrections begun at the same time the later is shown the earlier first, and put together both stand', async () => {
  const path = 'data/observations/kota-makassar.json';
  const was = 'mks-coverage-2025-06';
  const [mine, theirs] = [await open(was), await open(was)];
  const caveat = { id: 'Catatan uji dari jendela lain.', en: 'A test note from another window.' };
  expect(await ask('record.save', 'fact', { ...theirs.typed, caveat }, { ...theirs, was })).toMatchObject({
    status: 200,
  });
  const after = file(path);
  const typed = { ...mine.typed, value: '52' };
  expect(await ask('record.save', 'fact', typed, { ...mine, was })).toMatchObject({ status: 422 });
  expect(file(path)).toBe(after);
  const tried = await ask('record.try', 'fact', typed, { ...mine, was });
  const { meanwhile } = (tried.body as { answer: Outcome }).answer;
  expect(meanwhile).toMatchObject({ isTouched: true, both: [], changes: [{ is: caveat }] });
  if (meanwhile === null) return;
  const again = { was, before: meanwhile.before };
  expect(await ask('record.save', 'fact', meanwhile.merged, again)).toMatchObject({ status: 200 });
  expect(file(path)).toContain('"value": 52,');
  expect(file(path)).toContain(caveat.en);
  // Whoever changed nothing is shown the record as it is; whoever changed the same is told.
  const untouched = await ask('record.try', 'fact', mine.typed, { ...mine, was });
  expect(untouched.body).toMatchObject({ answer: { meanwhile: { isTouched: false, theirs: { value: '52' } } } });
  const other = await ask('record.try', 'fact', { ...mine.typed, value: '53' }, { ...mine, was });
  expect(other.body).toMatchObject({ answer: { meanwhile: { both: ['value'], merged: { value: '53', caveat } } } });
});

test('a record that was removed while its form was open is said to be gone, and nothing is written', async () => {
  const opened = await open('mks-coverage-2025-06');
  expect(await ask('record.save', 'fact', opened.typed, { ...opened, was: 'no-such-number' })).toMatchObject({
    status: 422,
    body: { refused: { en: expect.stringContaining('no longer in the record') } },
  });
});

test('records are found by value, word, place and year', async () => {
  const list = async (query: string) => {
    const found = await answer(recordRequests, desk, 'record.list', JSON.stringify({ kind: 'fact', query }));
    return (found.body as { answer: { rows: { id: string }[] } }).answer.rows.map(({ id }) => id);
  };
  expect(await list('35.782')).not.toEqual([]);
  expect(await list('kota makassar cakupan 2025')).toContain('mks-coverage-2025-06');
  expect(await list('makassar xyzzy')).toEqual([]);
});
