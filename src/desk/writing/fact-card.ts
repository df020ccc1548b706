import type { Fact } from '../../facts/fact.ts';
import { type Form, formatFact } from '../../facts/format.ts';
import { isForm } from '../../facts/placeholders.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { chartWords } from '../../i18n/fact-words.ts';

/** A number of the record as an editor tells it from others: in both languages, for the text and for the desk. */
export interface FactCard {
  readonly id: string;
  readonly printed: Bilingual;
  readonly about: Bilingual;
  readonly place: Bilingual;
  readonly period: Bilingual;
  readonly status: Bilingual;
  readonly speaker: Bilingual;
  readonly source: string;
  readonly caveat: Bilingual | null;
}

const ours: Bilingual = { id: 'hitungan kami', en: 'our arithmetic' };

const both = (say: (language: 'id' | 'en') => string): Bilingual => ({ id: say('id'), en: say('en') });

/** A fact as printed in a form; as in its standard form when somebody mistyped the form. */
export const printFact = (fact: Fact, language: 'id' | 'en', form = 'standard'): string =>
  formatFact(fact, language, (isForm(form) ? form : 'standard') satisfies Form);

export const factCard = (fact: Fact): FactCard => ({
  id: fact.id,
  printed: both((language) => printFact(fact, language)),
  about: fact.kind === 'observation' ? fact.indicator.name : fact.derivation.name,
  place: fact.place.name,
  period: both((language) => formatPeriod(fact.periodText, language)),
  status: both((language) => chartWords[language].status[fact.status]),
  speaker: fact.kind === 'observation' ? fact.observation.attributedTo : ours,
  source: [...new Set(fact.sources.map(({ publisher }) => publisher))].join(', '),
  caveat: fact.caveat,
});
