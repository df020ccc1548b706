import type { z } from 'zod';
import { asWritten } from './as-written.ts';
import { checkSchema } from './check-schema.ts';
import { problemIn, type Entry, type Table } from './entry.ts';
import { toProblem, type ParsedFile } from './parsed-file.ts';
import type { Problem } from './problem.ts';

interface Reading<Data> {
  readonly table: Table<Data>;
  readonly problems: readonly Problem[];
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
): Reading<z.output<Schema>> {
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
        problems.push(problemIn(here, ['id'], {
          id: `Id ${asWritten(id)} sudah dipakai di ${twin.parsed.file} baris ${line}. Beri id lain, atau hapus salah satunya.`,
          en: `The id ${asWritten(id)} is already used in ${twin.parsed.file}, line ${line}. Give this another id, or remove one of them.`,
        })); // prettier-ignore
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
