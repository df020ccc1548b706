import type { Catalogue, DerivedFact } from '../../facts/fact.ts';
import { operandsOf } from '../../facts/operands.ts';
import { tableTitles } from '../../i18n/table-titles.ts';
import { listOf, wordsColumns, type Column } from '../csv/column.ts';
import { makeTable, type DataTable } from '../csv/data-table.ts';
import { filled } from '../csv/fact-row.ts';
import { idColumn, plainColumn } from './plain-column.ts';

const columns = (catalogue: Pick<Catalogue, 'facts'>): readonly Column<DerivedFact>[] => [
  idColumn(),
  ...wordsColumns<DerivedFact>(
    { name: 'name', required: true, description: { id: 'Nama hitungan.', en: 'Name of the calculation.' }, words: ({ derivation }) => filled(derivation.name, catalogue) },
    'both',
  ),
  plainColumn('operation', ['Operasinya: sum, remainder, difference, disagreement, change, share, ratio, implied-base, implied-part, annual-cost, months-covered, atau people-covered.', 'The operation: sum, remainder, difference, disagreement, change, share, ratio, implied-base, implied-part, annual-cost, months-covered or people-covered.'], ({ derivation }) => derivation.operation, { required: true }),
  { name: 'operands', ...listOf(' '), required: true, description: { id: 'Id angka asalnya, dalam urutan rumus.', en: 'Ids of the numbers it is computed from, in the order of the formula.' }, read: ({ operands }) => operands.map(({ id }) => id) },
  { name: 'roles', ...listOf(' '), required: true, description: { id: 'Peran tiap angka asal, dalam urutan yang sama.', en: 'The part that each of them plays, in the same order.' }, read: ({ derivation }) => operandsOf(derivation).map(({ path }) => String(path[0])) },
  ...wordsColumns<DerivedFact>(
    { name: 'note', description: { id: 'Yang harus diketahui sebelum memakainya.', en: 'What to know before using it.' }, words: ({ derivation }) => filled(derivation.note, catalogue) },
    'both',
  ),
  plainColumn('dispute', ['Pada disagreement: id perselisihannya.', 'For a disagreement: the id of its dispute.'], ({ derivation }) => (derivation.operation === 'disagreement' ? derivation.dispute : null)),
]; // prettier-ignore

/** How our own numbers are computed; their values stand in the table of facts. */
export const derivationsTable = (catalogue: Pick<Catalogue, 'facts'>): DataTable =>
  makeTable(
    {
      name: 'derivations',
      title: tableTitles.derivations,
      description: {
        id: 'Cara kami menghitung; hasilnya ada di tabel facts.',
        en: 'How we computed; the results are in the table facts.',
      },
      key: ['id'],
    },
    columns(catalogue),
    [...catalogue.facts.values()].flatMap((fact) => (fact.kind === 'derivation' ? [fact] : [])),
  );
