import { pinOfRelease } from '../cite/citation.ts';
import { citationOfDataSet } from '../cite/cited.ts';
import { citationWays } from '../cite/styles.ts';
import { dictionaryTable } from '../csv/dictionary.ts';
import { type DataTable, tableCsv, tableJson } from '../csv/table.ts';
import { sourceTable } from '../csv/version-tables.ts';
import { describePackage, type PackagedFile } from '../data-package/describe-package.ts';
import { licenceText, utf8, writeReadme } from '../data-package/version-package.ts';
import { zipFiles } from '../versions/pack-1.ts';
import { dataSetWorkbook } from '../xlsx/workbooks.ts';
import { derivationsTable, factsTable, observationsTable } from './fact-tables.ts';
import { disputeTables, referenceTables } from './reference-tables.ts';
import type { Release } from '../releases/release.ts';
import { writeChangelog } from '../releases/describe-release.ts';
import type { Catalogue } from '../../facts/fact.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { address } from '../../i18n/addresses.ts';
import { dataWords, packageWords } from '../../i18n/data-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import { languages } from '../../i18n/locale.ts';
import { releaseWords } from '../../i18n/archive-words.ts';
import { absolute, type Site } from '../site.ts';

/** The name of the package with everything in it. */
export const packageName = 'terlindungi.zip';

/** The name of the workbook with every table in it. */
export const workbookName = 'terlindungi.xlsx';

/** The file of one release among the others: what every citation of it rests on. */
export const releaseName = ({ file, short }: Release): string => `release-${file.number}-${short}.json`;

export interface DataSet {
  readonly tables: readonly DataTable[];
  /** Every file in /data/ by name, with its bytes. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

const csvOf = (table: DataTable): PackagedFile => ({
  name: `${table.name}.csv`,
  resource: table.name,
  title: `${table.title.en} / ${table.title.id}`,
  format: 'csv',
  bytes: utf8(tableCsv(table)),
  table,
});

/** `sha256sum -c SHA256SUMS` checks the files after downloading. */
const writeSums = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');

/** The README in both languages, one after the other. */
function writeReadmes({ catalogue, releases, site }: DataRecord, contents: ReadonlyMap<string, DataTable>): string {
  const newest = releases.at(-1);
  return languages
    .map((language) => {
      const words = dataWords[language];
      return writeReadme({
        language,
        title: words.title,
        description: words.lead,
        address: absolute(address({ page: 'data' }, language), site),
        asOf:
          newest === undefined
            ? null
            : `${formatDate(newest.file.date, language)} (${releaseWords[language].release} ${newest.file.number})`,
        fingerprint: newest?.hash ?? null,
        contents: [
          ...[...contents].map(([name, { description }]) => [name, description[language]] as const),
          ['datapackage.json', packageWords[language].descriptor],
          ['PERUBAHAN.md, CHANGES.md', packageWords[language].changelog],
          ['LICENSE.txt', packageWords[language].licence],
        ],
        citations:
          newest === undefined ? [] : citationWays(citationOfDataSet(catalogue, pinOfRelease(newest), language, site)),
      });
    })
    .join('\n---\n\n');
}

/** What the data set is made of. */
export interface DataRecord {
  readonly catalogue: Catalogue;
  readonly releases: readonly Release[];
  readonly site: Site;
}

/** The whole record as files to take away: tables as CSV and JSON, one package, and their SHA-256 sums. */
export function composeDataSet({ catalogue, releases, site }: DataRecord): DataSet {
  const tables = dataSetTables(catalogue, site);
  const dictionary = dictionaryTable(new Map(tables.map((table) => [`${table.name}.csv`, table])));
  const packaged = [...tables, dictionary].map(csvOf);
  const newest = releases.at(-1);
  const descriptor = utf8(
    describePackage({
      name: 'terlindungi',
      id: absolute(address({ page: 'data' }, 'id'), site),
      title: `${dataWords.en.title} / ${dataWords.id.title}`,
      description: `${dataWords.en.lead}\n\n${dataWords.id.lead}`,
      version: String(newest?.file.number ?? 0),
      created: newest?.file.date ?? null,
      keywords: [...new Set([...dataWords.en.keywords, ...dataWords.id.keywords])],
      language: 'both',
      sources: [...catalogue.sources.values()],
      files: packaged,
      site,
    }),
  );
  const csv = packaged.map(({ name, bytes }) => [name, bytes] as const);
  const readme = writeReadmes(
    { catalogue, releases, site },
    new Map(packaged.flatMap(({ name, table }) => (table === undefined ? [] : [[name, table] as const]))),
  );
  const zip = zipFiles(
    new Map([
      ...csv,
      ['datapackage.json', descriptor],
      ['README.md', utf8(readme)],
      ['PERUBAHAN.md', utf8(writeChangelog(releases, 'id'))],
      ['CHANGES.md', utf8(writeChangelog(releases, 'en'))],
      ['LICENSE.txt', utf8(licenceText(site))],
    ]),
  );
  const parts = dataSetWorkbook(tables, catalogue, newest, site);
  const workbook = new Map(Array.from(parts, ([name, text]) => [name, utf8(text)] as const));
  const files = new Map([
    ...csv,
    ...[...tables, dictionary].map((table) => [`${table.name}.json`, utf8(tableJson(table))] as const),
    ['datapackage.json', descriptor] as const,
    [packageName, zip] as const,
    [workbookName, zipFiles(workbook)] as const,
    ...releases.map((release) => [releaseName(release), utf8(release.text)] as const),
  ]);
  return { tables: [...tables, dictionary], files: new Map([...files, ['SHA256SUMS', utf8(writeSums(files))]]) };
}

/** Every table of the data set, the most useful first. */
export const dataSetTables = (catalogue: Catalogue, site: Site): readonly DataTable[] => [
  factsTable(catalogue, site),
  observationsTable(catalogue),
  derivationsTable(catalogue),
  sourceTable([...catalogue.sources.values()], 'both'),
  ...referenceTables(catalogue),
  ...disputeTables(catalogue),
];
