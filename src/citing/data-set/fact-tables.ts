import { columnWords as about } from '../csv/column-words.ts';
import { pinAnchor } from '../cite/citation.ts';
import { factAddress, type FactRow, figureColumns, originColumns, subjectColumns } from '../csv/fact-columns.ts';
import { column, type Column, type DataTable, inWords, listOf, makeTable } from '../csv/table.ts';
import type { Site } from '../site.ts';
import { publishFact } from '../../facts/publish-fact.ts';
import { factFingerprint } from '../../facts/published-fact.ts';
import { shortLength } from '../versions/short-length.ts';
import type { Catalogue, DerivedFact } from '../../facts/fact.ts';
import { operandsOf } from '../../facts/operations.ts';
import { unitSchema } from '../../facts/schema/subject.ts';
import { type Observation, observationSchema, statusSchema } from '../../facts/schema/observation.ts';
import { tableTitles } from '../../i18n/data-words.ts';

const citedAs = ({ fact }: FactRow, site: Site) =>
  `${factAddress(fact, 'both', site)}#${pinAnchor({ short: factFingerprint(publishFact(fact)).slice(0, shortLength) })}`;

const factColumns = (site: Site): readonly Column<FactRow>[] => [
  column(about.facts, 'id', ({ fact }) => fact.id, { required: true }),
  column(about.facts, 'kind', ({ fact }) => fact.kind, { required: true, values: ['observation', 'derivation'] }),
  ...figureColumns('both'),
  ...subjectColumns('both'),
  ...originColumns('both', site),
  column(about.facts, 'wording', ({ fact }) => (fact.kind === 'observation' ? fact.observation.wording : null)),
  column(about.facts, 'operation', ({ fact }) => (fact.kind === 'derivation' ? fact.derivation.operation : null)),
  column(about.facts, 'operands', ({ fact }) => (fact.kind === 'derivation' ? fact.operands.map(({ id }) => id) : []), {
    ...listOf(' '),
  }),
  column(about.facts, 'series', ({ fact }) => fact.series, { ...listOf(' ') }),
  column(about.facts, 'disputes', ({ fact }) => fact.disputes.map(({ id }) => id), { ...listOf(' ') }),
  column(about.facts, 'citation_url', (row) => citedAs(row, site), { format: 'uri', required: true }),
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
  column(about.observations, 'id', ({ id }) => id, { required: true }),
  column(about.observations, 'indicator', ({ indicator }) => indicator, { required: true }),
  column(about.observations, 'place', ({ place }) => place, { required: true }),
  ...inWords(about.observations, 'population', ({ population }: Observation) => population, 'both', { required: true }),
  column(about.observations, 'period', ({ period }) => period, {
    required: true,
  }),
  column(about.observations, 'value', ({ value }) => value, { type: 'number' }),
  column(about.observations, 'unit', ({ unit }) => unit, { required: true, values: unitSchema.options }),
  column(about.observations, 'decimals', ({ decimals }) => decimals, { type: 'integer', required: true }),
  column(about.observations, 'scale', ({ scale }) => scale, { required: true, values: scale.unwrap().options }),
  column(about.observations, 'status', ({ status }) => status, { required: true, values: statusSchema.options }),
  column(about.observations, 'precision', ({ precision }) => precision, {
    required: true,
    values: precision.options,
  }),
  column(about.observations, 'source', ({ source }) => source, {
    required: true,
  }),
  column(about.observations, 'also_in', ({ alsoIn }) => alsoIn ?? [], { ...listOf(' ') }),
  ...inWords(about.observations, 'attributed_to', ({ attributedTo }: Observation) => attributedTo, 'both', {
    required: true,
  }),
  column(about.observations, 'wording', ({ wording }) => wording),
  ...inWords(about.observations, 'rule', ({ rule }: Observation) => rule ?? null, 'both'),
  ...inWords(about.observations, 'caveat', ({ caveat }: Observation) => caveat, 'both'),
  ...inWords(about.observations, 'weak', ({ weak }: Observation) => weak ?? null, 'both'),
  column(about.observations, 'series', ({ series }) => series, { ...listOf(' ') }),
  column(about.observations, 'share_numerator', ({ share }) => share?.numerator ?? null),
  column(about.observations, 'share_denominator', ({ share }) => share?.denominator ?? null),
  column(about.observations, 'parts', ({ parts }) => parts ?? [], { ...listOf(' ') }),
  column(about.observations, 'irregularity', ({ irregularity }) => irregularity ?? null),
];

/** Where numbers were read from tables. The columns come with the first such number: empty ones would be a new file of the same data. */
const tableColumns: readonly Column<Observation>[] = [
  column(about.observations, 'table_file', ({ table }) => table?.file ?? null),
  column(about.observations, 'table_sha256', ({ table }) => table?.sha256 ?? null),
  column(about.observations, 'table_sheet', ({ table }) => table?.sheet ?? null),
  column(about.observations, 'table_cell', ({ table }) => table?.cell ?? null),
];

/** The numbers as their sources gave them: what data/observations/ holds. */
export function observationsTable(catalogue: Pick<Catalogue, 'facts'>): DataTable {
  const observations = [...catalogue.facts.values()].flatMap((fact) =>
    fact.kind === 'observation' ? [fact.observation] : [],
  );
  const isFromTable = observations.some(({ table }) => table !== undefined);
  return makeTable(
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
    [...observationColumns, ...(isFromTable ? tableColumns : [])],
    observations,
  );
}

const derivationColumns: readonly Column<DerivedFact>[] = [
  column(about.derivations, 'id', ({ id }) => id, { required: true }),
  ...inWords(about.derivations, 'name', ({ derivation }: DerivedFact) => derivation.name, 'both', { required: true }),
  column(about.derivations, 'operation', ({ derivation }) => derivation.operation, { required: true }),
  column(about.derivations, 'operands', ({ operands }) => operands.map(({ id }) => id), {
    ...listOf(' '),
    required: true,
  }),
  column(about.derivations, 'roles', ({ derivation }) => operandsOf(derivation).map(({ path }) => String(path[0])), {
    ...listOf(' '),
    required: true,
  }),
  ...inWords(about.derivations, 'note', ({ derivation }: DerivedFact) => derivation.note, 'both'),
  column(about.derivations, 'dispute', ({ derivation }) =>
    derivation.operation === 'disagreement' ? derivation.dispute : null,
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
