import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from './records.ts';
import { operandsOf } from './operations.ts';
import { orderDerivations } from './evaluate.ts';
import type { Derivation } from './schema/derivation.ts';

const parsed = { file: 'data/derivations.json', value: null, locate: () => ({ line: 1, column: 1 }) };

function entriesOf(graph: readonly (readonly number[])[]): readonly Entry<Derivation>[] {
  return graph.map((needs, index) => ({
    parsed,
    path: ['derivations', index],
    data: {
      id: `d-${index}`,
      name: { id: 'x', en: 'x' },
      unit: 'people',
      decimals: 0,
      note: null,
      series: [],
      operation: 'sum',
      of: ['a', 'b', ...needs.map((need) => `d-${need}`)],
    },
  }));
}

const order = (entries: readonly Entry<Derivation>[]) =>
  orderDerivations(entries, new Map(entries.map((entry) => [entry.data.id, entry])));

const graphs = fc
  .integer({ min: 1, max: 8 })
  .chain((size) => fc.array(fc.uniqueArray(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));

test('each calculation comes after those it needs, or is on a circle or hangs on one', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const { sorted, cycles } = order(entriesOf(graph));
      const ids = sorted.map(({ data }) => data.id);
      for (const [index, { data }] of sorted.entries()) {
        for (const { id } of operandsOf(data)) if (id.startsWith('d-')) expect(ids.slice(0, index)).toContain(id);
      }
      expect(cycles.length === 0).toBe(sorted.length === graph.length);
      for (const cycle of cycles) {
        for (const [index, { data }] of cycle.entries()) {
          expect(operandsOf(data).map(({ id }) => id)).toContain(cycle[(index + 1) % cycle.length]?.data.id);
        }
      }
    }),
  );
});

test('without circles the order of the file is kept where nothing forces another', () => {
  expect(order(entriesOf([[], [0], []])).sorted.map(({ data }) => data.id)).toEqual(['d-0', 'd-1', 'd-2']);
});
