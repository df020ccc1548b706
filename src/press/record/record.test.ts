import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { check } from 'prettier';
import { expect, test } from 'vitest';
import { aboutRecord } from '../../facts/forms/record-kinds.ts';
import { recordKindNames } from '../../facts/forms/record-names.ts';
import { openDisk } from '../../library/disk.ts';
import { joinSeries, readEntry, removeFromList, replaceInList } from './edit-list.ts';
import { findRecord, planRecord } from './plan-record.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const disk = openDisk(root);

const one: Readonly<Record<string, string>> = {
  fact: 'mks-coverage-2024-11',
  derivation: 'd-mks-eligible-2024-11',
  source: 'netral-2025-03-17',
  place: 'sulawesi-selatan',
  series: 'makassar-coverage',
  dispute: 'c-63-vs-53',
  indicator: 'coverage',
};

test.each(recordKindNames)('a %s that is saved as it was changes no byte', async (kind) => {
  const id = one[kind] ?? '';
  const found = findRecord(disk, kind, id);
  expect(found).not.toBe(null);
  expect(await planRecord(root, kind, id, found?.entry ?? {})).toEqual([]);
});

test.each(recordKindNames)(
  'a %s that is corrected changes its own lines alone, as the formatter has them',
  async (kind) => {
    const id = one[kind] ?? '';
    const found = findRecord(disk, kind, id);
    const words = { id: 'Kata uji yang "dikutip".', en: 'A test word.' };
    const key =
      kind === 'dispute' ? 'verdict' : kind === 'indicator' ? 'definition' : kind === 'fact' ? 'caveat' : 'note';
    const entry = { ...found?.entry, [key]: words };
    const [file] = await planRecord(root, kind, id, entry);
    expect(file?.before).toBe(found?.text);
    expect(readEntry(file?.text ?? '', aboutRecord(kind).list, id)).toEqual(entry);
    expect(await check(file?.text ?? '', { parser: 'json', printWidth: 120 })).toBe(true);
    const [before, after] = [found?.text ?? '', file?.text ?? ''].map((text) => text.split('\n'));
    const changed = after?.filter((line) => !before?.includes(line)) ?? [];
    expect(changed.length).toBeLessThanOrEqual(4);
  },
);

test('a number recorded for the wrong place moves to the file of the right one', async () => {
  const found = findRecord(disk, 'fact', 'mks-coverage-2024-11');
  const files = await planRecord(root, 'fact', 'mks-coverage-2024-11', { ...found?.entry, place: 'kabupaten-gowa' });
  expect(files.map(({ path }) => path)).toEqual([
    'data/observations/kota-makassar.json',
    'data/observations/kabupaten-gowa.json',
  ]);
  expect(readEntry(files[0]?.text ?? '', 'observations', 'mks-coverage-2024-11')).toBe(null);
  expect(readEntry(files[1]?.text ?? '', 'observations', 'mks-coverage-2024-11')).toEqual({
    ...found?.entry,
    place: 'kabupaten-gowa',
  });
});

const key = fc.constantFrom('id', 'a', 'b', 'c', 'd');
const entry = fc
  .dictionary(key, fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 })
  .map((made): Record<string, unknown> => Object.assign({ id: 'x' }, made, { id: 'x' }));

test('whatever an entry becomes, it is read back as that, and its neighbours keep their bytes', () => {
  fc.assert(
    fc.property(entry, entry, fc.constantFrom('\n', '\r\n'), (was, next, newline) => {
      const text = JSON.stringify({ list: [{ id: 'w', n: 1 }, was, { id: 'y', n: [] }] }, null, 2).replaceAll(
        '\n',
        newline,
      );
      const edited = replaceInList(text, 'list', 'x', next, (_, value) => JSON.stringify(value, null, 2));
      expect(JSON.parse(edited)).toEqual(
        JSON.parse(JSON.stringify({ list: [{ id: 'w', n: 1 }, next, { id: 'y', n: [] }] })),
      );
      expect(replaceInList(edited, 'list', 'x', next, (_, value) => JSON.stringify(value, null, 2))).toBe(edited);
      const removed = removeFromList(text, 'list', 'x');
      expect(JSON.parse(removed ?? '')).toEqual({
        list: [
          { id: 'w', n: 1 },
          { id: 'y', n: [] },
        ],
      });
    }),
  );
});

test('joining a series changes the numbers that it names and no other byte', () => {
  const text = '{"observations":[{"id":"a","series":[]},{"id":"b","series":[ "x" ]},{"id":"c","series":["x"]}]}\r\n';
  expect(joinSeries(text, 'observations', new Set(['a', 'b']), 'y')).toBe(
    '{"observations":[{"id":"a","series":["y"]},{"id":"b","series":[ "x", "y" ]},{"id":"c","series":["x"]}]}\r\n',
  );
  expect(joinSeries(text, 'derivations', new Set(['a']), 'y')).toBe(text);
});
