import { expect, test } from 'vitest';
import { groupsBy, labelBy, periodLabel, placeLabel } from './begin.ts';
import { exampleCatalogue, exampleFact, type ExampleFact } from './example.ts';
import { openChart } from './open-chart.ts';
import { chartTypes, type ChartTypeName } from './registry.ts';

const facts = (...specs: readonly ExampleFact[]) => specs.map(exampleFact);
const begin = (type: ChartTypeName, ...specs: readonly ExampleFact[]) => {
  const beginning = chartTypes[type].begin(facts(...specs));
  if ('refusal' in beginning) return beginning.refusal;
  return beginning.keys;
};

const one: ExampleFact = { id: 'satu', value: 38, period: '2023' };
const two: ExampleFact = { id: 'dua', value: 50, period: '2024' };
const said: ExampleFact = { id: 'tiga', value: 67, period: '2025', status: 'announced' };
const wanted: ExampleFact = { id: 'empat', value: 80, period: '2026', status: 'target' };
const year = (text: string) => ({ id: text, en: text });
const city = { id: 'Kota Contoh', en: 'Example City' };

test('a new chart of every type opens as it was begun, for the facts of one of its examples at least', () => {
  const words = { title: year('Judul'), subtitle: year('Persen') };
  for (const [type, { begin: start, examples }] of Object.entries(chartTypes)) {
    const opened = examples.filter(({ facts: specs }) => {
      const beginning = start(facts(...specs));
      if ('refusal' in beginning) return false;
      return 'chart' in openChart({ type, ...words, ...beginning.keys }, 'uji', exampleCatalogue(specs));
    });
    expect([type, opened.length > 0]).toEqual([type, true]);
  }
});

test('rows go by what sets them apart, the first in the colour of the subject', () => {
  const rows = [
    { fact: 'satu', label: year('2023'), highlight: true },
    { fact: 'dua', label: year('2024') },
  ];
  expect(begin('bar', one, two)).toEqual({ rows });
  expect(begin('ranking', one, two)).toEqual({ rows });
  expect(begin('small-multiples', one, two)).toEqual({
    panels: [
      { title: year('satu'), rows: [{ fact: 'satu', label: year('2023') }] },
      { title: year('dua'), rows: [{ fact: 'dua', label: year('2024') }] },
    ],
  });
});

test('what has neither place nor time of its own goes by who is counted, without what stands in brackets', () => {
  const population = { id: 'pekerja rentan (PBI)', en: 'vulnerable workers (subsidised)' };
  const [first, second] = facts({ ...one, population }, { ...two, period: '2023' });
  if (!first || !second) throw new Error('two facts');
  expect(labelBy([first])(first)).toEqual(city);
  expect(labelBy([first, second])(first)).toEqual({ id: 'pekerja rentan', en: 'vulnerable workers' });
});

test('the place that the site is about begins in the colour of the subject, and what was not counted never does', () => {
  const makassar: ExampleFact = { ...two, place: 'kota-makassar' };
  expect(begin('bar', one, makassar)).toMatchObject({
    rows: [{ fact: 'satu' }, { fact: 'dua', highlight: true }],
  });
  expect(begin('bar', said, one)).toMatchObject({ rows: [{ fact: 'tiga' }, { fact: 'satu', highlight: true }] });
  expect(JSON.stringify(begin('bar', said, wanted))).not.toContain('highlight');
});

test('a ranking begins with the whole above its places as a line, and with what is of another time beside it', () => {
  const of = (id: string, place: string, period = '2024'): ExampleFact => ({ id, value: 40, place, period });
  const province = exampleFact({ id: 'provinsi', value: 40 });
  const whole = { ...province, place: { ...province.place, id: 'provinsi', parent: null } };
  const ranks = facts(of('luwu', 'luwu'), of('gowa', 'gowa'), of('bone', 'bone', '2025'));
  const beginning = chartTypes.ranking.begin([...ranks, whole]);
  expect('keys' in beginning && beginning.keys).toMatchObject({
    rows: [{ fact: 'luwu' }, { fact: 'gowa' }],
    beside: [{ fact: 'bone' }],
    reference: { fact: 'provinsi' },
  });
});

test('figures over time begin as one line for each place, the first in the colour of the subject', () => {
  expect(begin('line', one, two)).toEqual({
    series: [{ name: city, rows: [{ fact: 'satu' }, { fact: 'dua' }], highlight: true }],
  });
  const [here, there] = facts(one, two);
  if (!here || !there) throw new Error('two facts');
  const away = { ...there, place: { ...there.place, name: year('Gowa') } };
  const beginning = chartTypes.line.begin([here, away]);
  expect('keys' in beginning && beginning.keys).toEqual({
    series: [
      { name: city, rows: [{ fact: 'satu' }], highlight: true },
      { name: year('Gowa'), rows: [{ fact: 'dua' }] },
    ],
  });
});

test('a timeline begins with each figure in the group of its status', () => {
  expect(begin('timeline', one, said, wanted, two)).toMatchObject({
    measured: { rows: [{ fact: 'satu' }, { fact: 'dua' }] },
    announced: { rows: [{ fact: 'tiga' }] },
    targets: { rows: [{ fact: 'empat' }] },
  });
});

test('a slope begins with pairs, and says so where there are none', () => {
  expect(begin('slope', one, two)).toEqual({
    rows: [{ label: city, from: 'satu', to: 'dua', highlight: true }],
  });
  for (const odd of [[one], [one, two, said]])
    expect(begin('slope', ...odd)).toMatchObject({ en: expect.stringContaining('needs pairs') });
});

test('a bar divided into parts begins with a bar for each period, under its place where there is one', () => {
  expect(begin('stacked-share', one, { ...two, period: '2023' })).toMatchObject({
    bars: [{ label: city, parts: [{ fact: 'satu', highlight: true }, { fact: 'dua' }] }],
  });
  expect(begin('stacked-share', one, two)).toMatchObject({ bars: [{ label: year('2023') }, { label: year('2024') }] });
});

test('groups stand in the order of the first of each', () => {
  const all = facts(two, one, { ...said, period: '2024' });
  expect(groupsBy(all, periodLabel).map(({ label, facts: group }) => [label.id, group.map(({ id }) => id)])).toEqual([
    ['2024', ['dua', 'tiga']],
    ['2023', ['satu']],
  ]);
  expect(groupsBy(all, placeLabel)).toHaveLength(1);
});
