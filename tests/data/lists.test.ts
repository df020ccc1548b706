import { expect, test } from 'vitest';
import { dataSetTables } from '../../src/citing/data-set/compose-data-set.ts';
import { getLibrary } from '../../src/library/library.ts';

test('no title, name or id on record holds the sign that parts the lists in our CSV, where it would be read as two', () => {
  const { catalogue, site } = getLibrary();
  for (const { name, columns, rows } of dataSetTables(catalogue, site)) {
    for (const [index, { name: column, delimiter = ' ' }] of columns.entries()) {
      const items = rows.flatMap((row) => (Array.isArray(row[index]) ? row[index] : []));
      expect([name, column, items.filter((item) => String(item).includes(delimiter))]).toEqual([name, column, []]);
    }
  }
});
