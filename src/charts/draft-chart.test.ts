import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { draftChart, fitOf, fitTypes, subtitleOf } from './draft-chart.ts';
import { exampleCatalogue, exampleFact } from './example.ts';
import { openChart } from './open-chart.ts';
import { chartTypes, isChartTypeName } from './registry.ts';
import { allExamples } from './testing/chart-laws.ts';
import { randomFacts } from './testing/random-charts.ts';

vi.setConfig({ testTimeout: 120_000 });

const title = { id: 'Judul', en: 'Title' };

/** Made-up figures that nothing but their ids and the names in the file tell apart: no draft can know which belong together. */
const indistinct = new Set(['line/four-lines-and-ties', 'tile-map/typical']);
const distinct = allExamples.filter(({ name, spec }) => !indistinct.has(`${spec.type}/${name}`));

test.each(distinct)('what $spec.type/$name shows is offered as that type', ({ spec, facts, places }) => {
  const catalogue = exampleCatalogue(facts, places);
  const { type } = spec;
  if (!isChartTypeName(type)) throw new Error(type);
  const opening = openChart(spec, 'contoh', catalogue);
  const shown = 'chart' in opening ? opening.chart.facts : [];
  const { why, chart, inWords } = fitOf(type, shown, title, catalogue);
  // Names are made up too, and some are longer than a phone has room for.
  if (inWords) return;
  expect(why).toBeNull();
  expect(chart?.facts.map(({ id }) => id).toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
});

test('a type that is offered opens, one that is not says why, and those that fit come first', () => {
  fc.assert(
    fc.property(randomFacts, (specs) => {
      const catalogue = exampleCatalogue(specs);
      const facts = specs.map(exampleFact);
      const fits = fitTypes(facts, title, catalogue);
      expect(fits).toHaveLength(Object.keys(chartTypes).length);
      for (const { type, spec, chart, why } of fits) {
        expect([type, chart === null]).toEqual([type, why !== null]);
        if (why === null) expect('chart' in openChart(spec, 'draf', catalogue)).toBe(true);
        else expect(why.id.length * why.en.length).toBeGreaterThan(0);
      }
      const order = fits.map(({ why, inWords }) => (why === null ? 0 : inWords ? 1 : 2));
      expect(order).toEqual(order.toSorted());
    }),
    { numRuns: 60 },
  );
});

test('what a type would leave out is named, and is no fit', () => {
  const specs = [
    { id: 'satu', value: 38, place: 'Gowa' },
    { id: 'dua', value: 50, place: 'Wajo' },
  ];
  const { why } = fitOf('people-grid', specs.map(exampleFact), title, exampleCatalogue(specs));
  expect(why?.en).toBe(
    'A chart of this type does not show 1 of the 2 figures: Wajo (2024). Take them out, or choose another type.',
  );
});

test('a chart begins with the keys of its type and what it counts', () => {
  const facts = [exampleFact({ id: 'satu', value: 38, period: '2023' }), exampleFact({ id: 'dua', value: 50 })];
  const draft = draftChart('bar', facts, title);
  expect('spec' in draft && Object.keys(draft.spec)).toEqual(['$schema', 'type', 'title', 'subtitle', 'rows']);
  expect(subtitleOf(facts)).toEqual({ id: 'Contoh, persen, 2023 sampai 2024', en: 'Example, percent, 2023 to 2024' });
});
