import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { pageFrame } from '../chart.ts';
import { chartFaults, openExample } from '../testing/chart-laws.ts';
import { type Example, exampleCatalogue, type ExampleFact } from '../example.ts';
import { openChart } from '../open-chart.ts';
import { barHeight } from './layout.ts';
import { stackedShare } from './stacked-share.ts';
import { testExamples } from '../testing/test-examples.ts';

// Hundreds of drawings, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

testExamples(stackedShare);

const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Orang', en: 'People' } };

const amount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1e7 }));
const whole = fc.array(amount, { minLength: 2, maxLength: 5 }).filter((parts) => parts.some((value) => value > 0));
const wholes = fc.array(whole, { minLength: 1, maxLength: 4 });

function exampleOf(bars: readonly (readonly number[])[], label = (id: string) => id): Example {
  const facts = bars.flatMap((parts, bar) =>
    parts.map((value, part): ExampleFact => ({
      id: `b${bar}p${part}`,
      value,
      unit: 'people',
      period: `${2020 + bar}`,
    })),
  );
  const spec = {
    type: 'stacked-share',
    ...words,
    bars: bars.map((parts, bar) => ({
      label: { id: `Tahun ${2020 + bar}`, en: `Year ${2020 + bar}` },
      parts: parts.map((_, part) => {
        const name = label(`b${bar}p${part}`);
        return { fact: `b${bar}p${part}`, label: { id: name, en: name }, highlight: part === 1 };
      }),
    })),
  };
  return { name: 'acak', spec, facts };
}

function wholesOf(example: Example) {
  const spec = stackedShareSpec(example);
  const resolution = stackedShare.resolve(spec, exampleCatalogue(example.facts));
  if ('faults' in resolution) throw new Error(JSON.stringify(resolution.faults));
  return { wholes: resolution.resolved.wholes, layout: stackedShare.layout(resolution.resolved, pageFrame, 'id') };
}

const stackedShareSpec = ({ facts }: Example) => {
  const periods = [...new Set(facts.map(({ period }) => period ?? ''))];
  return {
    bars: periods.map((period) => ({
      label: { id: period, en: period },
      parts: facts
        .filter((fact) => fact.period === period)
        .map(({ id }) => ({ fact: id, label: { id, en: id }, highlight: false })),
    })),
  };
};

test('the parts of a bar fill it exactly, each as long as its share, and bars of counts are as long as their sums', () => {
  fc.assert(
    fc.property(wholes, (bars) => {
      const { wholes: resolved, layout } = wholesOf(exampleOf(bars));
      layout.wholes.forEach(({ parts }, bar) => {
        const values = resolved[bar]?.parts.map(({ fact }) => fact.value ?? NaN) ?? [];
        const sum = values.reduce((total, value) => total + value, 0);
        const longest = Math.max(
          ...resolved.map((one) => one.parts.reduce((total, { fact }) => total + (fact.value ?? 0), 0)),
        );
        const whole = (sum / longest) * 100;
        parts.forEach(({ from, length }, part) => {
          expect(length).toBeCloseTo(((values[part] ?? NaN) / sum) * whole, 6);
          expect(from).toBeCloseTo(
            parts.slice(0, part).reduce((total, before) => total + before.length, 0),
            6,
          );
        });
        expect(parts.reduce((total, { length }) => total + length, 0)).toBeCloseTo(whole, 6);
      });
    }),
    { numRuns: 300 },
  );
});

test('every part above zero leaves ink that no divider covers, and zero is drawn as zero', () => {
  fc.assert(
    fc.property(whole, (parts) => {
      const { elements } = openExample(exampleOf([parts])).draw('id');
      const bars = elements.filter(({ attributes }) => attributes['height'] === barHeight);
      const dividers = bars.filter(({ attributes }) => attributes['class'] === 'divider');
      const inks = bars.filter(({ attributes }) => attributes['class'] !== 'divider');
      expect(inks).toHaveLength(parts.filter((value) => value > 0).length);
      for (const { attributes } of inks) expect(Number.parseFloat(String(attributes['width']))).toBeGreaterThan(0);
      // A divider is 1.5 px: half of the narrowest part that may carry one on the narrowest phone, 1.5 percent of 288 px.
      expect(dividers.length).toBeLessThan(inks.length);
    }),
    { numRuns: 300 },
  );
});

