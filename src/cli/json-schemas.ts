import { z } from 'zod';
import { chartFileSchema } from '../charts/open-chart.ts';
import { dataFiles } from '../facts/records.ts';
import { observationsFileSchema } from '../facts/schema/observation.ts';
import { topicsFileSchema } from '../facts/topics.ts';
import { redirectsFileSchema } from '../library/archive/redirects.ts';
import { linksFileSchema } from '../facts/schema/link.ts';
import { linksPath } from '../library/read-links.ts';
import { siteFileSchema } from '../library/read-site.ts';
import { deployFileSchema, deployPath } from '../press/deploy/targets.ts';
import { correctionsFileSchema } from '../prose/correction.ts';
import { frontFileSchema } from '../prose/front.ts';
import { notesFileSchema } from '../prose/notes.ts';
import { photoFileSchema } from '../prose/photos/photo.ts';
import { glossaryFileSchema } from '../prose/term.ts';

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
    ['data/schemas/links.schema.json', write(linksFileSchema, linksPath)] as const,
    ['data/schemas/observations.schema.json', write(observationsFileSchema, 'data/observations/<place>.json')] as const,
    ['content/schemas/chart.schema.json', write(chartFileSchema, 'content/charts/<id>.json')] as const,
    ['content/schemas/corrections.schema.json', write(correctionsFileSchema, 'content/corrections.json')] as const,
    ['content/schemas/site.schema.json', write(siteFileSchema, 'content/site.json')] as const,
    ['content/schemas/deploy.schema.json', write(deployFileSchema, deployPath)] as const,
    ['content/schemas/redirects.schema.json', write(redirectsFileSchema, 'content/redirects.json')] as const,
    ['content/schemas/topics.schema.json', write(topicsFileSchema, 'content/topics.json')] as const,
    ['content/schemas/front.schema.json', write(frontFileSchema, 'content/front.json')] as const,
    ['content/schemas/notes.schema.json', write(notesFileSchema, 'content/stories/<slug>/notes.json')] as const,
    ['content/schemas/photo.schema.json', write(photoFileSchema, 'content/stories/<slug>/photos/<name>.json')] as const,
    ['content/schemas/glossary.schema.json', write(glossaryFileSchema, 'content/glossary.json')] as const,
  ]);

/**
 * The text of a JSON file with `$schema` as its first key, naming the schema it is written to. All other bytes stay as they
 * are: indentation and line ends are taken from the line that follows. A text that is no object is given back unchanged.
 */
export function withSchemaKey(text: string, schema: string): string {
  const key = `"$schema": ${JSON.stringify(schema)}`;
  const known = /("\$schema"\s*:\s*)"(?:[^"\\]|\\.)*"/;
  // Only at the top: the key is the first one wherever this command has put it.
  if (/^\s*\{\s*"\$schema"\s*:\s*"/.test(text))
    return text.replace(known, (_, name: string) => name + JSON.stringify(schema));
  const open = /^\s*\{(\s*)/.exec(text);
  if (open === null) return text;
  const space = open[1] ?? '';
  const isEmpty = text[open[0].length] === '}';
  return `${open[0]}${key}${isEmpty ? '' : `,${space === '' ? ' ' : space}`}${text.slice(open[0].length)}`;
}
