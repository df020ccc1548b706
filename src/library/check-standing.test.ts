import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { checkStanding } from './check-standing.ts';
import { openDisk } from './disk.ts';
import { type LibraryReading, readRecord } from './read-library.ts';
import { standingKinds } from './standing-texts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let reading: LibraryReading;
beforeAll(() => {
  reading = readRecord(openDisk(root), undefined, 'with drafts');
}, 120_000);

const textsOf = (kind: string, slug: string) => {
  const read = (language: string) => readFileSync(`${root}content/${kind}/${slug}/${language}.mdx`, 'utf8');
  return { id: read('id'), en: read('en') };
};

test('every standing text as it stands is as sound as the check of the whole says', () => {
  for (const kind of standingKinds)
    for (const slug of reading.library[kind].keys())
      expect([slug, checkStanding(reading, kind, slug, textsOf(kind, slug)).problems]).toEqual([slug, []]);
});

test('a number that is bound to nothing, a chart in a text and a language that is missing are told at their place', () => {
  const { id, en } = textsOf('guide', 'ojol');
  const told = (texts: { id: string; en: string | null }) =>
    checkStanding(reading, 'guide', 'ojol', texts).problems.map(({ file, line }) => `${file}:${line}`);
  const last = id.trimEnd().split('\n').length + 2;
  expect(told({ id: `${id}\nDi sana ada 12.345 pekerja.\n`, en })).toContain(`content/guide/ojol/id.mdx:${last}`);
  expect(told({ id: `${id}\n<Chart id="makassar-tiga-jawaban" />\n`, en })).toContain(
    `content/guide/ojol/id.mdx:${last}`,
  );
  expect(told({ id, en: null })).toEqual(['content/guide/ojol/en.mdx:1']);
});
