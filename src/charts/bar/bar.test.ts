import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bar } from './bar.ts';
import { pageFrame } from '../chart.ts';
import { chartFaults, openExample, reversed } from '../testing/chart-laws.ts';
import { type Example, exampleCatalogue, type ExampleFact } from '../example.ts';
import { openChart } from '../open-chart.ts';
import { testExamples } from '../testing/test-examples.ts';

// Hundreds of drawings, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

testExamples(bar);

const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Orang', en: 'People' } };

const amount = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 9 }),
  fc.double({ min: 0.001, max: 100, noNaN: true }),
  fc.integer({ min: 1, max: 1e9 }),
);

/** A chart's file and its facts, from values alone. */
function exampleOf(values: readonly (number | null)[], unit: ExampleFact['unit'] = 'people'): Example {
  const facts = values.map((value, index) => ({ id: `f${index}`, value, unit, decimals: index % 3 }));
  const rows = facts.map(({ id }, index) => ({
    fact: id,
    label: { id: `Kelompok ${id}`, en: `Group ${id}` },
    highlight: index === 0,
  }));
  return { name: 'acak', spec: { type: 'bar', ...words, rows }, facts };
}

function layoutOf(example: Example) {
  const rows = example.facts.map(({ id }) => ({ fact: id, label: { id, en: id }, highlight: false }));
  const resolution = bar.resolve({ rows }, exampleCatalogue(example.facts));
  if ('faults' in resolution) throw new Error(JSON.stringify(resolution.faults));
  return { rows: resolution.resolved.rows, ...bar.layout(resolution.resolved, pageFrame, 'id') };
}

const values = fc
  .array(fc.option(amount, { nil: null }), { minLength: 1, maxLength: 24 })
  .filter((some) => some.some((value) => value !== null));

test('a bar is as long as its value says, counted from zero', () => {
  fc.assert(
    fc.property(values, (some) => {
      const { rows, bars } = layoutOf(exampleOf(some));
      const longest = Math.max(1e-12, ...some.map((value) => value ?? 0));
      bars.forEach(({ length }, index) => {
        const value = rows[index]?.fact.value ?? null;
        if (value === null) expect(length).toBeNull();
        else expect(length).toBeCloseTo((value / longest) * 100, 8);
      });
    }),
    { numRuns: 300 },
  );
});

test('every value above zero leaves ink, zero is drawn as zero, and what was not reported is named and not drawn', () => {
  fc.assert(
    fc.property(values, (some) => {
      const chart = openExample(exampleOf(some));
      const { elements } = chart.draw('id');
      const widths = elements
        .filter(({ tag }) => tag === 'rect')
        .map(({ attributes }) => Number.parseFloat(String(attributes['width'])));
      const known = some.filter((value) => value !== null);
      expect(widths).toHaveLength(known.length);
      expect(widths.filter((width) => width > 0)).toHaveLength(known.filter((value) => value > 0).length);
      const missing = elements.filter(({ children }) => children[0] === 'tidak dilaporkan');
      expect(missing).toHaveLength(some.length - known.length);
    }),
    { numRuns: 300 },
  );
});

test('whatever the values, nothing leaves the frame and no words overlap from 288 to 1100 pixels', () => {
  fc.assert(
    fc.property(values, (some) => chartFaults(openExample(exampleOf(some))).length === 0),
    { numRuns: 200 },
  );
});

test('the order of rows in the file changes nothing', () => {
  fc.assert(
    fc.property(values, (some) => {
      const example = exampleOf(some);
      const turned = { ...example, spec: { ...example.spec, rows: reversed(example.spec['rows']) } };
      expect(openExample(turned).draw('en')).toEqual(openExample(example).draw('en'));
    }),
    { numRuns: 200 },
  );
});

test('the longest bars come first and equals keep one order', () => {
  const { rows } = layoutOf(exampleOf([3, null, 7, 3, 0]));
  expect(rows.map(({ fact }) => fact.id)).toEqual(['f2', 'f0', 'f3', 'f4', 'f1']);
});

const refused = (spec: unknown, facts: readonly ExampleFact[]) => {
  const opening = openChart(spec, 'uji', exampleCatalogue(facts));
  return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.id}`) : [];
};

test('a negative value, a misprint, a stranger and a long name are refused with a word on what to do', () => {
  const row = (fact: string, name = fact) => ({ fact, label: { id: name, en: fact } });
  const spec = {
    type: 'bar',
    ...words,
    rows: [
      row('turun'),
      row('salah'),
      row('entah'),
      row('asing'),
      row('baik', 'Pekerja bukan penerima upah di sektor jasa'),
    ],
  };
  const facts: ExampleFact[] = [
    { id: 'turun', value: -2 },
    { id: 'salah', value: 588000, status: 'misprint' },
    { id: 'asing', value: 4, series: ['lain'] },
    { id: 'baik', value: 3 },
  ];
  expect(refused(spec, facts)).toMatchInlineSnapshot(`
    [
      "rows.1.fact: "salah" tercatat sebagai salah cetak dan tidak boleh digambar. Hapus baris ini atau pakai angka yang benar.",
      "rows.2.fact: Fakta "entah" tidak ada di data/. Pilihannya: "turun", "salah", "asing", "baik".",
      "rows.0.fact: "turun" bernilai negatif, sedangkan grafik "bar" menggambar angka dari nol ke atas. Pakai grafik jenis "ranking" atau "slope".",
      "rows.4.label.id: Label "Pekerja bukan penerima upah di sektor jasa" lebarnya 313 piksel, sedangkan di ponsel tersempit hanya muat 288. Pendekkan menjadi sekitar 38 huruf.",
      "rows: Tidak ada seri yang memuat keduanya: "turun" ada di seri "example"; "asing" ada di seri "lain". Keluarkan salah satunya; bila semuanya memang sebanding, buat serinya: npm run new -- series id-seri --facts turun,asing,baik",
    ]
  `);
});

test('two rows of one name are refused', () => {
  const label = { id: 'Sama', en: 'Same' };
  const spec = {
    type: 'bar',
    ...words,
    rows: [
      { fact: 'a', label },
      { fact: 'b', label },
    ],
  };
  expect(
    refused(spec, [
      { id: 'a', value: 1 },
      { id: 'b', value: 2 },
    ]),
  ).toHaveLength(2);
});

test('many bars are told by the ends and by those in colour between them', () => {
  const facts = [90, 80, 70, 60, 50, 40, 30].map((value, index) => ({ id: `f${index}`, value }));
  const tell = (...highlighted: readonly number[]) => {
    const rows = facts.map(({ id }, index) => ({
      fact: id,
      label: { id, en: id },
      highlight: highlighted.includes(index),
    }));
    const chart = openExample({ name: 'banyak', spec: { type: 'bar', ...words, rows }, facts });
    return chart.describe('en').map((sentence) => sentence.replaceAll('\u00a0', ' '));
  };
  const ends = 'A bar chart of 7 rows. The largest is f0 90 percent; the smallest is f6 30 percent.';
  expect(tell()).toEqual([ends]);
  expect(tell(0, 6)).toEqual([ends]);
  expect(tell(1, 3, 5)).toEqual([ends, 'Highlighted: f1 80 percent, f3 60 percent and f5 40 percent.']);
});
