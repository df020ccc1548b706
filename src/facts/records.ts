import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import { type ParsedFile, type Path, type Problem, toProblem } from './problem.ts';
import type { Bilingual } from './schema/common.ts';
import {
  comparabilityFileSchema,
  type Dispute,
  disputeSchema,
  disputesFileSchema,
  separationSchema,
  seriesSchema,
} from './schema/comparison.ts';
import { derivationSchema, derivationsFileSchema } from './schema/derivation.ts';
import {
  indicatorSchema,
  indicatorsFileSchema,
  placeSchema,
  placesFileSchema,
  sourceSchema,
  sourcesFileSchema,
} from './schema/subject.ts';
import { observationSchema, observationsFileSchema } from './schema/observation.ts';
import { asWritten } from './suggest.ts';

/** One record of a file, able to say where in the file it stands. */
export interface Entry<Data> {
  readonly data: Data;
  readonly parsed: ParsedFile;
  /** From the root of the file to the record. */
  readonly path: Path;
}

/** A problem with a record; the path starts at the record. */
export const problemIn = (entry: Entry<unknown>, path: Path, message: Bilingual, at?: 'key'): Problem =>
  toProblem(entry.parsed, { path: [...entry.path, ...path], message, ...(at === undefined ? {} : { at }) });

export const originOf = (entry: Entry<unknown>) => ({ file: entry.parsed.file, ...entry.parsed.locate(entry.path) });

/** The records of one kind. */
export interface Table<Data> {
  /** Those that fit their schema, in the order of the files. Of two with one id, the first. */
  readonly entries: readonly Entry<Data>[];
  readonly byId: ReadonlyMap<string, Entry<Data>>;
  /** Every id that was written, also of records with other mistakes. */
  readonly ids: ReadonlySet<string>;
  /** False when a file could not be read, so that an id not among these may exist all the same. */
  readonly complete: boolean;
}

const idOf = (value: unknown): string | null => {
  const id: unknown = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
};

const listAt = (value: unknown, key: string): readonly unknown[] | null => {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  return Array.isArray(list) ? list : null;
};

/**
 * The records that stand under one key of one or more files. Records that fit their schema are kept even when their
 * neighbours do not, so that one run can find what is wrong with both. The schema of the files is checked elsewhere.
 * @param files null stands for a file that could not be read
 */
export function readTable<Schema extends z.ZodType<{ readonly id: string }>>(
  files: readonly (ParsedFile | null)[],
  key: string,
  schema: Schema,
): { readonly table: Table<z.output<Schema>>; readonly problems: readonly Problem[] } {
  const entries: Entry<z.output<Schema>>[] = [];
  const byId = new Map<string, Entry<z.output<Schema>>>();
  const first = new Map<string, Entry<unknown>>();
  const problems: Problem[] = [];
  let complete = true;
  for (const parsed of files) {
    const list = parsed === null ? null : listAt(parsed.value, key);
    if (parsed === null || list === null) {
      complete = false;
      continue;
    }
    for (const [index, value] of list.entries()) {
      const id = idOf(value);
      const here: Entry<unknown> = { data: value, parsed, path: [key, index] };
      const twin = id === null ? undefined : first.get(id);
      if (id !== null && twin !== undefined) {
        const { line } = twin.parsed.locate(twin.path);
        problems.push(
          problemIn(here, ['id'], {
            id: `Id ${asWritten(id)} sudah dipakai di ${twin.parsed.file} baris ${line}. Beri id lain, atau hapus salah satunya.`,
            en: `The id ${asWritten(id)} is already used in ${twin.parsed.file}, line ${line}. Give this another id, or remove one of them.`,
          }),
        );
        continue;
      }
      if (id !== null) first.set(id, here);
      const checked = checkSchema(schema, value);
      if (!('data' in checked)) continue;
      const entry = { ...here, data: checked.data };
      entries.push(entry);
      byId.set(checked.data.id, entry);
    }
  }
  return { table: { entries, byId, ids: new Set(first.keys()), complete }, problems };
}

/** Everything in a file that its schema does not allow. */
export function checkFile(parsed: ParsedFile, schema: z.ZodType): readonly Problem[] {
  const checked = checkSchema(schema, parsed.value);
  return 'faults' in checked ? checked.faults.map((fault) => toProblem(parsed, fault)) : [];
}

/** The files of data/ and their schemas; `npm run schemas` writes one JSON Schema for each. */
export const dataFiles = {
  'data/sources.json': sourcesFileSchema,
  'data/places.json': placesFileSchema,
  'data/indicators.json': indicatorsFileSchema,
  'data/comparability.json': comparabilityFileSchema,
  'data/derivations.json': derivationsFileSchema,
  'data/disputes.json': disputesFileSchema,
} as const;

const schemas: ReadonlyMap<string, z.ZodType> = new Map(Object.entries(dataFiles));

export const observationsFolder = 'data/observations/';

/** Where the records of each kind stand, under which key, and what each must be. */
const tables = {
  sources: { path: 'data/sources.json', schema: sourceSchema },
  places: { path: 'data/places.json', schema: placeSchema },
  indicators: { path: 'data/indicators.json', schema: indicatorSchema },
  series: { path: 'data/comparability.json', schema: seriesSchema },
  separations: { path: 'data/comparability.json', schema: separationSchema },
  observations: { path: observationsFolder, schema: observationSchema },
  derivations: { path: 'data/derivations.json', schema: derivationSchema },
  disputes: { path: 'data/disputes.json', schema: disputeSchema },
} as const;

/** All that stands in data/, each record checked by itself and not yet joined with the others. */
export type Records = {
  readonly [Kind in keyof typeof tables]: Table<z.output<(typeof tables)[Kind]['schema']>>;
};

/** Disputes that name a fact, in the order of the file. */
export const disputesOf = (id: string, { disputes }: Records): readonly Dispute[] =>
  disputes.entries.map(({ data }) => data).filter(({ sides }) => sides.some(({ facts }) => facts.includes(id)));

/**
 * Checks each file against its schema and takes the records out.
 * @param files by path from the project root; null stands for a file that could not be read, which is reported elsewhere
 */
export function readRecords(files: ReadonlyMap<string, ParsedFile | null>): {
  readonly records: Records;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  for (const [path, parsed] of files) {
    const schema = path.startsWith(observationsFolder) ? observationsFileSchema : schemas.get(path);
    if (parsed !== null && schema !== undefined) problems.push(...checkFile(parsed, schema));
  }
  const read = (key: keyof typeof tables): Table<{ readonly id: string }> => {
    const { path, schema } = tables[key];
    const found = [...files].filter(([file]) => file.startsWith(path)).map(([, parsed]) => parsed);
    const { table, problems: own } = readTable(found.length === 0 ? [null] : found, key, schema);
    problems.push(...own);
    return table;
  };
  const kinds = Object.keys(tables) as (keyof typeof tables)[];
  return { records: Object.fromEntries(kinds.map((kind) => [kind, read(kind)])) as Records, problems };
}
