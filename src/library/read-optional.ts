import type { z } from 'zod';
import { checkSchema } from '../facts/check-schema.ts';
import { type ParsedFile, type Problem, toProblem } from '../facts/problem.ts';
import type { Disk } from './disk.ts';
import { readJson } from './read-data.ts';

/** A file as it stands and as its schema reads it; null where something is wrong with it, or where it is not there. */
export interface OptionalFile<Data> {
  readonly parsed: ParsedFile | null;
  readonly data: Data | null;
  readonly problems: readonly Problem[];
}

/** Reads a file of data/ or content/, by its path, which a site need not have. */
export function readOptional<Data>(disk: Disk, path: string, schema: z.ZodType<Data>): OptionalFile<Data> {
  const nothing = { parsed: null, data: null };
  const [folder = '', name] = path.split('/');
  if (disk.list(folder)?.some((entry) => entry.name === name) !== true) return { ...nothing, problems: [] };
  const reading = readJson(disk, path);
  if ('problems' in reading) return { ...nothing, problems: reading.problems };
  const { parsed } = reading;
  const checked = checkSchema(schema, parsed.value);
  if ('faults' in checked)
    return { parsed, data: null, problems: checked.faults.map((fault) => toProblem(parsed, fault)) };
  return { parsed, data: checked.data, problems: [] };
}
