import { formatFact } from '../facts/format.ts';
import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { unitName } from '../i18n/units.ts';
import type { Table } from './chart.ts';

/** What a row of one group among several is called in a table: `Pekerja rentan: Maret 2025`. */
export const labelInGroup = (group: Bilingual, label: Bilingual): Bilingual => ({
  id: `${group.id}: ${label.id}`,
  en: `${group.en}: ${label.en}`,
});

/** The usual table of a chart: one row a fact, with what kind of figure it is and who published it. */
export function factTable(
  rows: readonly { readonly fact: Fact; readonly label: Bilingual }[],
  language: Language,
): Table {
  const words = chartWords[language];
  const units = new Set(rows.map(({ fact }) => unitName(fact.unit, language)));
  const value = units.size === 1 ? `${words.value} (${[...units].join()})` : words.value;
  return {
    columns: [words.what, value, words.period, words.nature, words.source],
    rows: rows.map(({ fact, label }) => [
      { text: label[language] },
      { text: formatFact(fact, language, units.size === 1 ? 'number' : 'standard'), fact },
      { text: formatPeriod(fact.periodText, language) },
      { text: words.status[fact.status] },
      { text: fact.sources.map(({ publisher }) => publisher).join(', ') },
    ]),
  };
}
