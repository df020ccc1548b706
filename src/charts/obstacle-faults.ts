import { findObstacle } from '../facts/comparability.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';

/** The rule that forbids facts to be joined or set side by side, as a fault of the chart that tries it; none when they may. */
export function obstacleFaults(
  facts: readonly Fact[],
  use: Parameters<typeof findObstacle>[1],
  catalogue: Catalogue,
  path: Fault['path'],
): readonly Fault[] {
  const obstacle = findObstacle(facts, use, catalogue);
  return obstacle ? [{ path, message: obstacle.message }] : [];
}
