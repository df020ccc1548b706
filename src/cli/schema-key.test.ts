import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSchemaKey } from './schema-key.ts';

const schema = './schemas/x.schema.json';

test('the schema is named first, and everything else keeps its bytes', () => {
  expect(withSchemaKey('{\n  "a": 1\n}\n', schema)).toBe(`{\n  "$schema": "${schema}",\n  "a": 1\n}\n`);
  expect(withSchemaKey('{\r\n\t"a": 1\r\n}', schema)).toBe(`{\r\n\t"$schema": "${schema}",\r\n\t"a": 1\r\n}`);
  expect(withSchemaKey('{"a": 1}', schema)).toBe(`{"$schema": "${schema}", "a": 1}`);
  expect(withSchemaKey('{}', schema)).toBe(`{"$schema": "${schema}"}`);
});

test('a wrong name is put right, and a right one left alone', () => {
  expect(withSchemaKey('{\n  "$schema": "../old.json",\n  "a": 1\n}', schema)).toBe(
    `{\n  "$schema": "${schema}",\n  "a": 1\n}`,
  );
});

test('doing it twice is doing it once, and the data stay the same', () => {
  fc.assert(fc.property(fc.dictionary(fc.string().filter((key) => key !== '$schema'), fc.jsonValue()), fc.constantFrom(0, 2), (value, indent) => {
    const text = JSON.stringify(value, null, indent);
    const once = withSchemaKey(text, schema);
    expect(withSchemaKey(once, schema)).toBe(once);
    expect(JSON.parse(once)).toEqual({ ...(JSON.parse(text) as object), $schema: schema });
  })); // prettier-ignore
});

test('what is no object is left alone', () => expect(withSchemaKey('[1]', schema)).toBe('[1]'));
