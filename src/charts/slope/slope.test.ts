import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageTheme } from '../../theme/theme.ts';
import { pageFrame } from '../chart.ts';
import { drawingFaults } from '../testing/chart-laws.ts';
import { defineChart } from '../define-chart.ts';
import { drawnElements } from '../testing/placed-boxes.ts';
import { exampleCatalogue, type ExampleFact } from '../example.ts';
import { slopeDomain } from './layout.ts';
import { slope } from './slope.ts';
import { spread } from '../labels/spread.ts';
import { testExamples } from '../testing/test-examples.ts';

testExamples(slope);

const chart = defineChart(slope);
const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Anak judul', en: 'Subtitle' } };

const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });
const ends = fc.array(
  fc.tuple(value, value).filter(([from, to]) => from !== null || to !== null),
  { minLength: 1, maxLength: 12 },
);

type Ends = readonly (readonly [number | null, number | null])[];

function draw(pairs: Ends, turned = false) {
  const facts = pairs.flatMap(([from, to], index): ExampleFact[] => [
    { id: `awal-${index}`, value: from, unit: 'people', period: '2023' },
    { id: `akhir-${index}`, value: to, unit: 'people', period: '2024' },
  ]);
  const rows = pairs.map((_, index) => ({
    label: { id: `Kabupaten Luwu ${index}`, en: `Luwu Regency ${index}` },
    from: `awal-${index}`,
    to: `akhir-${index}`,
    highlight: index === 0,
  }));
  const opening = chart.open(
    { type: 'slope', ...words, rows: turned ? rows.toReversed() : rows },
    exampleCatalogue(facts),
  );
  if ('faults' in opening) throw new Error(opening.faults.map(({ message }) => message.en).join('\n'));
  return opening.picture.draw('id', pageTheme, pageFrame);
}

describe('a slope', () => {
  test('keeps every mark and every word inside the drawing, and no words overlap on any screen', () => {
    fc.assert(
      fc.property(ends, (pairs) => {
        expect(drawingFaults(draw(pairs))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves a dot for every reported end and a line only between two of them', () => {
    fc.assert(
      fc.property(ends, (pairs) => {
        const { elements } = draw(pairs);
        const lines = drawnElements(elements, 'path').filter(({ attributes }) =>
          String(attributes['class']).endsWith('-line'),
        );
        const dots = drawnElements(elements, 'circle');
        expect(lines).toHaveLength(pairs.filter(([from, to]) => from !== null && to !== null).length);
        expect(dots).toHaveLength(pairs.flat().filter((end) => end !== null).length);
        expect(dots.filter(({ attributes }) => String(attributes['class']).endsWith('-hollow'))).toHaveLength(
          pairs.filter((pair) => pair.includes(null)).length,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('is the same in whichever order the file lists its rows', () => {
    fc.assert(
      fc.property(ends, (pairs) => {
        expect(draw(pairs, true)).toEqual(draw(pairs));
      }),
      { numRuns: 200 },
    );
  });

  test('never makes a change of a tenth look like a doubling', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((each) => Math.round(each * 1e6) / 1e6),
          { minLength: 1, maxLength: 24 },
        ),
        (values) => {
          const [low, high] = slopeDomain(values);
          const largest = Math.max(...values.map(Math.abs));
          expect(high - low).toBeGreaterThanOrEqual(largest * 0.399);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(low - largest * 1e-9);
          expect(Math.max(...values)).toBeLessThanOrEqual(high + largest * 1e-9);
          if (values.every((each) => each >= 0) && largest > 0) expect(low).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('moves labels apart without changing their order or leaving its bounds', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 12 }), (wanted) => {
        const got = spread(wanted, 20, [0, 400]);
        const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
        const sorted = order.map((index) => got[index] ?? 0);
        sorted.forEach((y, index) => {
          if (index > 0) expect(y - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(y).toBeGreaterThanOrEqual(10 - 1e-6);
          expect(y).toBeLessThanOrEqual(390 + 1e-6);
        });
      }),
      { numRuns: 300 },
    );
  });

  const refused = (rows: readonly Readonly<Record<string, unknown>>[]) => {
    const opening = chart.open(
      { type: 'slope', ...words, rows },
      exampleCatalogue([
        { id: 'a', value: null, period: '2023' },
        { id: 'b', value: null, period: '2024' },
        { id: 'c', value: 3, period: '2023', series: ['side-by-side'] },
        { id: 'd', value: 4, period: '2024', series: ['side-by-side'] },
        { id: 'e', value: 4, period: '2024' },
        { id: 'f', value: 5, period: '2025' },
        { id: 'g', value: 5, period: '2024-03' },
      ]),
    );
    return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`) : [];
  };

  test('needs at least one reported end in each row', () => {
    expect(refused([{ from: 'a', to: 'b' }])).toMatchInlineSnapshot(`
      [
        "rows.0: The row "b" has no reported value on either side. Remove it.",
      ]
    `);
  });

  test('never joins figures that may only stand side by side', () => {
    expect(refused([{ from: 'c', to: 'd' }])[0]).toContain('may only stand side by side');
  });

  test('says where a name is too long, and how long it may be', () => {
    expect(
      refused([{ from: 'a', to: 'e', label: { id: 'Pekerja', en: 'Self-employed workers in construction services' } }]),
    ).toMatchInlineSnapshot(`
      [
        "rows.0.label.en: The label "Self-employed workers in construction services" needs 4 lines, the widest of 106 pixels, and the narrowest phone has room for two lines of 112. Shorten it to two lines of about 15 letters each.",
      ]
    `);
  });

  test('runs from the earlier to the later, and from one period to another', () => {
    expect(refused([{ from: 'e', to: 'a' }])[0]).toContain('rows.0: "e" (2024) is later than "a" (2023)');
    expect(refused([{ from: 'b', to: 'e' }])[0]).toContain('rows.0: "b" (2024) and "e" (2024) are of one period');
    expect(refused([{ from: 'g', to: 'e' }])[0]).toContain('are of one period or overlap');
  });

  test('has one period on each side', () => {
    expect(
      refused([
        { from: 'a', to: 'e' },
        { from: 'g', to: 'f' },
      ])[0],
    ).toContain('rows.1.from: "g" is of March 2024, and "a" of 2023');
  });

  test('finds a fact that stands at two ends', () => {
    expect(refused([{ from: 'e', to: 'e' }])[0]).toContain('rows.0.to');
  });
});
