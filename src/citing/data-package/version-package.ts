import { dataWords } from '../../i18n/data-words.ts';
import { formatDate } from '../../i18n/date.ts';
import { packageWords } from '../../i18n/package-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { citationOfVersion } from '../cite/citation-of-version.ts';
import { citationWays } from '../cite/citation-text.ts';
import { tableCsv } from '../csv/data-table.ts';
import { dictionaryTable } from '../csv/dictionary.ts';
import { sourceTable } from '../csv/source-table.ts';
import { versionTable } from '../csv/version-table.ts';
import { versionAddress } from '../versions/version-address.ts';
import type { Version } from '../versions/version.ts';
import { versionFileName } from '../versions/version-files.ts';
import { describePackage, type PackagedFile } from './describe-package.ts';
import { licenceText } from './licence-text.ts';
import { utf8 } from './utf8.ts';
import { writeReadme } from './write-readme.ts';
import { zipFiles } from './zip-files.ts';

/** The files of a version's package by name. The CSV and the record have the names and bytes they have on their own. */
export function versionPackageFiles(version: Version, language: Language): ReadonlyMap<string, Uint8Array> {
  const { chart, catalogue, file, hash, short, text } = version;
  const words = packageWords[language];
  const { title, subtitle, note } = file.words[language];
  const data = versionTable(version, language);
  const sources = sourceTable(chart.sources, catalogue, language);
  const csvName = versionFileName(version, 'csv', language).name;
  const recordName = versionFileName(version, 'record', language).name;
  const dictionary = dictionaryTable(new Map([[csvName, data], ['sources.csv', sources]])); // prettier-ignore
  const packaged: readonly PackagedFile[] = [
    { name: csvName, resource: 'data', title, format: 'csv', bytes: utf8(tableCsv(data)), table: data },
    { name: 'dictionary.csv', resource: 'dictionary', title: dictionary.title[language], format: 'csv', bytes: utf8(tableCsv(dictionary)), table: dictionary },
    { name: 'sources.csv', resource: 'sources', title: sources.title[language], format: 'csv', bytes: utf8(tableCsv(sources)), table: sources },
    { name: recordName, resource: 'record', title: words.record, format: 'json', bytes: utf8(text) },
  ]; // prettier-ignore
  const address = versionAddress(version, language);
  const description = [subtitle, note].filter((line) => line !== null).join('\n\n');
  const descriptor = describePackage({
    name: chart.id,
    id: address,
    title,
    description,
    version: short,
    created: file.published,
    keywords: dataWords[language].keywords,
    language,
    sources: chart.sources,
    files: packaged,
  });
  const readme = writeReadme({
    language,
    title,
    description,
    address,
    asOf: formatDate(file.published, language),
    fingerprint: hash,
    contents: [
      [csvName, words.table],
      ['dictionary.csv', words.dictionary],
      ['sources.csv', words.sources],
      [recordName, words.record],
      ['datapackage.json', words.descriptor],
      ['LICENSE.txt', words.licence],
    ],
    citations: citationWays(citationOfVersion(version, language)),
  });
  return new Map([
    ...packaged.map(({ name, bytes }) => [name, bytes] as const),
    ['datapackage.json', utf8(descriptor)],
    ['README.md', utf8(readme)],
    ['LICENSE.txt', utf8(licenceText)],
  ]);
}

/** A published chart's numbers as a data package: a ZIP with everything needed to use and to cite them. The same bytes for ever. */
export const writeVersionPackage = (version: Version, language: Language): Uint8Array =>
  zipFiles(versionPackageFiles(version, language));
