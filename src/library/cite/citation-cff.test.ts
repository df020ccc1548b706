import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { address } from '../../i18n/addresses.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { absolute } from '../../citing/site.ts';
import { getLibrary } from '../library.ts';

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');

const text = { type: 'string', minLength: 1 };
const webAddress = { type: 'string', format: 'uri', pattern: '^(https|http|ftp|sftp)://.+' };
const day = { type: 'string', format: 'date' };

/** The keys, the types and what must be there after schema.json of citation-file-format 1.2.0, for the parts of the format in use. */
const schema = {
  type: 'object',
  properties: {
    'cff-version': { const: '1.2.0' },
    message: text,
    title: text,
    abstract: text,
    type: { enum: ['dataset', 'software'] },
    authors: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        type: 'object',
        properties: { name: text, city: text, country: { type: 'string', pattern: '^[A-Z]{2}$' }, website: webAddress },
        required: ['name'],
        additionalProperties: false,
      },
    },
    url: webAddress,
    keywords: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    license: { enum: ['CC-BY-4.0'] },
    version: { type: ['string', 'number'] },
    'date-released': day,
  },
  required: ['authors', 'cff-version', 'message', 'title'],
  additionalProperties: false,
};

describe('CITATION.cff', () => {
  const file: unknown = parse(read('CITATION.cff'));
  const said = z.looseObject({}).parse(file);

  test('keeps to version 1.2.0 of its format', () => {
    const ajv = new Ajv({ allowUnionTypes: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  });

  test('names the site, the data page and the version that the project itself names', () => {
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
    expect(said).toMatchObject({
      title: dataWords.en.title,
      url: absolute(address({ page: 'data' }, 'id'), getLibrary().site),
      authors: [{ website: absolute('/', getLibrary().site) }],
      version,
    });
  });
});
