import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleCatalogue, type Example, type ExampleFact } from '../example.ts';
import { openChart } from '../open-chart.ts';
import { chartFaults, openExample } from '../testing/chart-laws.ts';
import { drawnElements } from '../testing/placed-boxes.ts';
import { testExamples } from '../testing/test-examples.ts';
import { dotStrips } from './dot-strips.ts';

testExamples(dotStrips);

const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Orang', en: 'People' } };
const months = Array.from({ length: 10 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`);

const strip = fc
  .array(
    fc.record({
      value: fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null, freq: 6 }),
      status: fc.constantFrom('measured', 'announced', 'target'),
    }),
    { minLength: 2, maxLength: 10 },
  )
  .filter((rows) => rows.some(({ value }) => value !== null));

function exampleOf(strips: readonly (typeof strip extends fc.Arbitrary<infer Rows> ? Rows : never)[]): Example {
  const facts = strips.map((rows, at) =>
    rows.map((row, index): ExampleFact => ({
      id: `f${at}-${index}`,
      unit: 'people',
      period: months[index] ?? '2024',
      ...row,
    })),
  );
  const spec = {
    type: 'dot-strips',
    ...words,
    strips: facts.map((rows, at) => ({
      name: { id: `Kelompok ${at}`, en: `Group ${at}` },
      rows: rows.map(({ id }) => ({ fact: id })),
    })),
  };
  return { name: 'acak', spec, facts: facts.flat() };
}

describe('strips of one group counted several times', () => {
  test('keep every mark and every word inside the drawing, and no words overlap on any screen', () => {
    fc.assert(
      fc.property(fc.array(strip, { minLength: 1, maxLength: 3 }), (strips) => {
        expect(chartFaults(openExample(exampleOf(strips)))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('draw a disc for each value that was counted and a hollow diamond for each that was announced', () => {
    fc.assert(
      fc.property(strip, (rows) => {
        const { elements } = openExample(exampleOf([rows])).draw('id');
        const count = (tag: string, role: string) =>
          drawnElements(elements, tag).filter(({ attributes }) => attributes['class'] === role).length;
        const values = (status: string) =>
          new Set(rows.flatMap((row) => (row.status === status && row.value !== null ? [row.value] : []))).size;
        expect(count('circle', 'subject')).toBe(values('measured'));
        expect(count('path', 'announced-line')).toBe(values('announced'));
        expect(count('path', 'target-tick')).toBe(values('target'));
      }),
      { numRuns: 150 },
    );
  });

  const refused = (strips: readonly object[], facts: readonly ExampleFact[]) => {
    const opening = openChart({ type: 'dot-strips', ...words, strips }, 'uji', exampleCatalogue(facts));
    return 'faults' in opening ? opening.faults.map(({ message }) => message.en) : [];
  };
  const facts: readonly ExampleFact[] = [
    { id: 'a', value: 100, unit: 'people' },
    { id: 'b', value: 120, unit: 'people' },
    { id: 'lain', value: 110, unit: 'people', series: ['lain'] },
    { id: 'dalam', value: 110, unit: 'people' },
    { id: 'jauh', value: 900, unit: 'people', series: ['jauh'] },
  ];
  const name = { id: 'Kelompok', en: 'Group' };
  const rows = [{ fact: 'a' }, { fact: 'b' }];

  test('hold only figures that may be compared', () => {
    expect(refused([{ name, rows: [...rows, { fact: 'lain' }] }], facts)[0]).toContain('No series holds both');
  });

  test('name as off the scale only what is, and what may be held against the others', () => {
    const off = (fact: string) => refused([{ name, rows, offScale: [{ fact, label: name }] }], facts)[0];
    expect(off('dalam')).toContain('does not lie off the scale');
    expect(off('jauh')).toContain('No series holds both');
  });
});
