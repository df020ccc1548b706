import { expect, test } from 'vitest';
import { openChart } from '../../src/charts/open-chart.ts';
import { chartFaults } from '../../src/charts/testing/chart-laws.ts';
import { drawnElements } from '../../src/charts/testing/placed-boxes.ts';
import { getLibrary } from '../../src/library/library.ts';

const { catalogue } = getLibrary();

const rings = (elements: Parameters<typeof drawnElements>[0]) =>
  drawnElements(elements, 'rect').filter(({ attributes }) => attributes['class'] === 'mark-ring');

test('the map of South Sulawesi has a tile for each of its 24 regencies and cities', () => {
  const tiled = [...catalogue.places.values()].filter(({ parent, tile }) => parent === 'sulawesi-selatan' && tile);
  expect(tiled).toHaveLength(24);
  const regencies = [...catalogue.places.values()].filter(
    ({ parent, level }) => parent === 'sulawesi-selatan' && (level === 'regency' || level === 'city'),
  );
  expect(regencies.every(({ tile }) => tile !== undefined)).toBe(true);
});

test('it keeps the laws of drawings whichever of its places is marked', () => {
  const spec = {
    type: 'tile-map',
    title: { id: 'Cakupan', en: 'Coverage' },
    subtitle: { id: 'Persen, 31 Juli 2024', en: 'Percent, 31 July 2024' },
    rows: ['luwu', 'enrekang', 'luwu-utara', 'gowa', 'takalar', 'jeneponto'].map((name) => ({
      fact: `${name}-coverage-2024-07`,
    })),
    beside: [{ fact: 'mks-coverage-2024-h1' }],
  };
  for (const { id, tile } of catalogue.places.values()) {
    if (tile === undefined) continue;
    const opening = openChart({ ...spec, mark: id }, 'uji', catalogue);
    if ('faults' in opening) throw new Error(JSON.stringify(opening.faults));
    expect([id, chartFaults(opening.chart)]).toEqual([id, []]);
    expect(rings(opening.chart.draw('id').elements)).toHaveLength(1);
  }
});
