import { citationOfVersion } from '../cite/cited.ts';
import { citationWays } from '../cite/styles.ts';
import { dictionaryTable, guardNote } from '../csv/dictionary.ts';
import { tableCsv } from '../csv/table.ts';
import { sourceTable, versionTable } from '../csv/version-tables.ts';
import { describePackage, type PackagedFile } from './describe-package.ts';
import { creator, licence } from '../licence.ts';
import { type Version, versionAddress, versionFileName } from '../versions/version.ts';
import { dataWords, packageWords } from '../../i18n/data-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Site } from '../site.ts';

/** The files of a version's package by name. The CSV and the record have the names and bytes they have on their own. */
export function versionPackageFiles(version: Version, language: Language): ReadonlyMap<string, Uint8Array> {
  const { chart, file, hash, short, text } = version;
  const words = packageWords[language];
  const { title, subtitle, note } = file.words[language];
  const data = versionTable(version, language);
  const sources = sourceTable(chart.sources, language);
  const csvName = versionFileName(version, 'csv', language).name;
  const recordName = versionFileName(version, 'record', language).name;
  const dictionary = dictionaryTable(
    new Map([
      [csvName, data],
      ['sources.csv', sources],
    ]),
  );
  const packaged: readonly PackagedFile[] = [
    { name: csvName, resource: 'data', title, format: 'csv', bytes: utf8(tableCsv(data)), table: data },
    {
      name: 'dictionary.csv',
      resource: 'dictionary',
      title: dictionary.title[language],
      format: 'csv',
      bytes: utf8(tableCsv(dictionary)),
      table: dictionary,
    },
    {
      name: 'sources.csv',
      resource: 'sources',
      title: sources.title[language],
      format: 'csv',
      bytes: utf8(tableCsv(sources)),
      table: sources,
    },
    { name: recordName, resource: 'record', title: words.record, format: 'json', bytes: utf8(text) },
  ];
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
    site: version.site,
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
    ['LICENSE.txt', utf8(licenceText(version.site))],
  ]);
}

/** A text as the bytes of its file. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** LICENSE.txt of a package. In English, as the file LICENSE-DATA of the project. */
export const licenceText = ({
  address,
}: Pick<Site, 'address'>): string => `The data, texts and charts of ${creator} are licensed under the
${licence.title} licence (${licence.short}):

    ${licence.url}

Credit "${creator}" (${address}) and link to the page you took
them from. The figures themselves belong to the sources named beside each of
them; fragments of their wording, eight words at most, are quoted for checking
only.

SPDX-License-Identifier: ${licence.spdx}
`;

interface Readme {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  /** In words of the language; null for what is not published yet. */
  readonly asOf: string | null;
  readonly fingerprint: string | null;
  /** Name of each file and what it is. */
  readonly contents: readonly (readonly [name: string, what: string])[];
  /** Ways to cite it, ready to paste; none for what is not published yet. */
  readonly citations: readonly { readonly name: string; readonly text: string }[];
}

/** The README of a package as Markdown that reads well as plain text. */
export function writeReadme(readme: Readme): string {
  const { language, title, description, address, asOf, fingerprint, contents, citations } = readme;
  const [words, told] = [dataWords[language], packageWords[language]];
  const lines = [
    `# ${title}`,
    '',
    description,
    '',
    `- ${told.address}: <${address}>`,
    ...(asOf === null ? [] : [`- ${told.asOf}: ${asOf}`]),
    ...(fingerprint === null ? [] : [`- ${told.fingerprint}: \`${fingerprint}\``]),
    '',
    `## ${told.contents}`,
    '',
    ...contents.map(([name, what]) => `- \`${name}\`: ${what}`),
    '',
    `## ${words.reading}`,
    '',
    ...words.howToRead.slice(0, 2).flatMap((paragraph) => [paragraph, '']),
    guardNote[language],
    '',
    ...(citations.length === 0 ? [] : [`## ${words.cite}`, '']),
    ...citations.flatMap(({ name, text }) => [`${name}:`, '', `> ${text}`, '']),
    `## ${words.licence}`,
    '',
    `${words.licenceName} (${licence.spdx}), <${licence.url}>. ${words.licenceLead}`,
    '',
  ];
  return lines.join('\n');
}
