import { findObstacle } from '../facts/comparability.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Dispute } from '../facts/schema/comparison.ts';
import { isNumber } from '../i18n/units.ts';

const sideOf = (sides: Dispute['sides'], { id }: Fact): number => sides.findIndex(({ facts }) => facts.includes(id));

/** Whether two facts stand on different sides of one recorded dispute: their distance is then what the dispute is about. */
const areRivals = (one: Fact, other: Fact): boolean =>
  one.disputes.some(({ sides }) => {
    const [first, second] = [sideOf(sides, one), sideOf(sides, other)];
    return first !== -1 && second !== -1 && first !== second;
  });

/** Whether a dispute of the record sets two facts side by side: one of them stands for it, and the other too, or on one of its sides. */
const compete = (one: Fact, other: Fact, { disputes }: Catalogue): boolean =>
  [...disputes.values()].some(({ figures = [], sides }) => {
    const both = [one, other].filter(({ id }) => figures.includes(id));
    return both.length === 2 || (both.length === 1 && sideOf(sides, both[0] === one ? other : one) !== -1);
  });

/** What forbids two facts to be held against each other; null where they compare, or contradict each other on record. */
export function rivalObstacle(one: Fact, other: Fact, catalogue: Catalogue): Bilingual | null {
  const obstacle = findObstacle([one, other], 'comparison', catalogue);
  return obstacle === null || areRivals(one, other) || compete(one, other, catalogue) ? null : obstacle.message;
}

const canStand = ({ value, unit, status }: Fact): boolean => value !== null && status !== 'misprint' && isNumber(unit);

/** The figures that stand for a dispute, where they can stand on one scale: two or more of one unit, none a misprint. Else none. */
export function rivalsOf({ figures = [] }: Dispute, { facts }: Catalogue): readonly Fact[] {
  const rivals = figures.flatMap((id) => facts.get(id) ?? []).filter(canStand);
  return rivals.length > 1 && rivals.every(({ unit }) => unit === rivals[0]?.unit) ? rivals : [];
}
