import type { Fact } from './fact.ts';
import type { Bilingual } from './schema/common.ts';

/** What a fact measures, in both languages: the indicator's name, or the calculation's. May hold placeholders. */
export const nameOf = (fact: Fact): Bilingual => (fact.kind === 'observation' ? fact.indicator.name : fact.derivation.name);
