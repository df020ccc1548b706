import { ProblemsError, type Problem } from '../facts/problem.ts';
import { readLibrary, type ReadingOptions } from './read-library.ts';

/** Everything that is wrong in the record under a folder; empty when nothing is. */
export function findProblems(root: string, options?: ReadingOptions): readonly Problem[] {
  try {
    readLibrary(root, options);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}
