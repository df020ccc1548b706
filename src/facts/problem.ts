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
}

/** A mistake inside one parsed file, before the path to it is turned into a line and a column. */
export interface Fault {
  /** Keys and indexes from the root of the file, such as `['rows', 2, 'fact']`. */
  readonly path: readonly (string | number)[];
  /** `key` points at the name of the last key of the path rather than at its value. */
  readonly at?: 'key';
  readonly message: Bilingual;
}

/** Sorts problems by file, line and column, so that a report reads from top to bottom. */
export const byPlace = (a: Problem, b: Problem) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** `file:line:column  message`, the form that terminals and editors turn into a link. */
export const formatProblem = ({ file, line, column, message }: Problem, language: keyof Bilingual) =>
  `${file}:${line}:${column}  ${message[language]}`;

/** All that is wrong in one run. Nothing has been published when it is thrown. */
export class ProblemsError extends Error {
  override name = 'ProblemsError';

  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], language: keyof Bilingual) {
    super(problems.map((problem) => formatProblem(problem, language)).join('\n'));
    this.problems = problems;
  }
}
