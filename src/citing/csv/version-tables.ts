import { columnWords as about } from './column-words.ts';
import { type FactRow, figureColumns, originColumns, subjectColumns } from './fact-columns.ts';
import { column, type Column, type DataTable, inWords, listOf, makeTable, tableCsv } from './table.ts';
import type { Site } from '../site.ts';
import { licence } from '../licence.ts';
import { type Version, versionAddress } from '../versions/version.ts';
import type { Source } from '../../facts/schema/subject.ts';
import type { Language } from '../../i18n/locale.ts';
import { tableTitles } from '../../i18n/data-words.ts';

/** One number that the chart shows. */
interface ShownRow extends FactRow {
  readonly label: string;
  readonly version: Version;
}

const shownColumns = (language: Language, site: Site): readonly Column<ShownRow>[] => [
  column(about.shown, 'label', ({ label }) => label, { required: true }),
  ...figureColumns(language),
  ...subjectColumns(language),
  ...originColumns(language, site),
  column(about.shown, 'fact', ({ fact }) => fact.id, { required: true }),
  column(about.shown, 'version_url', ({ version }) => versionAddress(version, language), {
    format: 'uri',
    required: true,
  }),
  column(about.shown, 'version_published', ({ version }) => version.file.published, { type: 'date', required: true }),
  column(about.shown, 'licence', () => licence.spdx, { required: true }),
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
  column(about.sources, 'id', ({ id }) => id, { required: true }),
  column(about.sources, 'publisher', ({ publisher }) => publisher, { required: true }),
  column(about.sources, 'title', ({ title }) => title, { required: true }),
  column(about.sources, 'url', ({ url }) => url, { format: 'uri', required: true }),
  column(about.sources, 'published', ({ published }) => published),
  column(about.sources, 'accessed', ({ accessed }) => accessed, { type: 'date', required: true }),
  column(about.sources, 'language', ({ language: written }) => written, { required: true, values: ['id', 'en'] }),
  column(about.sources, 'kind', ({ kind }) => kind, {
    required: true,
    values: ['news', 'press-release', 'statistics', 'statute'],
  }),
  column(about.sources, 'speakers', ({ speakers }) => speakers, { ...listOf(' | ') }),
  ...inWords(about.sources, 'note', ({ note }: Source) => note, language),
  ...inWords(about.sources, 'weak', ({ weak }: Source) => weak ?? null, language),
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
