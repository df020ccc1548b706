import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFiles, observationsFolder } from '../facts/records.ts';
import { openDisk } from '../library/disk.ts';
import { jsonSchemas } from './json-schemas.ts';

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
