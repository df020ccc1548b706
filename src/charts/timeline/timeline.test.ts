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

  test('draws a dot for each counted figure, a diamond for each announced one and a tick for each target, and nothing for what was not reported', () => {
    fc.assert(
      fc.property(groups, (all) => {
        const drawing = drawn(all);
        if (!drawing) return;
        const count = (tag: string, role: string) =>
          drawnElements(drawing.elements, tag).filter(({ attributes }) => attributes['class'] === role).length;
        expect(count('circle', 'subject')).toBe(known(all.measured));
        expect(count('path', 'announced-line')).toBe(known(all.announced));
        expect(count('line', 'target-tick')).toBe(known(all.targets));
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

  test('has a label for the first known figure of most timelines: it is seldom that none fits', () => {
    const samples = fc.sample(groups, { numRuns: 200, seed: 7 });
    expect(samples.filter((all) => drawn({ ...all, targets: [] }) !== null).length).toBeGreaterThan(180);
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

  /** A counted share of 2024 and an announced one of the same year, with a headcount and a gap written beside them. */
  const open2024 = (more: { headcount?: string; gap?: object }, facts: readonly ExampleFact[] = []) => {
    const { headcount, gap } = more;
    return chart.open(
      {
        type: 'timeline',
        ...words,
        measured: {
          label: { id: 'terhitung', en: 'counted' },
          rows: [{ fact: 'awal' }, { fact: 'hitung', ...(headcount && { headcount }) }],
        },
        announced: { label: { id: 'diumumkan', en: 'announced' }, rows: [{ fact: 'umum' }] },
        targets: { label: { id: 'target', en: 'target' }, rows: [] },
        ...(gap && { gap }),
      },
      exampleCatalogue([
        { id: 'awal', value: 38, period: '2023' },
        { id: 'hitung', value: 49.88, decimals: 2, period: '2024' },
        { id: 'umum', value: 49.7, decimals: 1, period: '2024', status: 'announced' },
        { id: 'orang', value: 255721, unit: 'people', period: '2024' },
        { id: 'orang-lain', value: 255721, unit: 'people', period: '2025' },
        ...facts,
      ]),
    );
  };
  const says = (opening: ReturnType<typeof chart.open>) =>
    'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`) : [];

  test('lets a counted 49.88 and an announced 49.7 of one year both be seen: the hollow one stands beside the disc', () => {
    const opening = open2024({});
    if ('faults' in opening) throw new Error(says(opening).join());
    const drawing = opening.picture.draw('id', pageTheme, pageFrame);
    const [diamond] = drawnElements(drawing.elements, 'path').filter(
      ({ attributes }) => attributes['class'] === 'announced-line',
    );
    expect(
      Math.abs(Number.parseFloat(String(diamond?.attributes['transform']).slice('translate('.length))),
    ).toBeGreaterThan(5);
  });

  test('draws a large disc only where the same count gave a headcount', () => {
    expect(says(open2024({ headcount: 'orang' }))).toEqual([]);
    for (const headcount of ['orang-lain', 'awal', 'tidak-ada'])
      expect(says(open2024({ headcount }))[0]).toContain('is not the headcount of the same count');
  });

  test('brackets the distance between a counted and an announced figure only where the two may be held against each other', () => {
    const gap = { from: 'hitung', to: 'umum' };
    const far: ExampleFact = { id: 'umum', value: 67, period: '2024', status: 'announced' };
    const opening = open2024({ gap }, [far]);
    if ('faults' in opening) throw new Error(says(opening).join());
    expect(opening.picture.describe('en').join(' ')).toMatch(/about 17\spoints\. That is our arithmetic/);
    expect(says(open2024({ gap: { from: 'umum', to: 'hitung' } }))[0]).toContain('both must be drawn');
    const strangers = open2024({ gap }, [{ ...far, series: [] }]);
    expect(says(strangers)[0]).toContain('may not be drawn');
  });

  test('asks to name in the note what is too far off to stand beside the plot', () => {
    const targets = [2025, 2026, 2027, 2029].map((year): ExampleFact => ({
      id: `t-${year}`,
      value: 60,
      period: `${year}`,
      status: 'target',
      series: [],
    }));
    expect(says(open({ measured: [{ id: 'a', value: 50, period: '2024' }], announced: [], targets }))[0]).toContain(
      'name the furthest target in "note"',
    );
  });
});
