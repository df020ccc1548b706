import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageTheme } from '../../theme/theme.ts';
import { pageFrame } from '../chart.ts';
import { drawingFaults } from '../testing/chart-laws.ts';
import { defineChart } from '../define-chart.ts';
import { drawnElements } from '../testing/placed-boxes.ts';
import { exampleCatalogue, type ExampleFact } from '../example.ts';
import { timeline } from './timeline.ts';
import { testExamples } from '../testing/test-examples.ts';

testExamples(timeline);

const chart = defineChart(timeline);
const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Anak judul', en: 'Subtitle' } };

const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
const quarter = fc.integer({ min: 0, max: 20 });
const month = (index: number) => `${2020 + Math.floor(index / 4)}-${String((index % 4) * 3 + 1).padStart(2, '0')}`;

const factsOf = (prefix: string, status: 'measured' | 'announced' | 'target', maxLength: number) =>
  fc.uniqueArray(fc.record({ value, at: quarter }), { maxLength, selector: ({ at }) => at }).map((all) =>
    all.map((one): ExampleFact => ({
      id: `${prefix}-${one.at}`,
      value: one.value,
      decimals: 1,
      period: month(one.at),
      status,
      ...(status === 'measured' ? {} : { series: [] }),
    })),
  );

/** Counted, announced and promised figures; the counted ones hold at least one value. */
const groups = fc
  .record({
    measured: factsOf('hitung', 'measured', 10),
    announced: factsOf('umum', 'announced', 4),
    targets: factsOf('target', 'target', 3),
  })
  .filter(({ measured }) => measured.some((fact) => fact.value !== null));

type Groups = typeof groups extends fc.Arbitrary<infer Value> ? Value : never;

/** Only the first known value of each group is labelled, as an editor would do with crowded figures. */
function open({ measured, announced, targets }: Groups, turned = false) {
  const group = (id: string, facts: readonly ExampleFact[]) => {
    const loud = facts.find((fact) => fact.value !== null);
    const rows = facts.map((fact) => ({ fact: fact.id, ...(fact === loud ? {} : { quiet: true }) }));
    return { label: { id, en: id }, rows: turned ? rows.toReversed() : rows };
  };
  const spec = {
    type: 'timeline',
    ...words,
    measured: group('terhitung', measured),
    announced: group('diumumkan', announced),
    targets: group('target', targets),
  };
  return chart.open(spec, exampleCatalogue([...measured, ...announced, ...targets]));
}

const drawn = (all: Groups, turned = false) => {
  const opening = open(all, turned);
  // Where no place is left for a label the editor is told; what is drawn must be right.
  return 'faults' in opening ? null : opening.picture.draw('id', pageTheme, pageFrame);
};

const known = (facts: readonly ExampleFact[]) => facts.filter((fact) => fact.value !== null).length;

describe('a timeline', () => {
  test('keeps every mark and every word inside the drawing, and no words overlap on any screen', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const drawing = drawn(all);
        if (drawing) expect(drawingFaults(drawing)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('draws a dot for each counted figure, a diamond for each announced one and a bar for each target, and nothing for what was not reported', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const drawing = drawn(all);
        if (!drawing) return;
        const count = (tag: string, role: string) =>
          drawnElements(drawing.elements, tag).filter(({ attributes }) => attributes['class'] === role).length;
        expect(count('circle', 'subject')).toBe(known(all.measured));
        expect(count('path', 'announced-hollow')).toBe(known(all.announced));
        expect(count('line', 'target-line')).toBe(known(all.targets));
      }),
      { numRuns: 200 },
    );
  });

  test('joins only counted figures, and only across no gap', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const drawing = drawn(all);
        if (!drawing) return;
        const lines = drawnElements(drawing.elements, 'path').filter(
          ({ attributes }) => attributes['class'] === 'subject-line',
        );
        const sorted = all.measured.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1));
        const runs = sorted.filter((fact, index) => fact.value !== null && (sorted[index - 1]?.value ?? null) === null);
        expect(lines).toHaveLength(1);
        expect(String(lines[0]?.attributes['d']).match(/M/g) ?? []).toHaveLength(runs.length);
      }),
      { numRuns: 200 },
    );
  });

  test('gives every target ink, even one set for a single day', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const drawing = drawn({
          ...all,
          targets: all.targets.map((fact) => ({ ...fact, period: `${fact.period}-01` })),
        });
        for (const { attributes } of drawing ? drawnElements(drawing.elements, 'line') : []) {
          if (attributes['class'] !== 'target-line') continue;
          expect(
            Number.parseFloat(String(attributes['x2'])) - Number.parseFloat(String(attributes['x1'])),
          ).toBeGreaterThan(3.9);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('has a label for the first known figure of most timelines: it is seldom that none fits', () => {
    const samples = fc.sample(groups, { numRuns: 200, seed: 7 });
    expect(samples.filter((all) => drawn(all) !== null).length).toBeGreaterThan(180);
  });

  const refused = (changes: { measured?: readonly string[]; announced?: readonly string[]; quiet?: boolean }) => {
    const row = (fact: string) => ({ fact, ...(changes.quiet ? { quiet: true } : {}) });
    const opening = chart.open(
      {
        type: 'timeline',
        ...words,
        measured: { label: { id: 'terhitung', en: 'counted' }, rows: (changes.measured ?? ['hitung']).map(row) },
        announced: {
          label: { id: 'diumumkan', en: 'announced' },
          rows: (changes.announced ?? []).map((fact) => ({ fact })),
        },
        targets: { label: { id: 'target', en: 'target' }, rows: [] },
      },
      exampleCatalogue([
        { id: 'hitung', value: 50, period: '2024' },
        { id: 'lain', value: 40, period: '2023', series: ['side-by-side'] },
        { id: 'umum', value: 63, period: '2025', status: 'announced', series: [] },
        { id: 'orang', value: 63, unit: 'people', period: '2025', status: 'announced', series: [] },
      ]),
    );
    return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`) : [];
  };

  test('never shows an announced figure as a counted one', () => {
    expect(refused({ measured: ['hitung', 'umum'] })[0]).toMatchInlineSnapshot(
      `"measured.rows.1.fact: "umum" is recorded as "announced", and "measured" holds only "measured". Move it to the group it belongs to."`,
    );
  });

  test('never joins figures of different series', () => {
    expect(refused({ measured: ['hitung', 'lain'] })[0]).toContain('No series holds both');
  });

  test('holds one unit', () => {
    expect(refused({ announced: ['orang'] })[0]).toMatchInlineSnapshot(
      `": The unit of "orang" is people, and that of the others percent. One scale holds one unit: take this figure out."`,
    );
  });

  test('names every kind of mark', () => {
    expect(refused({ quiet: true })[0]).toMatchInlineSnapshot(
      `"measured.rows: Every figure in "measured" is marked "quiet": true, so that readers cannot tell what its marks mean. Leave at least one without it."`,
    );
  });
});
