import { formats } from '../formats.ts';
import type { ColumnDescription, DataTable } from '../csv/table.ts';
import { creator, licence } from '../licence.ts';
import type { Source } from '../../facts/schema/subject.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Site } from '../site.ts';

/** A file of a package, and the table it holds if it is one. */
export interface PackagedFile {
  readonly name: string;
  /** Of the resource in the descriptor. */
  readonly resource: string;
  readonly title: string;
  readonly format: 'csv' | 'json';
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly table?: DataTable;
}

interface PackageAbout {
  readonly name: string;
  /** The permanent address of what the package holds. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** ISO day on which it was published, in Makassar; null for what is not published yet. */
  readonly created: string | null;
  readonly keywords: readonly string[];
  /** `both` when one file serves both. */
  readonly language: Language | 'both';
  readonly sources: readonly Source[];
  readonly files: readonly PackagedFile[];
  readonly site: Site;
}

const describeFile = ({ name, resource, title, format, bytes, table }: PackagedFile, language: Language | 'both') => ({
  name: resource,
  path: name,
  ...(table === undefined ? {} : { type: 'table' }),
  title,
  scheme: 'file',
  format,
  mediatype: formats[format === 'csv' ? 'csv' : 'record'].type,
  encoding: 'utf-8',
  bytes: bytes.length,
  hash: `sha256:${sha256(bytes)}`,
  ...(table === undefined
    ? {}
    : {
        dialect: {
          $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
          header: true,
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
        },
        schema: tableSchema(table, language),
      }),
});

/** The text of `datapackage.json`, after Data Package 2.0: what the package is, whose it is, and every file in it with its hash. */
export function describePackage(about: PackageAbout): string {
  const { name, id, title, description, version, created, keywords, language, sources, files, site } = about;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    id,
    title,
    description,
    homepage: id,
    version,
    // Published at the start of that day in Makassar, which is UTC+8 all year.
    ...(created === null ? {} : { created: `${created}T00:00:00+08:00` }),
    keywords,
    licenses: [{ name: licence.spdx, path: licence.url, title: licence.title }],
    contributors: [{ title: creator, path: site.address, organization: site.publisher, roles: ['publisher'] }],
    sources: sources.map((source) => ({ title: `${source.publisher}: ${source.title}`, path: source.url })),
    resources: files.map((file) => describeFile(file, language)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function describeField(column: ColumnDescription, only: readonly string[], language: Language | 'both'): object {
  const { name, type, format, delimiter, required, values, description } = column;
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(only.length === 1 && only[0] === name ? { unique: true } : {}),
    ...(values !== undefined && type !== 'list' ? { enum: values } : {}),
  };
  return {
    name,
    type,
    ...(format === undefined ? {} : { format }),
    ...(delimiter === undefined ? {} : { delimiter, itemType: 'string' }),
    description: language === 'both' ? `${description.en} / ${description.id}` : description[language],
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** A table's columns as a Table Schema (Data Package 2.0). An empty cell is a missing value in every column. */
export const tableSchema = ({ columns, key, links }: DataTable, language: Language | 'both'): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map((column) => describeField(column, key, language)),
  missingValues: [''],
  primaryKey: key,
  ...(Object.keys(links).length > 0
    ? {
        foreignKeys: Object.entries(links).map(([column, resource]) => ({
          fields: [column],
          reference: { resource, fields: ['id'] },
        })),
      }
    : {}),
});
