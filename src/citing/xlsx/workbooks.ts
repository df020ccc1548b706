import { pinOfRelease } from '../cite/citation.ts';
import { citationOfDataSet, citationOfVersion } from '../cite/cited.ts';
import { citationWays } from '../cite/styles.ts';
import { dictionaryTable } from '../csv/dictionary.ts';
import type { DataTable } from '../csv/table.ts';
import { sourceTable, versionTable } from '../csv/version-tables.ts';
import { creator, licence } from '../licence.ts';
import type { Release } from '../releases/release.ts';
import { absolute, type Site } from '../site.ts';
import { type Version, versionAddress } from '../versions/version.ts';
import type { Catalogue } from '../../facts/fact.ts';
import type { Series } from '../../facts/schema/comparison.ts';
import { address } from '../../i18n/addresses.ts';
import { dataWords, packageWords, tableTitles } from '../../i18n/data-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { type Sheet, workbookParts } from './xlsx.ts';

const sheetOf = ({ columns, rows }: DataTable, name: string): Sheet => ({ name, columns, rows });

/** What each column means, by the sheet that it stands in; in a workbook no text needs a guard. */
function dictionarySheet(sheets: ReadonlyMap<string, DataTable>, language: Language): Sheet {
  const table = dictionaryTable(sheets);
  const kept = table.columns.flatMap(({ name }, index) => (name.startsWith('text_guard') ? [] : [index]));
  return {
    name: tableTitles.dictionary[language],
    columns: kept.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map((row) => kept.map((index) => row[index] ?? null)),
  };
}

/** What it is, where it stands for ever, how to cite it and what it may be used for. */
const aboutSheet = (rows: readonly (readonly [string, string])[], language: Language): Sheet => ({
  name: packageWords[language].about,
  columns: [
    { name: packageWords[language].what, type: 'string' },
    { name: packageWords[language].text, type: 'string' },
  ],
  rows,
});

const licenceRow = (language: Language) =>
  [packageWords[language].licence, `${licence.short}, ${licence.url} ${dataWords[language].licenceLead}`] as const;

/** The workbook of a version: its numbers first, their sources, what the columns mean, and how to cite it. By the names of its parts. */
export function versionWorkbook(version: Version, language: Language): ReadonlyMap<string, string> {
  const { chart, file, site } = version;
  const { title, subtitle, note } = file.words[language];
  const words = packageWords[language];
  const sheets = new Map([
    [tableTitles.facts[language], versionTable(version, language)],
    [tableTitles.sources[language], sourceTable(chart.sources, language)],
  ]);
  const where = versionAddress(version, language);
  const about = [
    [words.title, title],
    [words.description, subtitle],
    ...(note === null ? [] : [[words.note, note] as const]),
    [words.asOf, formatDate(file.published, language)],
    [words.address, where],
    ...citationWays(citationOfVersion(version, language)).map(({ name, text }) => [name, text] as const),
    licenceRow(language),
  ] as const;
  return workbookParts(
    [
      ...Array.from(sheets, ([name, table]) => sheetOf(table, name)),
      dictionarySheet(sheets, language),
      aboutSheet(about, language),
    ],
    { title, creator: site.publisher, address: where, published: file.published },
  );
}

/** The workbook of the whole record, one sheet for each table, as it is for both languages. */
export function dataSetWorkbook(
  tables: readonly DataTable[],
  catalogue: Pick<Catalogue, 'sources'>,
  newest: Release | undefined,
  site: Site,
): ReadonlyMap<string, string> {
  const where = absolute(address({ page: 'data' }, 'id'), site);
  const published = newest?.file.date ?? '2026-01-01';
  const about = (['id', 'en'] as const).flatMap((language) => {
    const pin = newest && pinOfRelease(newest);
    const ways = pin === undefined ? [] : citationWays(citationOfDataSet(catalogue, pin, language, site));
    return [
      [packageWords[language].title, dataWords[language].title] as const,
      [packageWords[language].description, dataWords[language].lead] as const,
      ...ways.map(({ name, text }) => [name, text] as const),
      licenceRow(language),
    ];
  });
  const sheets = new Map(tables.map((table) => [table.name, table]));
  return workbookParts(
    [
      ...tables.map((table) => sheetOf(table, table.name)),
      { ...dictionarySheet(sheets, 'en'), name: 'dictionary' },
      { ...aboutSheet(about, 'en'), name: 'about' },
    ],
    { title: dataWords.en.title, creator, address: where, published },
  );
}

/** The workbook of one series: its numbers, what the columns mean, and why they compare. By the names of its parts. */
export function seriesWorkbook(
  table: DataTable,
  { id, name, note }: Series,
  newest: Release | undefined,
  site: Site,
): ReadonlyMap<string, string> {
  const where = absolute(address({ page: 'series', id }, 'id'), site);
  const about = (['id', 'en'] as const).flatMap((language) => [
    [packageWords[language].title, name[language]] as const,
    [packageWords[language].description, note[language]] as const,
    [packageWords[language].address, absolute(address({ page: 'series', id }, language), site)] as const,
    licenceRow(language),
  ]);
  return workbookParts(
    [
      sheetOf(table, 'numbers'),
      { ...dictionarySheet(new Map([['numbers', table]]), 'en'), name: 'dictionary' },
      { ...aboutSheet(about, 'en'), name: 'about' },
    ],
    { title: name.en, creator, address: where, published: newest?.file.date ?? '2026-01-01' },
  );
}
