import type { Catalogue } from '../../facts/fact.ts';
import { unitSchema } from '../../facts/schema/indicator.ts';
import { observationSchema, statusSchema, type Observation } from '../../facts/schema/observation.ts';
import { tableTitles } from '../../i18n/table-titles.ts';
import { listOf, wordsColumns, type Column } from '../csv/column.ts';
import { makeTable, type DataTable } from '../csv/data-table.ts';
import { filled } from '../csv/fact-row.ts';
import { idColumn, plainColumn } from './plain-column.ts';

const { scale, precision } = observationSchema.shape;

const columns = (catalogue: Pick<Catalogue, 'facts'>): readonly Column<Observation>[] => [
  idColumn(),
  plainColumn('indicator', ['Id indikator.', 'Id of the indicator.'], ({ indicator }) => indicator, { required: true }),
  plainColumn('place', ['Id wilayah.', 'Id of the place.'], ({ place }) => place, { required: true }),
  ...wordsColumns<Observation>(
    { name: 'population', required: true, description: { id: 'Siapa atau apa yang dihitung.', en: 'Who or what is counted.' }, words: ({ population }) => filled(population, catalogue) },
    'both',
  ),
  plainColumn('period', ['Periode menurut ISO 8601.', 'Period after ISO 8601.'], ({ period }) => period, { required: true }),
  { name: 'value', type: 'number', description: { id: 'Nilai utuh. Kosong berarti tidak dilaporkan.', en: 'The full value. Empty means not reported.' }, read: ({ value }) => value },
  plainColumn('unit', ['Satuan.', 'Unit.'], ({ unit }) => unit, { required: true, values: unitSchema.options }),
  { name: 'decimals', type: 'integer', required: true, description: { id: 'Angka di belakang koma seperti diterbitkan, setelah dibagi scale.', en: 'Digits after the decimal point as published, after dividing by scale.' }, read: ({ decimals }) => decimals },
  plainColumn('scale', ['Satuan besar yang dicetak sumbernya.', 'The power of ten that the source printed in.'], ({ scale }) => scale, { required: true, values: scale.unwrap().options }),
  plainColumn('status', ['Sifat angka; artinya di kolom status tabel facts.', 'The kind of figure; see the column status of the table facts.'], ({ status }) => status, { required: true, values: statusSchema.options }),
  plainColumn('precision', ['Ketelitian sumbernya.', 'How precise the source was.'], ({ precision }) => precision, { required: true, values: precision.options }),
  plainColumn('source', ['Id dokumen sumber.', 'Id of the source document.'], ({ source }) => source, { required: true }),
  ...wordsColumns<Observation>(
    { name: 'attributed_to', required: true, description: { id: 'Siapa yang menyebutnya, dengan jabatannya waktu itu.', en: 'Who said it, with the office held at the time.' }, words: ({ attributedTo }) => filled(attributedTo, catalogue) },
    'both',
  ),
  plainColumn('wording', ['Kata-kata sumber di sekitar angkanya.', 'The source’s words around the number.'], ({ wording }) => wording),
  ...wordsColumns<Observation>(
    { name: 'caveat', description: { id: 'Yang harus diketahui sebelum memakainya.', en: 'What to know before using it.' }, words: ({ caveat }) => filled(caveat, catalogue) },
    'both',
  ),
  { name: 'series', ...listOf(' '), description: { id: 'Id seri.', en: 'Ids of its series.' }, read: ({ series }) => series },
  plainColumn('share_numerator', ['Id angka pembilangnya, bila sumber memberinya.', 'Id of its numerator, where the source gave it.'], ({ share }) => share?.numerator ?? null),
  plainColumn('share_denominator', ['Id angka penyebutnya, bila sumber memberinya.', 'Id of its denominator, where the source gave it.'], ({ share }) => share?.denominator ?? null),
  { name: 'parts', ...listOf(' '), description: { id: 'Id angka yang menyusun jumlah ini.', en: 'Ids of the numbers this total is made of.' }, read: ({ parts }) => parts ?? [] },
  plainColumn('irregularity', ['Id perselisihan yang menerangkan mengapa hitungannya tidak cocok.', 'Id of the dispute that explains why its arithmetic does not agree.'], ({ irregularity }) => irregularity ?? null),
]; // prettier-ignore

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
    columns(catalogue),
    [...catalogue.facts.values()].flatMap((fact) => (fact.kind === 'observation' ? [fact.observation] : [])),
  );
