import { formatFact } from '../facts/format.ts';
import type { Fact } from '../facts/fact.ts';
import { chartWords } from '../i18n/chart-words.ts';
import type { Language } from '../i18n/locale.ts';

/** Units that `formatFact` prints as a bare number, because a headline or a table names them. */
const bare: ReadonlySet<string> = new Set(['people', 'firms', 'cases', 'regions', 'times-monthly-wage']);

/** A fact as a sentence says it: `35.782 orang`, `50,50 persen`, `tidak dilaporkan`. */
export function spokenFact(fact: Fact, language: Language): string {
  const printed = formatFact(fact, language);
  return fact.value === null || !bare.has(fact.unit)
    ? printed
    : `${printed} ${chartWords[language].unit[fact.unit] ?? ''}`.trim();
}
