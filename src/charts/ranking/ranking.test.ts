import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { pageFrame } from '../chart.ts';
import { chartFaults, columns, openExample, reversed } from '../testing/chart-laws.ts';
import { placedBoxes } from '../testing/placed-boxes.ts';
import { type Example, exampleCatalogue, type ExampleFact } from '../example.ts';
import { openChart } from '../open-chart.ts';
import { rankingExamples } from './examples.ts';
import { byValue } from '../rows.ts';
import { ranking } from './ranking.ts';
import { testExamples } from '../testing/test-examples.ts';

// Hundreds of drawings, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

testExamples(ranking);

const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Persen', en: 'Percent' } };

const amount = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.integer({ min: -50, max: 100 }),
);
const values = fc
  .array(fc.option(amount, { nil: null, freq: 6 }), { minLength: 2, maxLength: 24 })
  .filter((some) => some.some((value) => value !== null));
const references = fc.array(amount, { maxLength: 3 });
const periods = ['2024', '2024-07-31', '2024-01/2024-06'];

function exampleOf(some: readonly (number | null)[], held: readonly number[]): Example {
  const rows = some.map((value, index): ExampleFact => ({ id: `f${index}`, value, decimals: index % 3 }));
  const others = held.map((value, index): ExampleFact => ({
    id: `r${index}`,
    value,
    decimals: 2,
    series: [],
    period: periods[index] ?? '2024',
  }));
  const named = ({ id }: ExampleFact) => ({ fact: id, label: { id: `Kabupaten ${id}`, en: `Regency ${id}` } });
  const spec = {
    type: 'ranking',
    ...words,
    rows: rows.map((fact, index) => ({ ...named(fact), highlight: index === 1 })),
    beside: others.slice(1).map(named),
    ...(others[0] && { reference: named(others[0]) }),
  };
  return { name: 'acak', spec, facts: [...rows, ...others] };
}

function layoutOf(example: Example, count: number) {
  const rowOf = ({ id }: ExampleFact) => ({ fact: id, label: { id, en: id }, highlight: false });
  const spec = {
    rows: example.facts.slice(0, count).map(rowOf),
    beside: example.facts.slice(count).map(rowOf),
  };
  const resolution = ranking.resolve(spec, exampleCatalogue(example.facts));
  if ('faults' in resolution) throw new Error(JSON.stringify(resolution.faults));
  return { ...resolution.resolved, layout: ranking.layout(resolution.resolved, pageFrame, 'id') };
}

test('marks stand where their values are on one scale that has zero on it, the largest first', () => {
  fc.assert(
    fc.property(values, references, (some, held) => {
      const { facts, layout, beside, rows } = layoutOf(exampleOf(some, held), some.length);
      const known = facts.flatMap(({ value }) => value ?? []);
      const [least, most] = [Math.min(0, ...known), Math.max(0, ...known)];
      [...beside, ...rows].toSorted(byValue).forEach(({ fact }, index) => {
        const at = layout.rows[index]?.at ?? null;
        if (fact.value === null) expect(at).toBeNull();
        else expect(at).toBeCloseTo(most === least ? 0 : ((fact.value - least) / (most - least)) * 100, 6);
      });
    }),
    { numRuns: 300 },
  );
});

test('every known value has a mark and what was not reported has none but is named on a hatched track', () => {
  fc.assert(
    fc.property(values, references, (some, held) => {
      const { elements } = openExample(exampleOf(some, held)).draw('id');
      const missing = some.filter((value) => value === null).length;
      // The reference is a line and has no mark of its own.
      const marks = some.length - missing + Math.max(0, held.length - 1);
      expect(elements.filter(({ tag }) => tag === 'circle')).toHaveLength(marks);
      expect(JSON.stringify(elements).split('tidak dilaporkan')).toHaveLength(missing + 1);
      expect(JSON.stringify(elements).split('"hatch"')).toHaveLength(missing + 1);
    }),
    { numRuns: 200 },
  );
});

