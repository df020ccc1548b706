import { findObstacle } from '../facts/comparability.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';

const sideOf = (sides: Fact['disputes'][number]['sides'], { id }: Fact): number =>
  sides.findIndex(({ facts }) => facts.includes(id));

/** Whether two facts stand on different sides of one recorded dispute: their distance is then what the dispute is about. */
const areRivals = (one: Fact, other: Fact): boolean =>
  one.disputes.some(({ sides }) => {
    const [first, second] = [sideOf(sides, one), sideOf(sides, other)];
    return first !== -1 && second !== -1 && first !== second;
  });

/** What forbids two facts to be held against each other; null where they compare, or contradict each other on record. */
export function rivalObstacle(one: Fact, other: Fact, catalogue: Catalogue): Bilingual | null {
  const obstacle = findObstacle([one, other], 'comparison', catalogue);
  return obstacle === null || areRivals(one, other) ? null : obstacle.message;
}
