import { type Column, type DataTable, idColumn, listOf, makeTable, plainColumn, wordsColumns } from '../csv/table.ts';
import type { Catalogue } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Dispute, Separation, Series } from '../../facts/schema/comparison.ts';
import { type Indicator, type Place, placeSchema, unitSchema } from '../../facts/schema/subject.ts';
import { tableTitles } from '../../i18n/data-words.ts';

/** The tables that others refer to: places, indicators and what may be compared with what. */
export function referenceTables(catalogue: Catalogue): readonly DataTable[] {
  const words = <Row>(
    name: string,
    [id, en]: readonly [string, string],
    read: (row: Row) => Bilingual | null,
    required = false,
  ): readonly Column<Row>[] =>
    wordsColumns({ name, required, description: { id, en }, words: (row) => read(row) }, 'both');

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
      plainColumn(
        'level',
        [
          'Tingkat wilayah; branch-area dan region adalah pembagian BPJS Ketenagakerjaan sendiri.',
          'Level; branch-area and region are BPJS Ketenagakerjaan’s own.',
        ],
        ({ level }) => level,
        { required: true, values: placeSchema.shape.level.options },
      ),
      plainColumn('bps_code', ['Kode BPS.', 'Code of Statistics Indonesia (BPS).'], ({ codes }) => codes?.bps ?? null),
      plainColumn(
        'kemendagri_code',
        [
          'Kode Kemendagri; teks, bukan bilangan.',
          'Code of the Home Affairs Ministry (Kemendagri); text, not a number.',
        ],
        ({ codes }) => codes?.kemendagri ?? null,
      ),
      plainColumn('parent', ['Id wilayah yang memuatnya.', 'Id of the place that holds it.'], ({ parent }) => parent),
      ...words<Place>('name', ['Nama.', 'Name.'], ({ name }) => name, true),
      ...words<Place>('note', ['Yang mudah tertukar.', 'What is easily mistaken about it.'], ({ note }) => note),
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
      idColumn(),
      ...words<Indicator>('name', ['Nama.', 'Name.'], ({ name }) => name, true),
      plainColumn('unit', ['Satuan.', 'Unit.'], ({ unit }) => unit, { required: true, values: unitSchema.options }),
      ...words<Indicator>('definition', ['Definisi.', 'Definition.'], ({ definition }) => definition, true),
      ...words<Indicator>(
        'numerator',
        ['Pembilang, pada persentase.', 'Numerator, for a percentage.'],
        ({ numerator }) => numerator,
      ),
      ...words<Indicator>(
        'denominator',
        ['Penyebut, pada persentase.', 'Denominator, for a percentage.'],
        ({ denominator }) => denominator,
      ),
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
      idColumn(),
      ...words<Series>('name', ['Nama.', 'Name.'], ({ name }) => name, true),
      plainColumn(
        'use',
        [
          'trend: boleh disambung antarwaktu. comparison: hanya boleh berdampingan.',
          'trend: may be joined over time. comparison: may only stand side by side.',
        ],
        ({ use }) => use,
        { required: true, values: ['trend', 'comparison'] },
      ),
      ...words<Series>(
        'note',
        ['Mengapa isinya sebanding, dan apa yang perlu diingat.', 'Why its numbers may be compared, and what to mind.'],
        ({ note }) => note,
        true,
      ),
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
      idColumn(),
      plainColumn('series_a', ['Id seri yang satu.', 'Id of one series.'], ({ between }) => between[0], {
        required: true,
      }),
      plainColumn('series_b', ['Id seri yang lain.', 'Id of the other.'], ({ between }) => between[1], {
        required: true,
      }),
      ...words<Separation>('reason', ['Alasannya.', 'The reason.'], ({ reason }) => reason, true),
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
        idColumn(),
        ...wordsColumns<Dispute>(
          {
            name: 'title',
            required: true,
            description: { id: 'Judul.', en: 'Title.' },
            words: ({ title }) => title,
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
            words: ({ verdict }) => verdict,
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
        description: {
          id: 'Apa kata tiap pihak, dan angka mana yang mengatakannya.',
          en: 'What each side says, and which numbers say it.',
        },
        key: ['dispute', 'side'],
        links: { dispute: 'disputes' },
      },
      [
        plainColumn('dispute', ['Id perselisihan.', 'Id of the dispute.'], ({ dispute }) => dispute.id, {
          required: true,
        }),
        {
          name: 'side',
          type: 'integer',
          required: true,
          description: { id: 'Nomor pihak.', en: 'Number of the side.' },
          read: ({ number }) => number,
        },
        {
          name: 'facts',
          ...listOf(' '),
          required: true,
          description: { id: 'Id angkanya.', en: 'Ids of its numbers.' },
          read: ({ side }) => side.facts,
        },
        ...wordsColumns<Side>(
          {
            name: 'says',
            required: true,
            description: { id: 'Yang dikatakan pihak itu.', en: 'What that side says.' },
            words: ({ side }) => side.says,
          },
          'both',
        ),
      ],
      disputes.flatMap((dispute) => dispute.sides.map((side, index) => ({ dispute, number: index + 1, side }))),
    ),
  ];
}
