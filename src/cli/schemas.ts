/**
 * `npm run schemas`: writes the JSON Schemas of data/ and content/charts/ and makes every file there name its own, so that
 * an editor's program completes and checks while typing. Run it when a schema changes or a file is added.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFiles, observationsFolder } from '../facts/records.ts';
import { jsonSchemas, withSchemaKey } from './json-schemas.ts';

const root = process.argv[2] ?? fileURLToPath(new URL('../../', import.meta.url));

function writeIfChanged(path: string, text: string, before: string | null): void {
  if (text === before) return;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
}

function listJson(folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .map((name) => folder + name)
      .toSorted();
  } catch {
    return [];
  }
}

for (const [path, text] of jsonSchemas()) writeIfChanged(path, text, readOrNull(path));

const referring: readonly (readonly [string, string])[] = [
  ...Object.keys(dataFiles).map(
    (path) => [path, `./schemas/${path.slice('data/'.length, -'.json'.length)}.schema.json`] as const,
  ),
  ...listJson(observationsFolder).map((path) => [path, '../schemas/observations.schema.json'] as const),
  ...listJson('content/charts/').map((path) => [path, '../schemas/chart.schema.json'] as const),
  ['content/corrections.json', './schemas/corrections.schema.json'],
  ['content/site.json', './schemas/site.schema.json'],
  ['content/redirects.json', './schemas/redirects.schema.json'],
  ['content/topics.json', './schemas/topics.schema.json'],
  ['content/glossary.json', './schemas/glossary.schema.json'],
];

for (const [path, schema] of referring) {
  const text = readOrNull(path);
  if (text !== null) writeIfChanged(path, withSchemaKey(text, schema), text);
}
