import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findObstacle, type Comparable, type Rules } from './comparability.ts';

const text = { id: 'Alasan.', en: 'Reason.' };
const rules: Rules = {
  series: new Map(
    (['counted', 'claimed', 'single', 'old'] as const).map((id) => [
      id,
      { id, name: text, note: text, use: id === 'single' ? 'comparison' : 'trend' },
    ]),
  ),
  separations: [{ id: 'counted-and-claimed', between: ['counted', 'claimed'], reason: text }],
};
const fact = (id: string, ...series: readonly string[]): Comparable => ({ id, series, unit: 'percent' });
const anyFact = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  series: fc.uniqueArray(fc.constantFrom('counted', 'claimed', 'single', 'old')),
  unit: fc.constantFrom('percent', 'people'),
});
const anyFacts = fc.uniqueArray(anyFact, { selector: ({ id }) => id, maxLength: 5 });
const use = fc.constantFrom('trend', 'comparison');

test('everything is forbidden that is not allowed', () => {
  expect(findObstacle([fact('a'), fact('b')], 'comparison', rules)?.rule).toBe('no-common-series');
  expect(findObstacle([fact('a', 'counted'), fact('b', 'old')], 'comparison', rules)?.rule).toBe('no-common-series');
  expect(findObstacle([fact('a', 'counted'), fact('b', 'counted')], 'trend', rules)).toBeNull();
});

test('a separation wins over every series that two facts share', () => {
  expect(findObstacle([fact('a', 'counted', 'old'), fact('b', 'claimed', 'old')], 'comparison', rules)?.rule).toBe(
    'counted-and-claimed',
  );
});

test('what may stand side by side may not therefore be joined over time', () => {
  expect(findObstacle([fact('a', 'single'), fact('b', 'single')], 'comparison', rules)).toBeNull();
  expect(findObstacle([fact('a', 'single'), fact('b', 'single')], 'trend', rules)?.message.en).toContain(
    'side by side',
  );
});

test('three facts that share series only two by two have no axis in common', () => {
  const facts = [fact('a', 'counted', 'old'), fact('b', 'old', 'single'), fact('c', 'single', 'counted')];
  expect(findObstacle(facts, 'comparison', rules)?.rule).toBe('no-common-series');
});

test('the order of the facts decides nothing, and one fact alone is always allowed', () => {
  fc.assert(
    fc.property(anyFacts, use, (facts, how) => {
      expect(findObstacle(facts.toReversed(), how, rules) === null).toBe(findObstacle(facts, how, rules) === null);
      for (const single of facts) expect(findObstacle([single], how, rules)).toBeNull();
    }),
  );
});

test('what may be put together may also be put together in part, and what may be joined may stand side by side', () => {
  fc.assert(
    fc.property(anyFacts, use, (facts, how) => {
      if (findObstacle(facts, how, rules) !== null) return;
      for (const left of facts)
        expect(
          findObstacle(
            facts.filter((other) => other !== left),
            how,
            rules,
          ),
        ).toBeNull();
      expect(findObstacle(facts, 'comparison', rules)).toBeNull();
    }),
  );
});

test('the two facts that are named are two of those that were given, and do stand in each other’s way', () => {
  fc.assert(
    fc.property(anyFacts, use, (facts, how) => {
      const obstacle = findObstacle(facts, how, rules);
      if (obstacle === null) return;
      expect(facts).toEqual(expect.arrayContaining([...obstacle.facts]));
      expect(obstacle.facts[0].id).not.toBe(obstacle.facts[1].id);
    }),
  );
});
