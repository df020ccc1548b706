import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas, withSchemaKey } from './json-schemas.ts';
import { dataFiles, observationsFolder } from '../facts/records.ts';
import { openDisk } from '../library/disk.ts';

const root = join(import.meta.dirname, '../..');

test('the JSON Schemas that editors’ programs use are those of the checks (else: npm run schemas)', () => {
  for (const [path, text] of jsonSchemas()) {
    expect(existsSync(join(root, path)), path).toBe(true);
    expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
  }
});

test('every file of data/ and content/charts/ names its schema first, by an address that leads there (else: npm run schemas)', () => {
  const disk = openDisk(root);
  const listed = [observationsFolder, 'content/charts/'].flatMap((folder) =>
    (disk.list(folder) ?? []).map(({ name }) => folder + name),
  );
  for (const path of [...Object.keys(dataFiles), ...listed.filter((file) => file.endsWith('.json'))]) {
    const named = /^\{\s*"\$schema": "([^"]+)"/.exec(readFileSync(join(root, path), 'utf8'))?.[1];
    expect(named, path).toBeDefined();
    expect([...jsonSchemas().keys()], path).toContain(join(dirname(path), named ?? ''));
  }
});

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
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.string().filter((key) => key !== '$schema'),
        fc.jsonValue(),
      ),
      fc.constantFrom(0, 2),
      (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const once = withSchemaKey(text, schema);
        expect(withSchemaKey(once, schema)).toBe(once);
        expect(JSON.parse(once)).toEqual({ ...(JSON.parse(text) as object), $schema: schema });
      },
    ),
  );
});

test('what is no object is left alone', () => expect(withSchemaKey('[1]', schema)).toBe('[1]'));
