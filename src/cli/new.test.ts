import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'prettier';
import { expect, test } from 'vitest';
import { chartTypes, isChartTypeName } from '../charts/registry.ts';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';
import { readTopics } from '../library/read-topics.ts';
import { chartTitle, planChart } from './new-chart.ts';
import { isNotReported } from '../facts/typed-value.ts';
import { planNewRecord } from './new-record.ts';
import type { RecordKind } from '../facts/forms/record-names.ts';
import { planStory } from '../press/plan-story.ts';
import { lookUp } from './new-story.ts';
import { problemsAdded } from '../press/planned-files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const data = readData(openDisk(root));
const { catalogue } = data;
const { topics } = readTopics(openDisk(root), data);
const facts = (...ids: readonly string[]) => lookUp(ids, catalogue).found;

const prettier = { parser: 'json', printWidth: 120 };

const luwu = ['luwu-coverage-2024-07', 'luwu-utara-coverage-2024-07'] as const;
const makassar = ['mks-coverage-2024-11', 'mks-coverage-2025-06'] as const;

const whole = ['mks-participants-2025-12', 'mks-unprotected-2025-12'] as const;

const months = ['d-mks-months-2025-addition', 'd-wajo-months'] as const;

const candidates = [luwu, makassar, makassar.slice(0, 1), whole, months];

const types = Object.keys(chartTypes).filter(isChartTypeName);
// Each candidate is checked with the whole record, one after another.
test.each(types)(
  'a new chart of the type %s passes the check as it is for facts that suit it, and is formatted',
  async (type) => {
    const files = await Promise.all(
      candidates.map((ids) => planChart(root, `uji-${type}`, type, facts(...ids), chartTitle).catch(() => null)),
    );
    const sound = files.find((file) => file !== null && problemsAdded(root, [file]).length === 0);
    expect(await check(sound?.text ?? '', prettier)).toBe(true);
    expect(sound).toBeDefined();
  },
  120_000,
);

test('a new story passes the check as it is, in both languages, with and without facts', () => {
  const empty = planStory(root, 'uji', new Map(), '2026-11-22', { facts: [], charts: [], topics });
  expect(problemsAdded(root, empty)).toEqual([]);
  const [chart = ''] =
    openDisk(root)
      .list('content/charts')
      ?.map(({ name }) => name.replace('.json', '')) ?? [];
  const full = planStory(root, 'uji', new Map(), '2026-11-22', { facts: facts(...makassar), charts: [chart], topics });
  expect(problemsAdded(root, full)).toEqual([]);
  expect(full[0]?.text).toContain('<Fact id="mks-coverage-2024-11" /> (Kota Makassar, 8 November 2024)');
});

test('a headline with a figure of nobody’s is refused before anything is written', () => {
  const story = planStory(root, 'uji', new Map([['title-id', 'Ada 35 ribu pekerja']]), '2026-11-22', {
    facts: [],
    charts: [],
    topics,
  });
  expect(problemsAdded(root, story).map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/stories/uji/id.mdx:2',
  ]);
});

const plan = (kind: RecordKind, id: string | undefined, answers: Readonly<Record<string, string>>) =>
  planNewRecord(root, kind, id, new Map(Object.entries(answers)), { catalogue, today: '2026-11-22', language: 'id' });

const number = {
  indicator: 'coverage',
  place: 'kota-makassar',
  'population-id': 'pekerja',
  'population-en': 'workers',
  period: '2026-01',
  value: '51,25',
  status: 'measured',
  'attributed-to-id': 'Dinas',
  'attributed-to-en': 'The office',
  source: 'uji-2026-01-05',
  'source-url': 'https://example.com/a',
  'source-publisher': 'Uji "dua"',
  'source-title': 'Judul',
  'source-speakers': 'A; B',
};

