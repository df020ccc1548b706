import type { Catalogue } from '../../facts/fact.ts';
import { tableTitles } from '../../i18n/table-titles.ts';
import { shortLength } from '../versions/version.ts';
import { pinAnchor } from '../cite/pin.ts';
import { listOf, type Column } from '../csv/column.ts';
import { makeTable, type DataTable } from '../csv/data-table.ts';
import type { FactRow } from '../csv/fact-row.ts';
import { figureColumns } from '../csv/figure-columns.ts';
import { factAddress, originColumns } from '../csv/origin-columns.ts';
import { subjectColumns } from '../csv/subject-columns.ts';
import { factContent, factFingerprint } from '../releases/fact-content.ts';
import { plainColumn } from './plain-column.ts';

const citedAs = ({ fact, catalogue }: FactRow) =>
  `${factAddress(fact, 'both')}#${pinAnchor({ short: factFingerprint(factContent(fact, catalogue)).slice(0, shortLength) })}`;

const columns: readonly Column<FactRow>[] = [
  plainColumn('id', ['Id angka, yang tidak pernah berganti.', 'Id of the number, which never changes.'], ({ fact }) => fact.id, { required: true }),
  plainColumn(
    'kind',
    ['observation: angka yang diberikan sumber. derivation: hitungan kami.', 'observation: a number that a source gave. derivation: our own calculation.'],
    ({ fact }) => fact.kind,
    { required: true, values: ['observation', 'derivation'] },
  ),
  ...figureColumns('both'),
  ...subjectColumns('both'),
  ...originColumns('both'),
  plainColumn(
    'wording',
    ['Kata-kata sumber di sekitar angkanya, paling banyak delapan.', 'The source’s words around the number, eight at the most.'],
    ({ fact }) => (fact.kind === 'observation' ? fact.observation.wording : null),
  ),
  plainColumn(
    'operation',
    ['Pada hitungan kami: nama operasinya.', 'For our own calculations: the name of the operation.'],
    ({ fact }) => (fact.kind === 'derivation' ? fact.derivation.operation : null),
  ),
  {
    name: 'operands',
    ...listOf(' '),
    description: { id: 'Pada hitungan kami: id angka asalnya, dalam urutan rumus.', en: 'For our own calculations: ids of the numbers it is computed from, in the order of the formula.' },
    read: ({ fact }) => (fact.kind === 'derivation' ? fact.operands.map(({ id }) => id) : []),
  },
  {
    name: 'series',
    ...listOf(' '),
    description: { id: 'Id seri. Dua angka hanya boleh dibandingkan bila ada seri yang memuat keduanya.', en: 'Ids of its series. Two numbers may be compared only if one series holds both.' },
    read: ({ fact }) => fact.series,
  },
  {
    name: 'disputes',
    ...listOf(' '),
    description: { id: 'Id perselisihan yang menyangkut angka ini.', en: 'Ids of the disputes that touch this number.' },
    read: ({ fact }) => fact.disputes.map(({ id }) => id),
  },
  {
    name: 'citation_url',
    type: 'string',
    format: 'uri',
    required: true,
    description: { id: 'Alamat tetap angka ini seperti adanya sekarang; tetap menunjukkannya bila kelak berganti.', en: 'Permanent address of this number as it is now; it will still show it should the number change.' },
    read: citedAs,
  },
]; // prettier-ignore

/** Every number on record, given or computed, with its place and sources joined in: the one table most readers need. */
export const factsTable = (catalogue: Pick<Catalogue, 'facts'>): DataTable =>
  makeTable(
    {
      name: 'facts',
      title: tableTitles.facts,
      description: {
        id: 'Semua angka, yang diberikan sumber dan yang kami hitung, dengan wilayah dan sumbernya. Tabel inilah yang biasanya dicari.',
        en: 'All numbers, those that sources gave and those we computed, with place and sources. The table most people want.',
      },
      key: ['id'],
      links: { place: 'places', indicator: 'indicators' },
    },
    columns,
    [...catalogue.facts.values()].map((fact) => ({ fact, catalogue })),
  );
