import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { dataFiles } from './records.ts';
import { observationsFileSchema } from './schema/observation.ts';

const schemas = [...Object.values(dataFiles), observationsFileSchema];

const faultsOf = (schema: z.ZodType, value: unknown) => {
  const checked = checkSchema(schema, value);
  return 'faults' in checked ? checked.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`) : [];
};

test('whatever stands in a file, it fits its schema or is refused in both languages without the machine’s own words', () => {
  const keys = fc.constantFrom(
    'observations',
    'sources',
    'derivations',
    'id',
    'value',
    'operation',
    'period',
    'name',
    'en',
    'published',
    '__proto__',
    'x',
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5 },
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.boolean(),
      fc.constantFrom('sum', '2024-02-30'),
      fc.array(tie('tree')),
      fc.dictionary(keys, tie('tree')),
    ),
  }));
  fc.assert(
    fc.property(fc.constantFrom(...schemas), tree, (schema, value) => {
      const checked = checkSchema(schema, value);
      if (!('faults' in checked)) return;
      expect(checked.faults.length).toBeGreaterThan(0);
      for (const { message } of checked.faults) {
        expect(message.id.length * message.en.length).toBeGreaterThan(0);
        expect(`${message.id}${message.en}`).not.toMatch(/Invalid (input|option)|expected .*, received/);
      }
    }),
    { numRuns: 500 },
  );
});

test('a mistyped key is one mistake, not an unknown key and a missing one', () => {
  expect(faultsOf(z.strictObject({ period: z.string() }), { perod: '2024' })).toEqual([
    'perod: The key "perod" is not known here. Did you mean "period"?',
  ]);
});

test('a key that is missing says what to write, and whether null will do', () => {
  const schema = z.strictObject({
    caveat: z.string().nullable(),
    status: z.enum(['measured', 'target']),
    decimals: z.number().int(),
  });
  expect(faultsOf(schema, {})).toEqual([
    'caveat: The key "caveat" is missing. Add "caveat": text in quotes, or null when there is none.',
    'status: The key "status" is missing. Add "status": one of "measured", "target".',
    'decimals: The key "decimals" is missing. Add "decimals": a number without quotes.',
  ]);
});

test('of a choice between forms, the one that comes nearest explains itself', () => {
  const schema = z.union([z.strictObject({ a: z.string() }), z.strictObject({ a: z.strictObject({ b: z.number() }) })]);
  expect(faultsOf(schema, { a: { b: '5' } })).toEqual([
    'a.b: "5" is written as text where a number must stand. Write 5, without quotes or separators.',
  ]);
});

test('a rule of its own may speak for itself', () => {
  const schema = z.string().refine(() => false, { params: { id: 'Salah.', en: 'Wrong.' } });
  expect(faultsOf(schema, 'x')).toEqual([': Wrong.']);
});
