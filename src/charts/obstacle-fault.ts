import type { Obstacle } from '../facts/comparability.ts';
import type { Fault } from '../facts/problem.ts';

/** The rule that forbids a join, as a fault of the chart that tries it. */
export const obstacleFault = (obstacle: Obstacle, path: readonly (string | number)[]): Fault => ({
  path,
  message: obstacle.message,
});
