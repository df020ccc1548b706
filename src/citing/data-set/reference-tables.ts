import type { Catalogue } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { unitSchema, type Indicator } from '../../facts/schema/indicator.ts';
import { placeSchema, type Place } from '../../facts/schema/place.ts';
import type { Separation, Series } from '../../facts/schema/comparability.ts';
import { tableTitles } from '../../i18n/table-titles.ts';
import { wordsColumns, type Column } from '../csv/column.ts';
import { makeTable, type DataTable } from '../csv/data-table.ts';
import { filled } from '../csv/fact-row.ts';
import { idColumn, plainColumn } from './plain-column.ts';

/** The tables that others refer to: places, indicators and what may be compared with what. */
export function referenceTables(catalogue: Catalogue): readonly DataTable[] {
  const words = <Row>(
    name: string,
    [id, en]: readonly [string, string],
    read: (row: Row) => Bilingual | null,
    required = false,
  ): readonly Column<Row>[] =>
    wordsColumns({ name, required, description: { id, en }, words: (row) => filled(read(row), catalogue) }, 'both');

  const places = makeTable<Place>(
    {
      name: 'places',
      title: tableTitles.places,
      description: { id: 'Wilayah dengan kode resminya.', en: 'Places with their official codes.' },
      key: ['id'],
      links: { parent: 'places' },
    },
    [
      idColumn(),
      plainColumn('level', ['Tingkat wilayah; branch-area dan region adalah pembagian BPJS Ketenagakerjaan sendiri.', 'Level; branch-area and region are BPJS Ketenagakerjaan’s own.'], ({ level }) => level, { required: true, values: placeSchema.shape.level.options }),
      plainColumn('bps_code', ['Kode BPS.', 'Code of Statistics Indonesia (BPS).'], ({ codes }) => codes?.bps ?? null),
      plainColumn('kemendagri_code', ['Kode Kemendagri; teks, bukan bilangan.', 'Code of the Home Affairs Ministry (Kemendagri); text, not a number.'], ({ codes }) => codes?.kemendagri ?? null),
      plainColumn('parent', ['Id wilayah yang memuatnya.', 'Id of the place that holds it.'], ({ parent }) => parent),
      ...words<Place>('name', ['Nama.', 'Name.'], ({ name }) => name, true),
      ...words<Place>('note', ['Yang mudah tertukar.', 'What is easily mistaken about it.'], ({ note }) => note),
    ],
    [...catalogue.places.values()],
  ); // prettier-ignore

  const indicators = makeTable<Indicator>(
    {
      name: 'indicators',
      title: tableTitles.indicators,
      description: { id: 'Apa yang diukur, dan siapa pembilang serta penyebutnya.', en: 'What is measured, with numerator and denominator.' },
      key: ['id'],
    },
    [
      idColumn(),
      ...words<Indicator>('name', ['Nama.', 'Name.'], ({ name }) => name, true),
      plainColumn('unit', ['Satuan.', 'Unit.'], ({ unit }) => unit, { required: true, values: unitSchema.options }),
      ...words<Indicator>('definition', ['Definisi.', 'Definition.'], ({ definition }) => definition, true),
      ...words<Indicator>('numerator', ['Pembilang, pada persentase.', 'Numerator, for a percentage.'], ({ numerator }) => numerator),
      ...words<Indicator>('denominator', ['Penyebut, pada persentase.', 'Denominator, for a percentage.'], ({ denominator }) => denominator),
    ],
    [...catalogue.indicators.values()],
  ); // prettier-ignore

  const series = makeTable<Series>(
    {
      name: 'series',
      title: tableTitles.series,
      description: { id: 'Angka mana yang boleh dibandingkan, dan mengapa.', en: 'Which numbers may be compared, and why.' },
      key: ['id'],
    },
    [
      idColumn(),
      ...words<Series>('name', ['Nama.', 'Name.'], ({ name }) => name, true),
      plainColumn('use', ['trend: boleh disambung antarwaktu. comparison: hanya boleh berdampingan.', 'trend: may be joined over time. comparison: may only stand side by side.'], ({ use }) => use, { required: true, values: ['trend', 'comparison'] }),
      ...words<Series>('note', ['Mengapa isinya sebanding, dan apa yang perlu diingat.', 'Why its numbers may be compared, and what to mind.'], ({ note }) => note, true),
    ],
    [...catalogue.series.values()],
  ); // prettier-ignore

  const separations = makeTable<Separation>(
    {
      name: 'separations',
      title: tableTitles.separations,
      description: { id: 'Pasangan seri yang tampak bisa digabung, dan mengapa tidak boleh.', en: 'Pairs of series that are tempting to join, and why not to.' },
      key: ['id'],
      links: { series_a: 'series', series_b: 'series' },
    },
    [
      idColumn(),
      plainColumn('series_a', ['Id seri yang satu.', 'Id of one series.'], ({ between }) => between[0], { required: true }),
      plainColumn('series_b', ['Id seri yang lain.', 'Id of the other.'], ({ between }) => between[1], { required: true }),
      ...words<Separation>('reason', ['Alasannya.', 'The reason.'], ({ reason }) => reason, true),
    ],
    catalogue.separations,
  ); // prettier-ignore
  return [places, indicators, series, separations];
}
