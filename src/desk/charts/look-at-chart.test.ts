import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ChartSpec } from '../../charts/draft-chart.ts';
import { openDisk } from '../../library/disk.ts';
import { readRecord } from '../../library/read-library.ts';
import { readData } from '../../library/read-data.ts';
import { namesWithNumbers } from '../../prose/numerals/find-numerals.ts';
import { typeNames } from './charts-words.ts';
import { withValue } from '../../charts/editing/spec-path.ts';
import { lookAtChart } from './look-at-chart.ts';

const disk = openDisk(fileURLToPath(new URL('../../../', import.meta.url)));
const building = readData(disk);
const names = namesWithNumbers(building.catalogue);
const { library, specs } = readRecord(disk);
const look = (spec: ChartSpec, id = 'uji') => lookAtChart(spec, id, building, names);

test.each([...library.charts])(
  '%s is looked at as its page shows it, in both languages, while somebody types',
  (id, chart) => {
    const spec = specs.get(id) as ChartSpec;
    const { picture, types, rows, troubles } = look(spec, id);
    expect(troubles).toEqual([]);
    for (const language of ['id', 'en'] as const) {
      expect(picture?.[language].title).toBe(chart.title[language]);
      expect(picture?.[language].description).toEqual(chart.describe(language));
      expect(picture?.[language].rows).toHaveLength(chart.table(language).rows.length);
      expect(picture?.[language].svg).toContain('<svg');
    }
    expect(types.map(({ type }) => type).toSorted()).toEqual(Object.keys(typeNames).toSorted());
    for (const { fits, why } of types) expect(why === null).toBe(fits === 'yes');
    expect(rows.flatMap(({ unknown }) => unknown)).toEqual([]);
  },
);

test('what is wrong names figures as an editor knows them', () => {
  const spec = specs.get('toraja-makassar-takalar-juli-2025') as ChartSpec;
  const rows = spec['rows'] as readonly unknown[];
  const { picture, troubles } = look(withValue(spec, ['rows'], [...rows, { fact: 'luwu-coverage-2024-07' }]));
  expect(picture).toBeNull();
  expect(troubles[0]?.message.id).toContain('Kabupaten Luwu (31 Juli 2024)');
  expect(troubles[0]?.message.id).not.toContain('luwu-coverage-2024-07');
});
