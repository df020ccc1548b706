import { expect, test } from 'vitest';
import type { ChartSpec } from '../draft-chart.ts';
import { allExamples } from '../testing/chart-laws.ts';
import { carriedOver, withFact } from './carry-over.ts';
import { entriesOf, factsShown, moved, withoutFact } from './chart-spec.ts';
import { inRole, rolesOf } from './row-roles.ts';
import { valueAt, withValue } from './spec-path.ts';

const text = (words: string) => ({ id: words, en: words });
const words = { title: text('Judul'), subtitle: text('Persen') };
const ranking: ChartSpec = {
  type: 'ranking',
  ...words,
  rows: [{ fact: 'luwu', label: text('Luwu') }, { fact: 'gowa' }],
  beside: [{ fact: 'makassar', highlight: true }],
  reference: { fact: 'sulsel', label: text('Sulsel') },
  others: { label: text('tidak ditemukan'), after: 'makassar' },
};

test('every row of a file is found where it stands, and every fact that it shows', () => {
  expect(entriesOf(ranking).map(({ path, facts, role }) => [path.join('.'), facts, role])).toEqual([
    ['rows.0', ['luwu'], 'rows'],
    ['rows.1', ['gowa'], 'rows'],
    ['beside.0', ['makassar'], 'beside'],
    ['reference', ['sulsel'], 'reference'],
  ]);
  for (const { spec, facts } of allExamples) {
    const known = new Set(facts.map(({ id }) => id));
    expect(factsShown(spec).every((id) => known.has(id))).toBe(true);
  }
});

test.each(allExamples)('a fact taken out of $spec.type/$name leaves no trace of itself, and all others', ({ spec }) => {
  const all = factsShown(spec);
  for (const id of all) {
    const left = factsShown(withoutFact(spec as ChartSpec, id));
    expect(left).not.toContain(id);
    // A row of two facts goes whole.
    const pair = entriesOf(spec).find(({ facts }) => facts.includes(id))?.facts ?? [id];
    const beside = new Set([...pair, ...headcountsOf(spec, id)]);
    expect(left.toSorted()).toEqual(all.filter((each) => !beside.has(each)).toSorted());
  }
});

/** Headcounts that stand in the row of a fact and go with it. */
const headcountsOf = (spec: unknown, id: string): readonly string[] => {
  const row = valueAt(spec, entriesOf(spec).find(({ facts }) => facts.includes(id))?.path ?? []);
  const headcount: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, 'headcount') : undefined;
  return typeof headcount === 'string' ? [headcount] : [];
};

test('what is told beside a fact goes with it', () => {
  expect(withoutFact(ranking, 'makassar')['others']).toEqual({ label: text('tidak ditemukan') });
  const timeline = { type: 'timeline', ...words, gap: { from: 'a', to: 'b' }, measured: { rows: [{ fact: 'a' }] } };
  expect(withoutFact(timeline, 'a')).toEqual({ type: 'timeline', ...words, measured: { rows: [] } });
});

test('a row changes its place and its role, and stays where there is no other', () => {
  expect(factsShown(moved(ranking, ['rows', 0], 1)).slice(0, 2)).toEqual(['gowa', 'luwu']);
  expect(moved(ranking, ['rows', 0], -1)).toBe(ranking);
  expect(rolesOf('ranking').map(({ role }) => role)).toEqual(['rows', 'beside', 'reference']);
  expect(rolesOf('stacked-share')).toEqual([]);
  const beside = inRole(ranking, ['rows', 1], 'beside');
  expect(beside['rows']).toEqual([{ fact: 'luwu', label: text('Luwu') }]);
  expect(beside['beside']).toEqual([{ fact: 'makassar', highlight: true }, { fact: 'gowa' }]);
});

test('a value is set, and taken out, without touching what it was made from', () => {
  const named = withValue(ranking, ['rows', 1, 'label'], text('Gowa'));
  expect(valueAt(named, ['rows', 1, 'label', 'id'])).toBe('Gowa');
  expect(withValue(named, ['rows', 1, 'label'], undefined)).toEqual(ranking);
});

test('another type is begun under the words and names that were given already', () => {
  const fresh = {
    type: 'bar',
    ...words,
    rows: [
      { fact: 'luwu', label: text('luwu') },
      { fact: 'gowa', label: text('gowa') },
    ],
  };
  const old = { ...ranking, title: text('Temuan'), note: text('Catatan') };
  expect(carriedOver(old, fresh)).toEqual({
    type: 'bar',
    title: text('Temuan'),
    subtitle: text('Persen'),
    note: text('Catatan'),
    rows: [
      { fact: 'luwu', label: text('Luwu') },
      { fact: 'gowa', label: text('gowa') },
    ],
  });
});

test('a fact is added where a draft would have it, and last where no draft has it', () => {
  const fresh = { ...ranking, rows: [{ fact: 'bone' }, { fact: 'gowa' }] };
  expect(withFact(ranking, 'bone', fresh)['rows']).toEqual([
    { fact: 'luwu', label: text('Luwu') },
    { fact: 'gowa' },
    { fact: 'bone' },
  ]);
  expect(withFact(ranking, 'bone', null)['rows']).toHaveLength(3);
  const line = (...groups: readonly (readonly string[])[]) => ({
    type: 'line',
    ...words,
    series: groups.map((group) => ({ name: text(String(group[0])), rows: group.map((fact) => ({ fact })) })),
  });
  expect(withFact(line(['a1', 'a2']), 'b1', line(['a1', 'a2'], ['b1']))).toEqual(line(['a1', 'a2'], ['b1']));
});
