import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { exampleCatalogue } from './example.ts';
import { labelFaults } from './faults.ts';
import { byValue, resolveRows, rowSchema } from './rows.ts';
import { textWidth } from './labels/text-width.ts';

// Hundreds of drawings, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const catalogue = exampleCatalogue([
  { id: 'satu', value: 50.5, decimals: 2, population: { id: 'pekerja', en: 'workers' } },
  { id: 'dua', value: null },
  { id: 'salah', value: 588000, unit: 'people', status: 'misprint' },
]);

const rows = (...ids: string[]) => ids.map((fact) => rowSchema.parse({ fact }));

test('a row without a label goes by who is counted', () => {
  expect(resolveRows(rows('satu'), catalogue, ['rows']).rows[0]?.label).toEqual({ id: 'pekerja', en: 'workers' });
});

test('an unknown fact, a misprint and a fact named twice are refused where they stand', () => {
  const { rows: found, faults } = resolveRows(rows('satu', 'tidak-ada', 'salah', 'satu'), catalogue, ['rows']);
  expect(found).toHaveLength(1);
  expect(faults.map(({ path }) => path)).toEqual([
    ['rows', 1, 'fact'],
    ['rows', 2, 'fact'],
    ['rows', 3, 'fact'],
  ]);
  expect(faults[1]?.message.id).toContain('salah cetak');
});

test('a label is refused exactly when it is wider than its room, in the language in which it is', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.string({ minLength: 1 }),
      fc.integer({ min: 1, max: 288 }),
      (id, en, room) => {
        const wide = [id, en].map((text) => Math.ceil(textWidth(text, 14, '500')) > room);
        const refused = labelFaults({ id, en }, room, ['rows', 0, 'label']).map(({ path }) => path.at(-1));
        expect(refused).toEqual(['id', 'en'].filter((_, index) => wide[index]));
      },
    ),
    { numRuns: 300 },
  );
});

test('the message for a label names the room in pixels and in letters', () => {
  const [fault] = labelFaults({ id: 'Pekerja bukan penerima upah di sektor jasa', en: 'Self-employed' }, 288, [
    'rows',
    0,
    'label',
  ]);
  expect(fault?.message).toMatchInlineSnapshot(`
    {
      "en": "The label "Pekerja bukan penerima upah di sektor jasa" is 313 pixels wide, and the narrowest phone has room for 288. Shorten it to about 38 letters.",
      "id": "Label "Pekerja bukan penerima upah di sektor jasa" lebarnya 313 piksel, sedangkan di ponsel tersempit hanya muat 288. Pendekkan menjadi sekitar 38 huruf.",
    }
  `);
});

test('sorting puts the largest first, what was not reported last, and equals by id', () => {
  const value = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 9 }), (values) => {
      const facts = values.map((one, index) => ({ id: `f${index}`, value: one }));
      const all = [...exampleCatalogue(facts).facts.values()].map((fact) => ({ fact }));
      const sorted = all.toSorted(byValue).map(({ fact }) => fact);
      expect(
        all
          .toReversed()
          .toSorted(byValue)
          .map(({ fact }) => fact),
      ).toEqual(sorted);
      sorted.slice(1).forEach((fact, index) => {
        const before = sorted[index];
        if (fact.value === null || before?.value == null) {
          expect(fact.value).toBeNull();
          return;
        }
        expect(before.value).toBeGreaterThanOrEqual(fact.value);
        if (before.value === fact.value) expect(before.id < fact.id).toBe(true);
      });
    }),
    { numRuns: 300 },
  );
});
