import type { Position } from './position.ts';
import type { Fault, Problem } from './problem.ts';

export type Path = Fault['path'];

/** A file that could be read: what it holds, and where in it each part stands. */
export interface ParsedFile {
  /** From the project root, with `/`. */
  readonly file: string;
  readonly value: unknown;
  /**
   * The place of what a path leads to; of its key when `at` is `key`. A path that leads nowhere gives the place of the
   * last part that exists, so that a missing key is reported at the entry it is missing from.
   */
  locate(path: Path, at?: 'key'): Position;
}

/** Puts a fault in its place. */
export const toProblem = (parsed: ParsedFile, { path, at, message }: Fault): Problem => ({
  file: parsed.file,
  ...parsed.locate(path, at),
  message,
});
