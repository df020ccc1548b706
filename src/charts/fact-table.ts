import { formatPeriod } from '../i18n/dates.ts';
import { chartWords } from '../i18n/chart-words.ts';
import type { Language } from '../i18n/locale.ts';
import { formatFact } from '../facts/format.ts';
import type { Table } from './chart.ts';
import { type Row, unitWord } from './rows.ts';

/** The usual table of a chart: one row a fact, with what kind of figure it is and who published it. */
export function factTable(rows: readonly Row[], language: Language): Table {
  const words = chartWords[language];
  const units = new Set(rows.map(({ fact }) => unitWord(fact, language)));
  return {
    columns: [
      words.what,
      units.size === 1 ? `${words.value} (${[...units].join()})` : words.value,
      words.period,
      words.nature,
      words.source,
    ],
    rows: rows.map(({ fact, label }) => [
      { text: label[language] },
      { text: formatFact(fact, language, units.size === 1 ? 'number' : 'standard'), fact },
      { text: formatPeriod(fact.periodText, language) },
      { text: words.status[fact.status] },
      { text: fact.sources.map(({ publisher }) => publisher).join(', ') },
    ]),
  };
}