test('whatever the values, a bar is either refused for its names or keeps the laws from 288 to 1190 pixels', () => {
  const names = fc.constantFrom('Formal', 'Informal', 'Pekerja rentan', 'Pekerja keagamaan', 'Pegawai non-ASN');
  fc.assert(
    fc.property(wholes, fc.array(names, { minLength: 20, maxLength: 20 }), (bars, list) => {
      let next = 0;
      const example = exampleOf(bars, (id) => `${list[next++ % 20]} ${id.slice(2)}`);
      const opening = openChart(example.spec, 'acak', exampleCatalogue(example.facts));
      if ('chart' in opening) expect(chartFaults(opening.chart)).toEqual([]);
      else for (const { message } of opening.faults) expect(message.id).toMatch(/piksel/);
    }),
    { numRuns: 200 },
  );
});

test('the highlighted part comes first, then the largest; bars stand in the order of time', () => {
  const { wholes: resolved } = wholesOf(
    exampleOf([
      [3, 9, 3],
      [1, 2],
    ]),
  );
  expect(resolved.map(({ label }) => label.id)).toEqual(['2020', '2021']);
  expect(resolved[0]?.parts.map(({ fact }) => fact.id)).toEqual(['b0p1', 'b0p0', 'b0p2']);
});

const refused = (facts: readonly ExampleFact[], highlight = false) => {
  const parts = facts.map(({ id }) => ({ fact: id, label: { id, en: id }, highlight }));
  const spec = { type: 'stacked-share', ...words, bars: [{ label: { id: 'Semua', en: 'All' }, parts }] };
  const opening = openChart(spec, 'uji', exampleCatalogue(facts));
  return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.id}`) : [];
};

test.each<[string, readonly ExampleFact[], string]>([
  [
    'a part without a value',
    [
      { id: 'a', value: 1 },
      { id: 'b', value: null },
    ],
    'tidak dilaporkan',
  ],
  [
    'a part below zero',
    [
      { id: 'a', value: 101 },
      { id: 'b', value: -1 },
    ],
    'bernilai negatif',
  ],
  [
    'percentages that are not a whole',
    [
      { id: 'a', value: 49, decimals: 0 },
      { id: 'b', value: 30 },
    ],
    'berjumlah 79 persen',
  ],
  [
    'parts of different times',
    [
      { id: 'a', value: 1, unit: 'people' },
      { id: 'b', value: 2, unit: 'people', period: '2025' },
    ],
    'periode yang sama',
  ],
  [
    'nothing to divide',
    [
      { id: 'a', value: 0, unit: 'people' },
      { id: 'b', value: 0, unit: 'people' },
    ],
    'bernilai nol',
  ],
  [
    'parts of different units',
    [
      { id: 'a', value: 1, unit: 'people' },
      { id: 'b', value: 2, unit: 'cases' },
    ],
    'berbeda satuan',
  ],
])('%s cannot be a whole', (_, facts, reason) => {
  expect(refused(facts).join()).toContain(reason);
});

test('percentages may miss a hundred by their rounding and no more', () => {
  const thirds = (last: number) =>
    ['a', 'b', 'c'].map((id, index) => ({ id, value: index === 2 ? last : 33.3, decimals: 1 }));
  expect(refused(thirds(33.3))).toEqual([]);
  expect(refused(thirds(33.1))).toHaveLength(1);
});

test('two highlighted parts are refused', () => {
  expect(
    refused(
      [
        { id: 'a', value: 60 },
        { id: 'b', value: 40 },
      ],
      true,
    ).join(),
  ).toContain('Sorot satu saja');
});

test('a part too thin to see is a pixel at its place: the last one to the left of the edge, and never under its neighbour', () => {
  const facts = [9_999_999, 1].map((value, index): ExampleFact => ({ id: `f${index}`, value, unit: 'people' }));
  const marks = (turned: boolean) => {
    const parts = facts.map(({ id }, index) => ({ fact: id, label: { id, en: id }, highlight: turned && index === 1 }));
    const spec = { type: 'stacked-share', ...words, bars: [{ label: { id: 'Semua', en: 'All' }, parts }] };
    const { elements } = openExample({ name: 'tipis', spec, facts }).draw('id');
    return elements
      .map(({ attributes }) => attributes)
      .filter((attributes) => attributes['height'] === barHeight && attributes['class'] !== 'divider')
      .map((attributes) => [attributes['x'], attributes['width'], attributes['transform']]);
  };
  expect(marks(false)).toEqual([
    ['0%', '100%', undefined],
    ['100%', 1, 'translate(-1)'],
  ]);
  expect(marks(true)).toEqual([
    ['0%', '100%', undefined],
    ['0%', 1, undefined],
  ]);
});
