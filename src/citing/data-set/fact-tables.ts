import { pinAnchor } from '../cite/citation.ts';
import { factAddress, type FactRow, figureColumns, originColumns, subjectColumns } from '../csv/fact-columns.ts';
import { type Column, type DataTable, idColumn, listOf, makeTable, plainColumn, wordsColumns } from '../csv/table.ts';
import { factContent, factFingerprint } from '../releases/fact-content.ts';
import type { Site } from '../site.ts';
import { shortLength } from '../versions/version.ts';
import type { Catalogue, DerivedFact } from '../../facts/fact.ts';
import { operandsOf } from '../../facts/operations.ts';
import { unitSchema } from '../../facts/schema/subject.ts';
import { type Observation, observationSchema, statusSchema } from '../../facts/schema/observation.ts';
import { tableTitles } from '../../i18n/data-words.ts';

const citedAs = ({ fact }: FactRow, site: Site) =>
  `${factAddress(fact, 'both', site)}#${pinAnchor({ short: factFingerprint(factContent(fact)).slice(0, shortLength) })}`;

const factColumns = (site: Site): readonly Column<FactRow>[] => [
  plainColumn(
    'id',
    ['Id angka, yang tidak pernah berganti.', 'Id of the number, which never changes.'],
    ({ fact }) => fact.id,
    { required: true },
  ),
  plainColumn(
    'kind',
    [
      'observation: angka yang diberikan sumber. derivation: hitungan kami.',
      'observation: a number that a source gave. derivation: our own calculation.',
    ],
    ({ fact }) => fact.kind,
    { required: true, values: ['observation', 'derivation'] },
  ),
  ...figureColumns('both'),
  ...subjectColumns('both'),
  ...originColumns('both', site),
  plainColumn(
    'wording',
    [
      'Kata-kata sumber di sekitar angkanya, paling banyak delapan.',
      'The source’s words around the number, eight at the most.',
    ],
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
    description: {
      id: 'Pada hitungan kami: id angka asalnya, dalam urutan rumus.',
      en: 'For our own calculations: ids of the numbers it is computed from, in the order of the formula.',
    },
    read: ({ fact }) => (fact.kind === 'derivation' ? fact.operands.map(({ id }) => id) : []),
  },
  {
    name: 'series',
    ...listOf(' '),
    description: {
      id: 'Id seri. Dua angka hanya boleh dibandingkan bila ada seri yang memuat keduanya.',
      en: 'Ids of its series. Two numbers may be compared only if one series holds both.',
    },
    read: ({ fact }) => fact.series,
  },
  {
    name: 'disputes',
    ...listOf(' '),
    description: {
      id: 'Id perselisihan yang menyangkut angka ini.',
      en: 'Ids of the disputes that touch this number.',
    },
    read: ({ fact }) => fact.disputes.map(({ id }) => id),
  },
  {
    name: 'citation_url',
    type: 'string',
    format: 'uri',
    required: true,
    description: {
      id: 'Alamat tetap angka ini seperti adanya sekarang; tetap menunjukkannya bila kelak berganti.',
      en: 'Permanent address of this number as it is now; it will still show it should the number change.',
    },
    read: (row) => citedAs(row, site),
  },
];

/** Every number on record, given or computed, with its place and sources joined in: the one table most readers need. */
export const factsTable = (catalogue: Pick<Catalogue, 'facts'>, site: Site): DataTable =>
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
    factColumns(site),
    [...catalogue.facts.values()].map((fact) => ({ fact })),
  );

const { scale, precision } = observationSchema.shape;

