import type { Mend } from './mend.ts';
import type { Position } from './position.ts';
import type { Bilingual } from './schema/common.ts';

/** A mistake that an editor can mend: where it is, what was written, what to write instead. */
export interface Problem {
  /** The file to open, from the project root, with `/`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units, as editors count. */
  readonly column: number;
  /** One or two sentences: what is wrong, quoting what was written, and what to write instead. */
  readonly message: Bilingual;
  /** Where what it is about ends, exclusive, when that is words or a thing that can be marked. */
  readonly end?: Position;
  /** Ways out that a button can take, the likeliest first. The message says the same in words. */
  readonly mends?: readonly Mend[];
}

/** A mistake inside one parsed file, before the path to it is turned into a line and a column. */
export interface Fault {
  /** Keys and indexes from the root of the file, such as `['rows', 2, 'fact']`. */
  readonly path: readonly (string | number)[];
  /** `key` points at the name of the last key of the path rather than at its value. */
  readonly at?: 'key';
  readonly message: Bilingual;
}

export const fault = (path: Fault['path'], message: Bilingual): Fault => ({ path, message });

/** Sorts problems by file, line and column, so that a report reads from top to bottom. */
export const byPlace = (a: Problem, b: Problem) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/**
 * The problems that others do not tell: what is wrong after a change and was not before it. An edit moves what stands below it, so that the
 * line is no part of what is the same.
 */
export function notAmong<Found extends Problem>(found: readonly Found[], others: readonly Problem[]): readonly Found[] {
  const said = ({ file, message }: Problem) => `${file}\n${message.en}`;
  const known = new Set(others.map(said));
  return found.filter((problem) => !known.has(said(problem)));
}

/** `file:line:column  message`, the form that terminals and editors turn into a link. */
export const formatProblem = ({ file, line, column, message }: Problem, language: keyof Bilingual) =>
  `${file}:${line}:${column}  ${message[language]}`;

/** So many problems of a file are told; the rest, which most often follow from the same mistake, are counted. */
export const mostTold = 50;

/** Problems by file, those that are told and how many more there are. */
export const toldByFile = (
  problems: readonly Problem[],
): readonly {
  readonly file: string;
  readonly count: number;
  readonly told: readonly Problem[];
  readonly left: number;
}[] =>
  Array.from(
    Map.groupBy(problems, ({ file }) => file),
    ([file, all]) => ({
      file,
      count: all.length,
      told: all.slice(0, mostTold),
      left: Math.max(0, all.length - mostTold),
    }),
  );

/** That a file has more problems than are told. */
export const leftUntold = (left: number): Bilingual => ({
  id: `… dan ${left} masalah lagi di berkas ini. Perbaiki yang di atas dulu.`,
  en: `… and ${left} more in this file. Mend those above first.`,
});

/** All that is wrong in one run. Nothing has been published when it is thrown. */
export class ProblemsError extends Error {
  override name = 'ProblemsError';

  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], language: keyof Bilingual) {
    super(problems.map((problem) => formatProblem(problem, language)).join('\n'));
    this.problems = problems;
  }
}

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
