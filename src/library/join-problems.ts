import { byPlace, type Problem } from '../facts/problem.ts';

/** Whether one of the problems just above, at the same place, says the same. */
function toldAbove(problem: Problem, index: number, sorted: readonly Problem[]): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const earlier = sorted[at];
    if (earlier === undefined || byPlace(earlier, problem) !== 0) return false;
    if (earlier.message.id === problem.message.id) return true;
  }
  return false;
}

/** Whether what is said about drift says all of another problem at the same place: a claim that was signed and is false now. */
const tells = (drifted: Problem, problem: Problem) =>
  byPlace(drifted, problem) === 0 && drifted.message.id.includes(problem.message.id);

/** All problems in the order of their places, each told once: what drift tells is not told again by the check of its sentence. */
export function joinProblems(found: readonly Problem[], drifted: readonly Problem[]): readonly Problem[] {
  const movedIn = Map.groupBy(drifted, ({ file }) => file);
  return found
    .filter((problem) => !movedIn.get(problem.file)?.some((moved) => tells(moved, problem)))
    .concat(drifted)
    .toSorted(byPlace)
    .filter((problem, index, all) => !toldAbove(problem, index, all));
}