const observationColumns: readonly Column<Observation>[] = [
  idColumn(),
  plainColumn('indicator', ['Id indikator.', 'Id of the indicator.'], ({ indicator }) => indicator, { required: true }),
  plainColumn('place', ['Id wilayah.', 'Id of the place.'], ({ place }) => place, { required: true }),
  ...wordsColumns<Observation>(
    {
      name: 'population',
      required: true,
      description: { id: 'Siapa atau apa yang dihitung.', en: 'Who or what is counted.' },
      words: ({ population }) => population,
    },
    'both',
  ),
  plainColumn('period', ['Periode menurut ISO 8601.', 'Period after ISO 8601.'], ({ period }) => period, {
    required: true,
  }),
  {
    name: 'value',
    type: 'number',
    description: {
      id: 'Nilai utuh. Kosong berarti tidak dilaporkan.',
      en: 'The full value. Empty means not reported.',
    },
    read: ({ value }) => value,
  },
  plainColumn('unit', ['Satuan.', 'Unit.'], ({ unit }) => unit, { required: true, values: unitSchema.options }),
  {
    name: 'decimals',
    type: 'integer',
    required: true,
    description: {
      id: 'Angka di belakang koma seperti diterbitkan, setelah dibagi scale.',
      en: 'Digits after the decimal point as published, after dividing by scale.',
    },
    read: ({ decimals }) => decimals,
  },
  plainColumn(
    'scale',
    ['Satuan besar yang dicetak sumbernya.', 'The power of ten that the source printed in.'],
    ({ scale }) => scale,
    { required: true, values: scale.unwrap().options },
  ),
  plainColumn(
    'status',
    [
      'Sifat angka; artinya di kolom status tabel facts.',
      'The kind of figure; see the column status of the table facts.',
    ],
    ({ status }) => status,
    { required: true, values: statusSchema.options },
  ),
  plainColumn('precision', ['Ketelitian sumbernya.', 'How precise the source was.'], ({ precision }) => precision, {
    required: true,
    values: precision.options,
  }),
  plainColumn('source', ['Id dokumen sumber.', 'Id of the source document.'], ({ source }) => source, {
    required: true,
  }),
  ...wordsColumns<Observation>(
    {
      name: 'attributed_to',
      required: true,
      description: {
        id: 'Siapa yang menyebutnya, dengan jabatannya waktu itu.',
        en: 'Who said it, with the office held at the time.',
      },
      words: ({ attributedTo }) => attributedTo,
    },
    'both',
  ),
  plainColumn(
    'wording',
    ['Kata-kata sumber di sekitar angkanya.', 'The source’s words around the number.'],
    ({ wording }) => wording,
  ),
  ...wordsColumns<Observation>(
    {
      name: 'caveat',
      description: { id: 'Yang harus diketahui sebelum memakainya.', en: 'What to know before using it.' },
      words: ({ caveat }) => caveat,
    },
    'both',
  ),
  {
    name: 'series',
    ...listOf(' '),
    description: { id: 'Id seri.', en: 'Ids of its series.' },
    read: ({ series }) => series,
  },
  plainColumn(
    'share_numerator',
    ['Id angka pembilangnya, bila sumber memberinya.', 'Id of its numerator, where the source gave it.'],
    ({ share }) => share?.numerator ?? null,
  ),
  plainColumn(
    'share_denominator',
    ['Id angka penyebutnya, bila sumber memberinya.', 'Id of its denominator, where the source gave it.'],
    ({ share }) => share?.denominator ?? null,
  ),
  {
    name: 'parts',
    ...listOf(' '),
    description: { id: 'Id angka yang menyusun jumlah ini.', en: 'Ids of the numbers this total is made of.' },
    read: ({ parts }) => parts ?? [],
  },
  plainColumn(
    'irregularity',
    [
      'Id perselisihan yang menerangkan mengapa hitungannya tidak cocok.',
      'Id of the dispute that explains why its arithmetic does not agree.',
    ],
    ({ irregularity }) => irregularity ?? null,
  ),
];

/** The numbers as their sources gave them: what data/observations/ holds. */
export const observationsTable = (catalogue: Pick<Catalogue, 'facts'>): DataTable =>
  makeTable(
    {
      name: 'observations',
      title: tableTitles.observations,
      description: {
        id: 'Angka seperti diberikan sumbernya, satu baris satu sumber.',
        en: 'Numbers as their sources gave them, one source to a row.',
      },
      key: ['id'],
      links: { indicator: 'indicators', place: 'places', source: 'sources' },
    },
    observationColumns,
    [...catalogue.facts.values()].flatMap((fact) => (fact.kind === 'observation' ? [fact.observation] : [])),
  );

const derivationColumns: readonly Column<DerivedFact>[] = [
  idColumn(),
  ...wordsColumns<DerivedFact>(
    {
      name: 'name',
      required: true,
      description: { id: 'Nama hitungan.', en: 'Name of the calculation.' },
      words: ({ derivation }) => derivation.name,
    },
    'both',
  ),
  plainColumn(
    'operation',
    [
      'Operasinya: sum, remainder, difference, disagreement, change, share, ratio, implied-base, implied-part, annual-cost, months-covered, atau people-covered.',
      'The operation: sum, remainder, difference, disagreement, change, share, ratio, implied-base, implied-part, annual-cost, months-covered or people-covered.',
    ],
    ({ derivation }) => derivation.operation,
    { required: true },
  ),
  {
    name: 'operands',
    ...listOf(' '),
    required: true,
    description: {
      id: 'Id angka asalnya, dalam urutan rumus.',
      en: 'Ids of the numbers it is computed from, in the order of the formula.',
    },
    read: ({ operands }) => operands.map(({ id }) => id),
  },
  {
    name: 'roles',
    ...listOf(' '),
    required: true,
    description: {
      id: 'Peran tiap angka asal, dalam urutan yang sama.',
      en: 'The part that each of them plays, in the same order.',
    },
    read: ({ derivation }) => operandsOf(derivation).map(({ path }) => String(path[0])),
  },
  ...wordsColumns<DerivedFact>(
    {
      name: 'note',
      description: { id: 'Yang harus diketahui sebelum memakainya.', en: 'What to know before using it.' },
      words: ({ derivation }) => derivation.note,
    },
    'both',
  ),
  plainColumn(
    'dispute',
    ['Pada disagreement: id perselisihannya.', 'For a disagreement: the id of its dispute.'],
    ({ derivation }) => (derivation.operation === 'disagreement' ? derivation.dispute : null),
  ),
];

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
    derivationColumns,
    [...catalogue.facts.values()].flatMap((fact) => (fact.kind === 'derivation' ? [fact] : [])),
  );
