import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { pageFrame } from '../chart.ts';
import { chartFaults, openExample } from '../testing/chart-laws.ts';
import { exampleCatalogue, type ExampleFact } from '../example.ts';
import { openChart } from '../open-chart.ts';
import { peopleGrid } from './people-grid.ts';
import { testExamples } from '../testing/test-examples.ts';

// Hundreds of drawings, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

testExamples(peopleGrid);

const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Persen', en: 'Percent' } };
const share = { fact: 'cakupan', label: { id: 'tercakup', en: 'covered' }, highlight: false };
const rest = { label: { id: 'belum', en: 'not yet' }, showValue: true };
const file = { type: 'people-grid', ...words, share, rest };

const percentage = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10000 }).map((hundredths) => hundredths / 100),
);

function layoutOf(value: number) {
  const resolution = peopleGrid.resolve({ share, rest }, exampleCatalogue([{ id: 'cakupan', value, decimals: 2 }]));
  if ('faults' in resolution) throw new Error(JSON.stringify(resolution.faults));
  return peopleGrid.layout(resolution.resolved, pageFrame, 'id');
}

test('exactly as many of a hundred people are in colour as the share says, the last one in part', () => {
  fc.assert(
    fc.property(percentage, (value) => {
      const { whole, part } = layoutOf(value);
      expect(whole).toBe(Math.floor(value));
      // A part too thin to be seen is drawn so wide that it is, and what is missing of a whole one is left open.
      const rest = value - Math.floor(value);
      if (rest >= 0.12 && rest <= 0.88) expect(whole + part).toBeCloseTo(value, 8);
      else expect(part === 0).toBe(rest < 1e-6);
    }),
    { numRuns: 300 },
  );
});

test('of 50,50 percent the fifty-first person is half in colour', () => {
  expect(layoutOf(50.5)).toMatchObject({ whole: 50, part: 0.5 });
});

test('the least share leaves ink, the greatest leaves a gap, and both say so', () => {
  for (const value of [0.03, 99.97]) {
    const chart = openExample({ name: 'sedikit', spec: file, facts: [{ id: 'cakupan', value, decimals: 2 }] });
    const clipped = chart.draw('id').elements.filter(({ attributes }) => attributes['overflow'] === 'hidden');
    expect(clipped.map(({ attributes }) => Number(attributes['width']))).toEqual([value < 1 ? 2.4 : 17.6]);
    expect(chart.describe('en').at(-1)).toContain('drawn a little larger');
  }
});

test('whatever the share, the drawing, its words and its table keep the laws', () => {
  fc.assert(
    fc.property(percentage, fc.boolean(), (value, showValue) => {
      const spec = { ...file, rest: { ...rest, showValue } };
      expect(chartFaults(openExample({ name: 'acak', spec, facts: [{ id: 'cakupan', value, decimals: 2 }] }))).toEqual(
        [],
      );
    }),
    { numRuns: 200 },
  );
});

test('the rest is printed with the decimals of the share and called our arithmetic, or not printed at all', () => {
  const facts = [{ id: 'cakupan', value: 63.47, decimals: 2 }];
  const asked = openExample({ name: 'diminta', spec: file, facts });
  expect(asked.describe('id').map((sentence) => sentence.replaceAll('\u00a0', ' '))).toEqual([
    'Seratus sosok, masing-masing satu persen: 63,47 persen tercakup, 36,53 persen belum (2024).',
    'Angka untuk belum adalah hitungan kami: seratus persen dikurangi 63,47 persen.',
  ]);
  expect(asked.table('en').rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['covered', '63.47', '2024', 'measured', 'Harian Contoh'],
    ['not yet', '36.53', '2024', 'our arithmetic', 'Harian Contoh'],
  ]);
  const silent = openExample({ name: 'tidak', spec: { ...file, rest: { label: rest.label } }, facts });
  expect(silent.table('id').rows).toHaveLength(1);
  expect(silent.describe('id').join()).not.toContain('36,53');
});

const refused = (fact: Omit<ExampleFact, 'id'>, label = share.label) => {
  const opening = openChart(
    { ...file, share: { ...share, label } },
    'uji',
    exampleCatalogue([{ id: 'cakupan', ...fact }]),
  );
  return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.id}`) : [];
};

test('what is no share of a hundred is refused', () => {
  for (const fact of [{ value: null }, { value: 100.5 }, { value: -1 }, { value: 50, unit: 'people' as const }]) {
    expect(refused(fact)).toHaveLength(1);
  }
  expect(refused({ value: 588, status: 'misprint' })[0]).toContain('salah cetak');
});

test('words that do not fit beside their figure on a phone are refused with the limit', () => {
  expect(refused({ value: 50.5 }, { id: 'tercakup jaminan sosial ketenagakerjaan', en: 'covered' }))
    .toMatchInlineSnapshot(`
      [
        "share.label.id: Label "51 persen tercakup jaminan sosial ketenagakerjaan" lebarnya 411 piksel, sedangkan di ponsel tersempit hanya muat 288. Pendekkan menjadi sekitar 34 huruf.",
      ]
    `);
});
