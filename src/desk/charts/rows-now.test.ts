import { expect, test } from 'vitest';
import type { ChartSpec } from '../../charts/draft-chart.ts';
import { moved } from '../../charts/editing/chart-spec.ts';
import type { FactLine, RowLine } from './look-at-chart.ts';
import { findRow, rowsNow } from './rows-now.ts';

const both = (text: string) => ({ id: text, en: text });
const spec: ChartSpec = {
  type: 'ranking',
  title: both('Judul'),
  subtitle: both('Keterangan'),
  rows: [{ fact: 'a', label: both('A') }, { fact: 'b' }, { fact: 'c' }, { fact: 'a' }],
};
const line = (id: string): FactLine => ({
  id,
  name: both(id),
  what: both(id),
  period: both('2025'),
  printed: both('1'),
  status: 'measured',
});
const looked = ['a', 'b', 'c'].map((id, index): RowLine => ({
  path: ['rows', index],
  role: 'rows',
  label: null,
  isHighlighted: false,
  facts: [line(id)],
  unknown: [],
}));

const ids = (of: ChartSpec) => rowsNow(of, looked).map(({ facts }) => facts.join());

test('a row that is moved twice before the desk has looked goes two places', () => {
  const [first] = rowsNow(spec, looked);
  const down = (of: ChartSpec) => moved(of, findRow(of, first?.key ?? '')?.path ?? [], 1);
  expect(ids(down(down(spec)))).toEqual(['b', 'c', 'a', 'a']);
});

test('rows are shown in their newest order under their newest names, whatever the desk saw last', () => {
  const next = { ...spec, rows: [{ fact: 'c', label: both('Baru') }, { fact: 'b' }] };
  expect(rowsNow(next, looked).map(({ label, lines }) => [label?.id, lines[0]?.id])).toEqual([
    ['Baru', 'c'],
    [undefined, 'b'],
  ]);
});

test('a figure that stands twice is two rows', () => {
  expect(new Set(rowsNow(spec, looked).map(({ key }) => key)).size).toBe(4);
});
