import { z } from 'zod';
import { chartFileSchema } from '../charts/open-chart.ts';
import { observationsFileSchema } from '../facts/schema/observation.ts';
import { siteFileSchema } from '../library/read-site.ts';
import { correctionsFileSchema } from '../prose/correction.ts';
import { dataFiles } from '../facts/records.ts';
import { redirectsFileSchema } from '../library/archive/redirects.ts';

/** JSON Schema 7 is what VS Code understands best. Input side: keys with a default may be left out. */
function write(schema: z.ZodType, title: string): string {
  const json = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' });
  return `${JSON.stringify({ title, ...json }, null, 2)}\n`;
}

/** The JSON Schema files that let an editor's program complete and check while typing, by path from the root. */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(dataFiles).map(
      ([path, schema]) =>
        [path.replace(/^data\/(.*)\.json$/, 'data/schemas/$1.schema.json'), write(schema, path)] as const,
    ),
    ['data/schemas/observations.schema.json', write(observationsFileSchema, 'data/observations/<place>.json')] as const,
    ['content/schemas/chart.schema.json', write(chartFileSchema, 'content/charts/<id>.json')] as const,
    ['content/schemas/corrections.schema.json', write(correctionsFileSchema, 'content/corrections.json')] as const,
    ['content/schemas/site.schema.json', write(siteFileSchema, 'content/site.json')] as const,
    ['content/schemas/redirects.schema.json', write(redirectsFileSchema, 'content/redirects.json')] as const,
  ]);
