import { formatFact } from '../facts/format.ts';
import type { Fact } from '../facts/fact.ts';
import type { Language } from '../i18n/locale.ts';
import { isNamedInSentences, unitName } from '../i18n/units.ts';

/** A fact as a sentence says it: `35.782 orang`, `50,50 persen`, `tidak dilaporkan`. */
export function spokenFact(fact: Fact, language: Language): string {
  const printed = formatFact(fact, language);
  return fact.value === null || !isNamedInSentences(fact.unit)
    ? printed
    : `${printed} ${unitName(fact.unit, language)}`;
}
