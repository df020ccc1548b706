import { beforeAll, describe, expect, test } from 'vitest';
import { findUnrecorded } from '../../src/library/archive/told.ts';
import type { Files } from '../faults/memory-disk.ts';
import {
  chart,
  fresh,
  moved,
  problemsOf,
  publish,
  read,
  record,
  release,
  revise,
  siteOf,
  withTexts,
} from './archived-project.ts';

const correction = (day: string, note: string) => ({
  date: day,
  story: 'separuh-terlindungi',
  note: { id: `${note} keliru.`, en: `${note} was wrong.` },
  changes: [],
});
const list = [correction('2026-04-02', 'Sebuah nama'), correction('2026-04-09', 'Sebuah tanggal')];
const corrections = 'content/corrections.json';
const seal = 'content/versions/seal.json';

const correct = (files: Files, entries: readonly object[]): Files =>
  withTexts(files, new Map([[corrections, JSON.stringify({ corrections: entries }, null, 2)]]));
const without = (files: Files, ...paths: readonly string[]): Files =>
  new Map([...files].filter(([path]) => !paths.includes(path)));
const editSeal = (files: Files, edit: (value: { newest: Record<string, string>; release?: string }) => void): Files => {
  const value = JSON.parse(new TextDecoder().decode(files.get(seal))) as Parameters<typeof edit>[0];
  edit(value);
  return withTexts(files, new Map([[seal, `${JSON.stringify(value, null, 2)}\n`]]));
};

/** A project that has published two versions, two releases and two corrections. */
let told: Files;
let releases: readonly string[];

beforeAll(async () => {
  const first = await publish(fresh, '2026-03-01');
  const released = await release(first, '2026-03-01');
  const second = await release(await publish(revise(released, 51), '2026-04-01', moved), '2026-04-01');
  const corrected = correct(second, list);
  told = record(corrected, await siteOf(corrected), 2);
  releases = [...told.keys()].filter((path) => path.startsWith('content/releases/')).toSorted();
});

const saidOf = (files: Files) =>
  problemsOf(files)
    .map(({ file, message }) => `${file}: ${message.en}`)
    .join('\n');

describe('what readers were told', () => {
  test('is in order when nothing was taken away, and may be added to', () => {
    expect(saidOf(told)).toBe('');
    const more = correct(told, [...list, correction('2026-05-01', 'Sebuah kata')]);
    expect(saidOf(more)).toBe('');
    expect(findUnrecorded(read(told).library)).toBeNull();
    expect(findUnrecorded(read(more).library)?.message.en).toContain('npm run archive');
  });

  test.each([
    ['deleted', (files: Files) => without(files, corrections), 1],
    ['emptied', (files: Files) => correct(files, []), 1],
    ['shortened', (files: Files) => correct(files, list.slice(0, 1)), 2],
    ['reordered', (files: Files) => correct(files, list.toReversed()), 1],
    ['softened', (files: Files) => correct(files, [list[0] ?? {}, correction('2026-04-09', 'Sedikit')]), 2],
    ['backdated', (files: Files) => correct(files, [correction('2026-04-01', 'Sebuah nama'), list[1] ?? {}]), 1],
  ] as const)('of corrections cannot be %s', (_, change, which) => {
    expect(saidOf(change(told))).toMatch(
      new RegExp(`^${corrections}: Correction ${which} was published.*git checkout`),
    );
  });

  test('of the data cannot lose its newest release, nor all of them', () => {
    expect(saidOf(without(told, releases.at(-1) ?? ''))).toMatch(/Release 2 of the data was published.*git checkout/);
    expect(saidOf(without(told, ...releases))).toMatch(/Release 2 of the data was published/);
    // Whoever takes it out of the seal too is caught by the list of its files.
    const unsealed = editSeal(without(told, ...releases), (value) => delete value.release);
    expect(saidOf(unsealed)).toMatch(/Release 2 of the data was published/);
  });

  test('of a chart cannot be dropped from the seal, nor set back', () => {
    const [one] = read(told).library.versions.get(chart) ?? [];
    expect(saidOf(editSeal(told, ({ newest }) => delete newest[chart]))).toMatch(/seal no longer holds.*git checkout/);
    const back = editSeal(told, ({ newest }) => (newest[chart] = one?.hash ?? ''));
    expect(saidOf(back)).toMatch(/seal no longer holds/);
  });
});
