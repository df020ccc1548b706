import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/locale.ts';
import { pageTheme } from '../../theme/theme.ts';
import { pageFrame } from '../chart.ts';
import { drawingFaults } from '../testing/chart-laws.ts';
import { defineChart } from '../define-chart.ts';
import { drawnElements } from '../testing/placed-boxes.ts';
import { exampleCatalogue, type ExampleFact } from '../example.ts';
import { line } from './line.ts';
import { pageSvg } from '../svg/page-svg.ts';
import { testExamples } from '../testing/test-examples.ts';

testExamples(line);

const chart = defineChart(line);
const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Anak judul', en: 'Subtitle' } };

/** One line of yearly or monthly values with gaps. */
const facts = fc
  .record({
    values: fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { nil: null }), {
      minLength: 1,
      maxLength: 40,
    }),
    monthly: fc.boolean(),
  })
  .filter(({ values }) => values.some((value) => value !== null))
  .map(({ values, monthly }) =>
    values.map((value, index): ExampleFact => ({
      id: `f${index}`,
      value,
      unit: 'people',
      period: monthly
        ? `${2001 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
        : `${1980 + index}`,
    })),
  );

function resolve(
  lines: readonly (readonly ExampleFact[])[],
  order: 'forward' | 'backward' = 'forward',
  names: readonly string[] = [],
) {
  const series = lines.map((rows, index) => ({
    name: { id: names[index] ?? `Garis ${index}`, en: names[index] ?? `Line ${index}` },
    highlight: index === 0,
    rows: (order === 'forward' ? rows : rows.toReversed()).map(({ id }) => ({ fact: id, highlight: false })),
  }));
  const resolution = line.resolve({ series }, exampleCatalogue(lines.flat()));
  if ('faults' in resolution) throw new Error(resolution.faults.map(({ message }) => message.en).join('\n'));
  return resolution.resolved;
}

const draw = (resolved: ReturnType<typeof resolve>) => line.draw(line.layout(resolved, pageFrame, 'id'), pageTheme);

describe('a line', () => {
  test('keeps every point and every word inside the drawing, whatever the values', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        expect(drawingFaults(draw(resolve([rows])))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('leaves a dot for every reported value and nothing for one that was not reported', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const dots = drawnElements(draw(resolve([rows])).elements, 'circle');
        expect(dots).toHaveLength(rows.filter(({ value }) => value !== null).length);
      }),
      { numRuns: 200 },
    );
  });

  test('is broken wherever a value was not reported', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const [path] = drawnElements(draw(resolve([rows])).elements, 'path');
        const runs = rows.filter(({ value }, index) => value !== null && (rows[index - 1]?.value ?? null) === null);
        expect(String(path?.attributes['d']).match(/M/g) ?? []).toHaveLength(runs.length);
      }),
      { numRuns: 200 },
    );
  });

  test('is the same in whichever order the file lists its figures', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const svg = (order: 'forward' | 'backward') => pageSvg(draw(resolve([rows], order)), 'x', 'y');
        expect(svg('backward')).toBe(svg('forward'));
      }),
      { numRuns: 200 },
    );
  });

  const lines = fc
    .tuple(facts, facts, facts)
    .map((all) => all.map((rows, index) => rows.map((fact) => ({ ...fact, id: `${fact.id}-${index}` }))));

  const resolveSeveral = (shown: readonly (readonly ExampleFact[])[]) =>
    line.resolve(
      {
        series: shown.map((rows, index) => ({
          name: { id: `Garis ${index}`, en: `Line ${index}` },
          highlight: index === 0,
          rows: rows.map(({ id }) => ({ fact: id, highlight: false })),
        })),
      },
      exampleCatalogue(shown.flat()),
    );

  test('has labels that neither overlap nor leave the drawing on any screen', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 3 }), (all, count) => {
        const resolution = resolveSeveral(all.slice(0, count));
        // Where no place is left the editor is told; what is drawn is right.
        if ('faults' in resolution) return;
        for (const language of languages) {
          expect(drawingFaults(line.draw(line.layout(resolution.resolved, pageFrame, language), pageTheme))).toEqual(
            [],
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has labels for most charts of three lines: it is seldom that none fits', () => {
    const samples = fc.sample(lines, { numRuns: 200, seed: 7 });
    const refused = samples.filter((all) => 'faults' in resolveSeveral(all)).length;
    expect(refused).toBeLessThan(20);
  });

  test('rises where its values rise', () => {
    fc.assert(
      fc.property(facts, (rows) => {
        const { values } = line.layout(resolve([rows]), pageFrame, 'id');
        const known = rows.flatMap(({ value }) => value ?? []).toSorted((a, b) => a - b);
        const heights = known.map(values.position);
        expect(heights).toEqual(heights.toSorted((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });

  test('never joins figures that may only stand side by side', () => {
    const catalogue = exampleCatalogue([
      { id: 'a', value: 1, period: '2023', series: ['side-by-side'] },
      { id: 'b', value: 2, period: '2024', series: ['side-by-side'] },
    ]);
    const opening = chart.open(
      { type: 'line', ...words, series: [{ name: words.title, rows: [{ fact: 'a' }, { fact: 'b' }] }] },
      catalogue,
    );
    expect('faults' in opening && opening.faults[0]?.message.en).toContain('may only stand side by side');
  });

  test('shares its axis only with lines it may be compared with', () => {
    const catalogue = exampleCatalogue([
      { id: 'a', value: 1, period: '2023', series: ['satu'] },
      { id: 'b', value: 2, period: '2024', series: ['dua'] },
    ]);
    const opening = chart.open(
      {
        type: 'line',
        ...words,
        series: [
          { name: words.title, rows: [{ fact: 'a' }] },
          { name: words.subtitle, rows: [{ fact: 'b' }] },
        ],
      },
      catalogue,
    );
    expect('faults' in opening && opening.faults[0]?.message.en).toContain('No series holds both');
  });

  test('is refused with a name no phone has room for, saying how long it may be', () => {
    const opening = chart.open(
      {
        type: 'line',
        ...words,
        series: [
          { name: { id: 'Pekerja bukan penerima upah di Sulawesi Selatan', en: 'Short' }, rows: [{ fact: 'a' }] },
        ],
      },
      exampleCatalogue([{ id: 'a', value: 1 }]),
    );
    expect('faults' in opening && opening.faults[0]?.message.id).toMatchInlineSnapshot(
      `"Label "Pekerja bukan penerima upah di Sulawesi Selatan" lebarnya 355 piksel, sedangkan di ponsel tersempit hanya muat 200. Pendekkan menjadi sekitar 26 huruf."`,
    );
  });
});
