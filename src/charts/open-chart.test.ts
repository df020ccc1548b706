import { expect, test } from 'vitest';
import { inkTheme } from '../theme/ink-theme.ts';
import { palettes } from '../theme/palette.ts';
import { pageTheme } from '../theme/theme.ts';
import { pageFrame } from './chart.ts';
import { exampleCatalogue } from './example.ts';
import { allExamples, openExample } from './testing/chart-laws.ts';
import { chartFileSchema, openChart } from './open-chart.ts';
import { chartTypes } from './registry.ts';

const catalogue = exampleCatalogue([
  { id: 'cakupan', value: 50.5, decimals: 2, period: '2024' },
  { id: 'nasional', value: 38, period: '2024-11-08' },
]);

const label = (text: string) => ({ id: text, en: text });

const file = {
  type: 'bar',
  title: { id: 'Makassar {cakupan|sign}', en: 'Makassar {cakupan|sign}' },
  subtitle: { id: 'Persen', en: 'Percent' },
  note: { id: 'Nasional {nasional}.', en: 'Nationally {nasional}.' },
  alt: { id: 'Selisihnya lebar.', en: 'The gap is wide.' },
  rows: [
    { fact: 'nasional', label: label('Indonesia') },
    { fact: 'cakupan', label: label('Makassar') },
  ],
};

const refused = (spec: unknown) => {
  const opening = openChart(spec, 'uji', catalogue);
  return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`) : [];
};

test('a chart knows its words, facts, sources and periods', () => {
  const opening = openChart(file, 'uji', catalogue);
  if ('faults' in opening) throw new Error(JSON.stringify(opening.faults));
  const { chart } = opening;
  expect([chart.id, chart.type]).toEqual(['uji', 'bar']);
  expect(chart.title).toEqual({ id: 'Makassar 50,50%', en: 'Makassar 50.50%' });
  expect(chart.note?.en.replaceAll('\u00a0', ' ')).toBe('Nationally 38 percent.');
  expect(chart.facts.map(({ id }) => id)).toEqual(['cakupan', 'nasional']);
  expect(chart.sources.map(({ id }) => id)).toEqual(['contoh']);
  expect(chart.periods).toEqual(['2024-11-08', '2024']);
  expect(chart.describe('en').at(-1)).toBe('The gap is wide.');
});

test('a label has its figures filled in, in the language it is in', () => {
  const [first, ...others] = file.rows;
  const rows = [{ ...first, label: label('Cakupan ({cakupan|sign})') }, ...others];
  const opening = openChart({ ...file, rows }, 'uji', catalogue);
  if ('faults' in opening) throw new Error(JSON.stringify(opening.faults));
  const named = (language: 'id' | 'en') => opening.chart.table(language).rows.map(([cell]) => cell?.text);
  expect(named('id')).toContain('Cakupan (50,50%)');
  expect(named('en')).toContain('Cakupan (50.50%)');
});

test('without a note or an addition there are none', () => {
  const { type, title, subtitle, rows } = file;
  const opening = openChart({ type, title, subtitle, rows }, 'uji', catalogue);
  expect(opening).toMatchObject({ chart: { note: null, alt: null } });
});

test.each([null, 'bar', [], {}, { type: 7 }, { type: 'pie' }, { type: 'constructor' }, { type: 'toString' }])(
  '%j is no chart',
  (spec) => {
    expect(refused(spec).length).toBeGreaterThan(0);
  },
);

test('an unknown type is answered with the types there are', () => {
  const types = Object.keys(chartTypes).map((type) => `"${type}"`);
  expect(refused({ ...file, type: 'ba' })).toEqual([
    `type: This says "ba". Write one of ${types.join(', ')}. Did you mean "bar"?`,
  ]);
});

test('a mistyped key, a key of another type and a missing one are refused', () => {
  const { type, title, note, alt, rows } = file;
  expect(refused({ type, title, note, alt, rows, subtitel: file.subtitle, references: [] })).toMatchInlineSnapshot(`
    [
      "subtitel: The key "subtitel" is not known here. Did you mean "subtitle"?",
      "references: The key "references" is not known here. Use one of "type", "$schema", "title", "subtitle", "note", "alt", "rows".",
    ]
  `);
});

test('a figure in braces that is bound to nothing is refused, in whichever text it stands', () => {
  const wrong = {
    ...file,
    title: { id: '{cakupn}', en: '{cakupan|procent}' },
    rows: [{ fact: 'cakupan', label: { id: 'Makassar {', en: 'Makassar' } }],
  };
  expect(refused(wrong)).toMatchInlineSnapshot(`
    [
      "title.id: {cakupn} points at a fact that does not exist. Did you mean "cakupan"?",
      "title.en: {cakupan|procent} asks for an unknown form. Use one of: standard, number, sign, whole, words, hundred, short.",
      "rows.0.label.id: A brace in "Makassar {" has no partner. Write {fact-id}, or take the brace out.",
    ]
  `);
});

test('every type is registered under its own name and has a schema in the file’s', () => {
  for (const [name, type] of Object.entries(chartTypes)) expect(type.name).toBe(name);
  expect(chartFileSchema.options).toHaveLength(Object.keys(chartTypes).length);
});

test('a drawing is made in under a millisecond at the median, over all examples', () => {
  const charts = allExamples.map(openExample);
  const times = Array.from({ length: 20 }, () =>
    charts.map((chart) => {
      const start = performance.now();
      chart.draw('id');
      return performance.now() - start;
    }),
  )
    .flat()
    .toSorted((a, b) => a - b);
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(1);
});

test('the drawing of the page is made once, and others anew for their theme and frame', () => {
  const opening = openChart(file, 'uji', catalogue);
  if ('faults' in opening) throw new Error(JSON.stringify(opening.faults));
  const { chart } = opening;
  expect(chart.draw('id')).toBe(chart.draw('id', pageTheme, pageFrame));
  expect(chart.draw('en')).not.toBe(chart.draw('id'));
  const ink = chart.draw('id', inkTheme(palettes.light));
  expect(ink.elements[0]?.attributes).toHaveProperty('fill');
  expect(chart.draw('id').elements[0]?.attributes).toHaveProperty('class');
  expect(chart.draw('id', pageTheme, { narrowest: 600 })).not.toBe(chart.draw('id'));
});

test('periods stand in the order of time, each once', () => {
  const facts = exampleCatalogue([
    { id: 'b', value: 1, period: '2025-12' },
    { id: 'a', value: 2, period: '2025' },
    { id: 'd', value: 3, period: '2023' },
    { id: 'c', value: 4, period: '2025' },
  ]);
  const rows = ['a', 'b', 'c', 'd'].map((fact) => ({ fact, label: label(fact) }));
  const opening = openChart({ ...file, title: label('T'), note: null, rows }, 'uji', facts);
  if ('faults' in opening) throw new Error(JSON.stringify(opening.faults));
  expect(opening.chart.periods).toEqual(['2023', '2025', '2025-12']);
});
