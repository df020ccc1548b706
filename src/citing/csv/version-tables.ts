import { type FactRow, figureColumns, originColumns, subjectColumns } from './fact-columns.ts';
import { type Column, type DataTable, listOf, makeTable, tableCsv, wordsColumns } from './table.ts';
import type { Site } from '../site.ts';
import { licence } from '../licence.ts';
import { versionAddress } from '../versions/version-address.ts';
import type { Version } from '../versions/version.ts';
import type { Source } from '../../facts/schema/subject.ts';
import type { Language } from '../../i18n/locale.ts';
import { tableTitles } from '../../i18n/data-words.ts';

/** One number that the chart shows. */
interface ShownRow extends FactRow {
  readonly label: string;
  readonly version: Version;
}

const shownColumns = (language: Language, site: Site): readonly Column<ShownRow>[] => [
  {
    name: 'label',
    type: 'string',
    required: true,
    description: { id: 'Nama barisnya dalam tabel grafik.', en: 'Name of its row in the chart’s table.' },
    read: ({ label }) => label,
  },
  ...figureColumns(language),
  ...subjectColumns(language),
  ...originColumns(language, site),
  {
    name: 'fact',
    type: 'string',
    required: true,
    description: { id: 'Id angka ini, yang tidak pernah berganti.', en: 'Id of this number, which never changes.' },
    read: ({ fact }) => fact.id,
  },
  {
    name: 'version_url',
    type: 'string',
    format: 'uri',
    required: true,
    description: {
      id: 'Alamat tetap versi grafik yang memuat angka ini.',
      en: 'Permanent address of the version of the chart that this number was taken from.',
    },
    read: ({ version }) => versionAddress(version, language),
  },
  {
    name: 'version_published',
    type: 'date',
    required: true,
    description: { id: 'Tanggal terbit versi itu.', en: 'The day on which that version was published.' },
    read: ({ version }) => version.file.published,
  },
  {
    name: 'licence',
    type: 'string',
    required: true,
    description: {
      id: `Lisensi menurut SPDX: ${licence.title}.`,
      en: `Licence after SPDX: ${licence.title}.`,
    },
    read: () => licence.spdx,
  },
];

/** The numbers that a version of a chart shows, one to a row, in the order of its table. Columns have the same names in both languages. */
export function versionTable(version: Version, language: Language): DataTable {
  const { chart, file } = version;
  const table = chart.table(language).rows;
  const facts = [...new Map(chart.facts.map((fact) => [fact.id, fact])).values()];
  const rows = facts.map((fact) => {
    const row = table.find((cells) => cells.some((cell) => cell.fact?.id === fact.id));
    return { fact, version, label: row?.[0]?.text ?? fact.id };
  });
  const { title, subtitle } = file.words[language];
  return makeTable(
    { name: 'data', title: { id: title, en: title }, description: { id: subtitle, en: subtitle }, key: ['fact'] },
    shownColumns(language, version.site),
    rows,
  );
}

const sourceColumns = (language: Language | 'both'): readonly Column<Source>[] => [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { id: 'Id dokumen.', en: 'Id of the document.' },
    read: ({ id }) => id,
  },
  {
    name: 'publisher',
    type: 'string',
    required: true,
    description: { id: 'Penerbit.', en: 'Publisher.' },
    read: ({ publisher }) => publisher,
  },
  {
    name: 'title',
    type: 'string',
    required: true,
    description: { id: 'Judul dalam bahasa aslinya.', en: 'Title in the language of the document.' },
    read: ({ title }) => title,
  },
  {
    name: 'url',
    type: 'string',
    format: 'uri',
    required: true,
    description: { id: 'Alamat.', en: 'Address.' },
    read: ({ url }) => url,
  },
  {
    name: 'published',
    type: 'string',
    description: {
      id: 'Kapan terbit: hari, bulan, atau tahun. Kosong bila tidak tertulis.',
      en: 'When it was published: a day, month or year. Empty where it is not said.',
    },
    read: ({ published }) => published,
  },
  {
    name: 'accessed',
    type: 'date',
    required: true,
    description: { id: 'Kapan kami membacanya.', en: 'When we read it.' },
    read: ({ accessed }) => accessed,
  },
  {
    name: 'language',
    type: 'string',
    required: true,
    values: ['id', 'en'],
    description: { id: 'Bahasa dokumen.', en: 'Language of the document.' },
    read: ({ language: written }) => written,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: ['news', 'press-release', 'statistics', 'statute'],
    description: {
      id: 'Berita, siaran pers, statistik, atau peraturan.',
      en: 'News, press release, statistics or statute.',
    },
    read: ({ kind }) => kind,
  },
  {
    name: 'speakers',
    ...listOf(' | '),
    description: { id: 'Orang yang dikutip di dalamnya.', en: 'People quoted in it.' },
    read: ({ speakers }) => speakers,
  },
  ...wordsColumns<Source>(
    {
      name: 'note',
      description: { id: 'Sejauh mana dapat diandalkan.', en: 'How far it can be relied on.' },
      words: ({ note }) => note,
    },
    language,
  ),
];

/** Documents that numbers came from. */
export const sourceTable = (sources: readonly Source[], language: Language | 'both'): DataTable =>
  makeTable(
    {
      name: 'sources',
      title: tableTitles.sources,
      description: {
        id: 'Dokumen asal setiap angka, dan sejauh mana dapat diandalkan.',
        en: 'The documents the numbers came from, and how far each can be relied on.',
      },
      key: ['id'],
    },
    sourceColumns(language),
    sources,
  );

/** The numbers of a published chart as CSV, one to a row. Each row names the version in `version_url`, so a file can be traced back. */
export const writeVersionCsv = (version: Version, language: Language): string =>
  tableCsv(versionTable(version, language));
