import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { Ajv, type Schema } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'list';
  readonly format?: 'uri';
  readonly delimiter?: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}

export interface Descriptor {
  readonly id: string;
  readonly version: string;
  readonly created: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly type?: 'table';
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: readonly Field[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: readonly string[];
        readonly reference: { readonly resource: string; readonly fields: readonly string[] };
      }[];
    };
  }[];
}

const schema: Schema = JSON.parse(readFileSync(new URL('data-package-2.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile<Descriptor>(schema);

/** Rows of a CSV file as an independent reader has them: every cell a text, with guards still on. */
export const readCsv = (bytes: Uint8Array): readonly (readonly string[])[] =>
  parse(Buffer.from(bytes), { record_delimiter: '\r\n' });

const realDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** What is wrong with a cell for its column; null when nothing is. */
function refuseCell({ name, type, format, constraints }: Field, text: string): string | null {
  if (text === '') return constraints?.required === true ? `${name} is empty` : null;
  const fits =
    type === 'number'
      ? /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)
      : type === 'integer'
        ? /^-?\d+$/.test(text)
        : type === 'date'
          ? realDay(text)
          : format === 'uri'
            ? URL.canParse(text)
            : true;
  if (!fits) return `${name} holds ${text}, which is no ${format ?? type}`;
  return constraints?.enum?.includes(text) === false ? `${name} holds ${text}, which is not listed` : null;
}

/** Everything that is wrong with a data package: descriptor, bytes, hashes, types, keys, references. Empty when it is sound. */
export function checkPackage(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const descriptor: unknown = JSON.parse(Buffer.from(files.get('datapackage.json') ?? []).toString('utf8'));
  if (!validate(descriptor)) return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  const faults: string[] = [];
  const columns = new Map<string, ReadonlySet<string>>();
  for (const { name, path, bytes, hash, schema: table } of descriptor.resources) {
    const file = files.get(path);
    if (file === undefined) {
      faults.push(`${path} is missing`);
      continue;
    }
    if (file.length !== bytes) faults.push(`${path} has ${file.length} bytes, not ${bytes}`);
    if (`sha256:${createHash('sha256').update(file).digest('hex')}` !== hash) faults.push(`${path} has another hash`);
    if (table === undefined) {
      JSON.parse(Buffer.from(file).toString('utf8'));
      continue;
    }
    const [header = [], ...rows] = readCsv(file);
    if (header.join() !== table.fields.map((field) => field.name).join()) faults.push(`${path} has other columns`);
    for (const [index, row] of rows.entries()) {
      for (const [at, field] of table.fields.entries()) {
        const refusal = refuseCell(field, row[at] ?? '');
        if (refusal !== null) faults.push(`${path} row ${index + 2}: ${refusal}`);
      }
    }
    for (const [at, field] of table.fields.entries())
      columns.set(`${name}.${field.name}`, new Set(rows.map((row) => row[at] ?? '')));
    const keys = rows.map((row) => table.primaryKey.map((key) => row[header.indexOf(key)]).join('\n'));
    if (new Set(keys).size !== keys.length) faults.push(`${path} has two rows with one key`);
  }
  for (const { name, schema: table } of descriptor.resources) {
    for (const { fields, reference } of table?.foreignKeys ?? []) {
      const known = columns.get(`${reference.resource}.${reference.fields[0]}`);
      for (const id of columns.get(`${name}.${fields[0]}`) ?? [])
        if (id !== '' && known?.has(id) !== true) faults.push(`${name}.${fields[0]}: ${id} is in no ${reference.resource}`);
    }
  }
  return faults;
} // prettier-ignore

/** The descriptor of a package. */
export const readDescriptor = (files: ReadonlyMap<string, Uint8Array>): Descriptor => {
  const descriptor: unknown = JSON.parse(Buffer.from(files.get('datapackage.json') ?? []).toString('utf8'));
  if (!validate(descriptor)) throw new Error('not a data package');
  return descriptor;
};
