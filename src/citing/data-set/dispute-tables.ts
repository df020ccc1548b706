import type { Catalogue } from '../../facts/fact.ts';
import type { Dispute } from '../../facts/schema/dispute.ts';
import { tableTitles } from '../../i18n/table-titles.ts';
import { listOf, wordsColumns } from '../csv/column.ts';
import { makeTable, type DataTable } from '../csv/data-table.ts';
import { filled } from '../csv/fact-row.ts';
import { idColumn, plainColumn } from './plain-column.ts';

interface Side {
  readonly dispute: Dispute;
  /** From 1. */
  readonly number: number;
  readonly side: Dispute['sides'][number];
}

/** Numbers that contradict each other, and what each side says: a dispute has several sides, so they are a table of their own. */
export function disputeTables(catalogue: Catalogue): readonly DataTable[] {
  const disputes = [...catalogue.disputes.values()];
  return [
    makeTable<Dispute>(
      {
        name: 'disputes',
        title: tableTitles.disputes,
        description: {
          id: 'Angka yang bertentangan, dan apa yang dapat disimpulkan.',
          en: 'Numbers that contradict each other, and what can be concluded.',
        },
        key: ['id'],
      },
      [
        idColumn(),
        ...wordsColumns<Dispute>(
          {
            name: 'title',
            required: true,
            description: { id: 'Judul.', en: 'Title.' },
            words: ({ title }) => filled(title, catalogue),
          },
          'both',
        ),
        plainColumn(
          'severity',
          ['Seberapa berat: high, medium, atau low.', 'How serious: high, medium or low.'],
          ({ severity }) => severity,
          { required: true, values: ['high', 'medium', 'low'] },
        ),
        ...wordsColumns<Dispute>(
          {
            name: 'verdict',
            required: true,
            description: {
              id: 'Apa yang dapat dan tidak dapat disimpulkan dari catatan.',
              en: 'What can be said about it from the record, and what cannot.',
            },
            words: ({ verdict }) => filled(verdict, catalogue),
          },
          'both',
        ),
      ],
      disputes,
    ),
    makeTable<Side>(
      {
        name: 'dispute-sides',
        title: tableTitles['dispute-sides'],
        description: { id: 'Apa kata tiap pihak, dan angka mana yang mengatakannya.', en: 'What each side says, and which numbers say it.' },
        key: ['dispute', 'side'],
        links: { dispute: 'disputes' },
      },
      [
        plainColumn('dispute', ['Id perselisihan.', 'Id of the dispute.'], ({ dispute }) => dispute.id, { required: true }),
        { name: 'side', type: 'integer', required: true, description: { id: 'Nomor pihak.', en: 'Number of the side.' }, read: ({ number }) => number },
        { name: 'facts', ...listOf(' '), required: true, description: { id: 'Id angkanya.', en: 'Ids of its numbers.' }, read: ({ side }) => side.facts },
        ...wordsColumns<Side>(
          { name: 'says', required: true, description: { id: 'Yang dikatakan pihak itu.', en: 'What that side says.' }, words: ({ side }) => filled(side.says, catalogue) },
          'both',
        ),
      ],
      disputes.flatMap((dispute) => dispute.sides.map((side, index) => ({ dispute, number: index + 1, side }))),
    ), // prettier-ignore
  ];
}
