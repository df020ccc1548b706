import type { Fact } from './fact.ts';
import type { Bilingual } from './schema/common.ts';

/** What a number is, in a line: its indicator and who is counted, or the name of our calculation. May hold placeholders. */
export function captionOf(fact: Fact): Bilingual {
  if (fact.kind === 'derivation') return fact.derivation.name;
  const { indicator, observation } = fact;
  return {
    id: `${indicator.name.id}: ${observation.population.id}`,
    en: `${indicator.name.en}: ${observation.population.en}`,
  };
}
