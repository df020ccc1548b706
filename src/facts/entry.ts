import { toProblem, type ParsedFile, type Path } from './parsed-file.ts';
import type { Problem } from './problem.ts';
import type { Bilingual } from './schema/common.ts';

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
