import type { Catalogue, DerivedFact, Fact } from './fact.ts';
import { formatFact } from './format.ts';
import { operations } from './operations.ts';
import type { Bilingual } from './schema/common.ts';
import type { Language } from '../i18n/locale.ts';

/** What a number is, in a line: its indicator and who is counted, or the name of our calculation. May hold placeholders. */
export function captionOf(fact: Fact): Bilingual {
  if (fact.kind === 'derivation') return fact.derivation.name;
  const { indicator, observation } = fact;
  return {
    id: `${indicator.name.id}: ${observation.population.id}`,
    en: `${indicator.name.en}: ${observation.population.en}`,
  };
}

/**
 * How a computed fact came about, as a reader would check it on paper:
 * `296.178 ÷ 555.684 × 100 = 53,3 persen`. The operands stand as published, the result as printed.
 */
export function explainFormula(fact: DerivedFact, language: Language): string {
  const operands = fact.operands.map((operand) => {
    const printed = formatFact(operand, language, 'number');
    // A sum of negative numbers must not read as "1 + −2".
    return printed.startsWith('−') ? `(${printed})` : printed;
  });
  return `${operations[fact.derivation.operation].write(operands)} = ${formatFact(fact, language)}`;
}

/** One dispute about a fact: its id, and the other figures in it as printed, without repeats and without the fact's own. */
export interface Contradiction {
  readonly dispute: string;
  readonly figures: readonly string[];
}

/** What contradicts a fact, in the order of data/disputes.json. */
export function contradictions(
  fact: Fact,
  language: Language,
  { facts }: Pick<Catalogue, 'facts'>,
): readonly Contradiction[] {
  const own = formatFact(fact, language);
  return fact.disputes.map(({ id, sides }) => {
    const others = sides.flatMap((side) => side.facts).flatMap((other) => facts.get(other) ?? []);
    return {
      dispute: id,
      figures: [...new Set(others.map((other) => formatFact(other, language)))].filter((figure) => figure !== own),
    };
  });
}