test('whatever the values and references, nothing leaves the frame and no words overlap from 288 to 1190 pixels', () => {
  fc.assert(
    fc.property(values, references, (some, held) => {
      expect(chartFaults(openExample(exampleOf(some, held)))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the order of rows and references in the file changes nothing', () => {
  fc.assert(
    fc.property(values, references, (some, held) => {
      const example = exampleOf(some, held);
      const { rows, beside } = example.spec;
      const turned = openExample({
        ...example,
        spec: { ...example.spec, rows: reversed(rows), beside: reversed(beside) },
      });
      expect(turned.draw('id')).toEqual(openExample(example).draw('id'));
      expect(turned.describe('id')).toEqual(openExample(example).describe('id'));
    }),
    { numRuns: 200 },
  );
});

test('no line runs through a name, a figure or a word on a track, from 288 to 1190 pixels', () => {
  fc.assert(
    fc.property(values, references, (some, held) => {
      const drawing = openExample(exampleOf(some, held)).draw('id');
      for (const column of columns) {
        const boxes = placedBoxes(drawing, column);
        const lines = boxes.filter(({ kind, name }) => kind === 'line' && name !== 'grid');
        const words = boxes.filter(({ kind }) => kind === 'text');
        for (const line of lines) {
          expect(
            words.filter(
              ({ left, right, top, bottom }) =>
                line.left < right && line.right > left && line.top < bottom && line.bottom > top,
            ),
          ).toEqual([]);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('zero is named where its line ends, when values lie below it', () => {
  fc.assert(
    fc.property(values, references, (some, held) => {
      const { elements } = openExample(exampleOf(some, held)).draw('id');
      const names = elements.filter(({ tag, attributes }) => tag === 'text' && attributes['class'] === 'axis');
      const below = [...some, ...held].some((value) => value !== null && value < 0);
      expect(names.filter(({ children }) => children[0] === '0')).toHaveLength(below ? 1 : 0);
    }),
    { numRuns: 200 },
  );
});

test('a place is shared by equals, and counted among what was reported', () => {
  const example = rankingExamples.find(({ name }) => name === 'ties-zero-and-null');
  if (!example) throw new Error('no such example');
  expect(openExample(example).describe('id')).toMatchInlineSnapshot(`
    [
      "Titik untuk 4 baris, dari yang tertinggi (Gorontalo, 49 persen) sampai yang terendah (Maluku, 0 persen).",
      "Sulawesi Tenggara di urutan ke-2 dari 4 dengan 31 persen, sama dengan Maluku Utara.",
      "Tidak dilaporkan: Sulawesi Barat.",
    ]
  `);
  expect(openExample(example).describe('en')).toMatchInlineSnapshot(`
    [
      "Dots for 4 rows, from the highest (Gorontalo, 49 percent) to the lowest (Maluku, 0 percent).",
      "Sulawesi Tenggara is number 2 of 4 with 31 percent, level with Maluku Utara.",
      "Not reported: Sulawesi Barat.",
    ]
  `);
});

const refused = (spec: object, facts: readonly ExampleFact[]) => {
  const opening = openChart({ type: 'ranking', ...words, ...spec }, 'uji', exampleCatalogue(facts));
  return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.id}`) : [];
};

const named = (fact: string) => ({ fact, label: { id: fact, en: fact } });

test('a reference may be of another series, but not a misprint, without a value, of another unit or ranked as well', () => {
  const facts: ExampleFact[] = [
    { id: 'a', value: 1 },
    { id: 'b', value: 2 },
    { id: 'lain', value: 3, series: [] },
    { id: 'salah', value: 588, status: 'misprint' },
    { id: 'kosong', value: null },
    { id: 'orang', value: 4, unit: 'people' },
  ];
  const rows = [named('a'), named('b')];
  expect(refused({ rows, beside: [named('lain')] }, facts)).toEqual([]);
  expect(refused({ rows, beside: [named('salah'), named('kosong'), named('orang')] }, facts)).toMatchInlineSnapshot(`
    [
      "beside.0.fact: "salah" tercatat sebagai salah cetak dan tidak boleh digambar. Hapus baris ini atau pakai angka yang benar.",
      "beside.1.fact: "kosong" tidak dilaporkan, sehingga tidak dapat menjadi pembanding. Hapus dari grafik ini.",
      "beside.2.fact: "orang" bersatuan orang, sedangkan baris memakai persen. Pembanding harus bersatuan sama.",
    ]
  `);
  expect(refused({ rows, reference: named('a') }, facts).join()).toContain('Pembanding tidak ikut diperingkatkan');
  expect(refused({ rows: [...rows, named('lain')] }, facts).join()).toContain('Tidak ada seri');
});

test('the places that nothing is known of are counted by the record, and stand in one hatched row', () => {
  const example = rankingExamples.find(({ name }) => name === 'typical');
  if (!example) throw new Error('no such example');
  const chart = openExample(example);
  expect(chart.describe('id').at(-1)).toBe('3 lainnya: tidak ditemukan.');
  expect(JSON.stringify(chart.draw('en').elements).split('"hatch"')).toHaveLength(2);
  const alone = openChart(example.spec, 'uji', exampleCatalogue(example.facts));
  expect('faults' in alone && alone.faults[0]?.message.en).toContain('cannot be counted');
});
