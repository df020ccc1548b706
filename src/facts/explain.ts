import type { Language } from '../i18n/locale.ts';
import type { DerivedFact } from './fact.ts';
import { formatFact } from './format.ts';
import { operations } from './operations.ts';

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
