import { columnWords as about } from '../csv/column-words.ts';
import { column, type DataTable, inWords, listOf, makeTable } from '../csv/table.ts';
import type { Catalogue } from '../../facts/fact.ts';
import type { Dispute, Separation, Series } from '../../facts/schema/comparison.ts';
import { type Indicator, type Place, placeSchema, unitSchema } from '../../facts/schema/subject.ts';
import { tableTitles } from '../../i18n/data-words.ts';

/** The tables that others refer to: places, indicators and what may be compared with what. */
export function referenceTables(catalogue: Catalogue): readonly DataTable[] {
  const places = makeTable<Place>(
    {
      name: 'places',
      title: tableTitles.places,
      description: { id: 'Wilayah dengan kode resminya.', en: 'Places with their official codes.' },
      key: ['id'],
      links: { parent: 'places' },
    },
    [
      column(about.places, 'id', ({ id }) => id, { required: true }),
      column(about.places, 'level', ({ level }) => level, { required: true, values: placeSchema.shape.level.options }),
      column(about.places, 'bps_code', ({ codes }) => codes?.bps ?? null),
      column(about.places, 'kemendagri_code', ({ codes }) => codes?.kemendagri ?? null),
      column(about.places, 'parent', ({ parent }) => parent),
      ...inWords(about.places, 'name', ({ name }: Place) => name, 'both', { required: true }),
      ...inWords(about.places, 'note', ({ note }: Place) => note, 'both'),
    ],
    [...catalogue.places.values()],
  );

  const indicators = makeTable<Indicator>(
    {
      name: 'indicators',
      title: tableTitles.indicators,
      description: {
        id: 'Apa yang diukur, dan siapa pembilang serta penyebutnya.',
        en: 'What is measured, with numerator and denominator.',
      },
      key: ['id'],
    },
    [
      column(about.indicators, 'id', ({ id }) => id, { required: true }),
      ...inWords(about.indicators, 'name', ({ name }: Indicator) => name, 'both', { required: true }),
      column(about.indicators, 'unit', ({ unit }) => unit, { required: true, values: unitSchema.options }),
      ...inWords(about.indicators, 'definition', ({ definition }: Indicator) => definition, 'both', { required: true }),
      ...inWords(about.indicators, 'numerator', ({ numerator }: Indicator) => numerator, 'both'),
      ...inWords(about.indicators, 'denominator', ({ denominator }: Indicator) => denominator, 'both'),
    ],
    [...catalogue.indicators.values()],
  );

  const series = makeTable<Series>(
    {
      name: 'series',
      title: tableTitles.series,
      description: {
        id: 'Angka mana yang boleh dibandingkan, dan mengapa.',
        en: 'Which numbers may be compared, and why.',
      },
      key: ['id'],
    },
    [
      column(about.series, 'id', ({ id }) => id, { required: true }),
      ...inWords(about.series, 'name', ({ name }: Series) => name, 'both', { required: true }),
      column(about.series, 'use', ({ use }) => use, { required: true, values: ['trend', 'comparison'] }),
      ...inWords(about.series, 'note', ({ note }: Series) => note, 'both', { required: true }),
    ],
    [...catalogue.series.values()],
  );

  const separations = makeTable<Separation>(
    {
      name: 'separations',
      title: tableTitles.separations,
      description: {
        id: 'Pasangan seri yang tampak bisa digabung, dan mengapa tidak boleh.',
        en: 'Pairs of series that are tempting to join, and why not to.',
      },
      key: ['id'],
      links: { series_a: 'series', series_b: 'series' },
    },
    [
      column(about.separations, 'id', ({ id }) => id, { required: true }),
      column(about.separations, 'series_a', ({ between }) => between[0], { required: true }),
      column(about.separations, 'series_b', ({ between }) => between[1], { required: true }),
      ...inWords(about.separations, 'reason', ({ reason }: Separation) => reason, 'both', { required: true }),
    ],
    catalogue.separations,
  );
  return [places, indicators, series, separations];
}

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
        column(about.disputes, 'id', ({ id }) => id, { required: true }),
        ...inWords(about.disputes, 'title', ({ title }: Dispute) => title, 'both', { required: true }),
        ...inWords(about.disputes, 'question', ({ question }: Dispute) => question ?? null, 'both'),
        column(about.disputes, 'figures', ({ figures }) => figures ?? [], { ...listOf(' ') }),
        column(about.disputes, 'severity', ({ severity }) => severity, {
          required: true,
          values: ['high', 'medium', 'low'],
        }),
        ...inWords(about.disputes, 'verdict', ({ verdict }: Dispute) => verdict, 'both', { required: true }),
        ...inWords(about.disputes, 'note', ({ note }: Dispute) => note ?? null, 'both'),
      ],
      disputes,
    ),
    makeTable<Side>(
      {
        name: 'dispute-sides',
        title: tableTitles['dispute-sides'],
        description: {
          id: 'Apa kata tiap pihak, dan angka mana yang mengatakannya.',
          en: 'What each side says, and which numbers say it.',
        },
        key: ['dispute', 'side'],
        links: { dispute: 'disputes' },
      },
      [
        column(about['dispute-sides'], 'dispute', ({ dispute }) => dispute.id, { required: true }),
        column(about['dispute-sides'], 'side', ({ number }) => number, { type: 'integer', required: true }),
        column(about['dispute-sides'], 'facts', ({ side }) => side.facts, { ...listOf(' '), required: true }),
        ...inWords(about['dispute-sides'], 'says', ({ side }: Side) => side.says, 'both', { required: true }),
      ],
      disputes.flatMap((dispute) => dispute.sides.map((side, index) => ({ dispute, number: index + 1, side }))),
    ),
  ];
}