test('a new number and its source are added at the end of their lists, pass the check, and are read back in both languages', async () => {
  const { id, files, note } = await plan('fact', undefined, number);
  expect(id).toBe('kota-makassar-coverage-2026-01');
  expect(note).toContain('51,25 persen | 51.25 percent');
  expect(files.map(({ path }) => path)).toEqual(['data/sources.json', 'data/observations/kota-makassar.json']);
  expect(problemsAdded(root, files)).toEqual([]);
  for (const { path, text, before } of files) {
    expect(await check(text, prettier), path).toBe(true);
    expect(before).toBe(readFileSync(root + path, 'utf8'));
    expect(text).toContain(path === 'data/sources.json' ? '"speakers": ["A", "B"]' : '"value": 51.25,');
  }
});

test('a new place, a number that was not reported, a calculation, a measure and a dispute pass the check', async () => {
  const records: readonly (readonly [RecordKind, string, Readonly<Record<string, string>>])[] = [
    [
      'place',
      'kota-uji',
      {
        level: 'unspecified',
        'name-id': 'Kota Uji',
        'name-en': 'Testville',
        parent: 'sulawesi-selatan',
        'note-id': 'Kota ini rekaan.',
        'note-en': 'This city is made up.',
      },
    ],
    ['fact', 'uji-2026', { ...number, value: 'tidak dilaporkan' }],
    [
      'derivation',
      'd-uji',
      {
        operation: 'sum',
        of: 'seed-vulnerable-workers, seed-non-asn',
        'name-id': 'jumlah uji',
        'name-en': 'a test sum',
      },
    ],
    [
      'dispute',
      'c-uji',
      {
        'title-id': 'Dua hitungan',
        'title-en': 'Two counts',
        severity: 'low',
        'sides-1-facts': 'seed-non-asn',
        'sides-1-says-id': 'Satu kata.',
        'sides-1-says-en': 'One word.',
        'sides-2-facts': 'seed-vulnerable-workers',
        'sides-2-says-id': 'Kata lain.',
        'sides-2-says-en': 'Another word.',
        'verdict-id': 'Belum pasti.',
        'verdict-en': 'Not certain yet.',
      },
    ],
  ];
  for (const [kind, id, answers] of records) {
    const planned = await plan(kind, id, answers);
    expect(planned.id).toBe(id);
    expect(problemsAdded(root, planned.files), kind).toEqual([]);
  }
});

test('everything that is wrong with a record is said at once, each at its option, and nothing is planned', async () => {
  const wrong = plan('fact', 'uji-2026', { ...number, period: '2026-13', place: 'kota-makasar' });
  await expect(wrong).rejects.toMatchObject({ bilingual: { id: expect.stringMatching(/--period:/) } });
  const source = plan('fact', 'uji-2026', { ...number, 'source-url': 'bukan alamat' });
  await expect(source).rejects.toMatchObject({ bilingual: { en: expect.stringMatching(/--source-url:/) } });
});

test('what a source does not give is recorded as not reported, in either language', () => {
  for (const written of ['tidak dilaporkan', 'Not reported', 'null', '–']) expect(isNotReported(written)).toBe(true);
  for (const written of ['0', '12', 'tidak ada angka']) expect(isNotReported(written)).toBe(false);
});

test('a new series holds numbers that are on record, which may then be drawn together', async () => {
  const { files } = await plan('series', 'uji-seri', {
    'name-id': 'Seri uji',
    'name-en': 'A test series',
    use: 'comparison',
    'note-id': 'Satu laporan.',
    'note-en': 'One report.',
    facts: 'seed-vulnerable-workers',
  });
  expect(problemsAdded(root, files)).toEqual([]);
  expect(files.map(({ path }) => path)).toEqual(['data/comparability.json', 'data/observations/kota-makassar.json']);
  for (const { path, text } of files) expect(await check(text, prettier), path).toBe(true);
});

test('the chart that leads a new story is not drawn a second time in its text', () => {
  const bound = { facts: facts(...makassar), charts: ['satu', 'dua'], topics };
  for (const { text } of planStory(root, 'uji', new Map(), '2026-11-22', bound)) {
    expect(text).toContain('chart: "satu"');
    expect(text.match(/<Chart id="\w+" \/>/g)).toEqual(['<Chart id="dua" />']);
  }
});
