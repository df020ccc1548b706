import type { SvgNode } from '../../charts/svg/svg.ts';
import { creator, licence } from '../licence.ts';
import { listNames, nameReport, yearsOf } from '../sources.ts';
import { type Version, versionAddress } from '../versions/version.ts';
import type { Source } from '../../facts/schema/subject.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { pictureWords } from '../../i18n/cite-words.ts';

/** The permanent page of a version as it is printed in a picture: without its scheme. */
export const printedAddress = (version: Version, language: Language): string =>
  versionAddress(version, language).replace(/^https?:\/\//, '');

/** The day a picture stands for, and then the terms on which it may be used and whom to credit. */
export const termsParts = ({ file }: Version, language: Language): readonly [string, string] => [
  `${pictureWords[language].asOf} ${formatDate(file.published, language)}`,
  `${licence.short} · ${creator}`,
];

/** Both in one line of a picture's foot. */
export const termsLine = (version: Version, language: Language): string => termsParts(version, language).join(' · ');

/**
 * Where a picture's figures come from, in a line: the one document with its date, or several by their publishers and years, or where
 * those are too many for the room, how many there are.
 * @param fits whether a line has room
 */
export function sourceWords(sources: readonly Source[], language: Language, fits: (line: string) => boolean): string {
  const { source: word, reportsCount } = messages[language];
  const [only] = sources;
  if (sources.length === 1 && only) return `${word}: ${nameReport(only, language)}`;
  const years = yearsOf(sources);
  const dated = (text: string) => `${word}: ${text}${years === null ? '' : `, ${years}`}`;
  const named = dated(listNames(sources.map(({ publisher }) => publisher).toSorted(), language));
  return fits(named) ? named : dated(`${sources.length} ${reportsCount}`);
}

const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:cc': 'http://creativecommons.org/ns#',
};

const element = (tag: string, children: SvgNode['children'], attributes: SvgNode['attributes'] = {}): SvgNode => ({
  tag,
  attributes,
  children,
});

/** The licence with its address, in a line. */
const termsOfUse = `${licence.short}, ${licence.url}`;

/** Each document a picture's figures come from, as one line: publisher, title, date, address. */
export const citedSources = ({ chart }: Version): readonly string[] =>
  chart.sources.map(({ publisher, title, published, url }) =>
    [publisher, title, published, url].filter((part) => part !== null).join(', '),
  );

/** What a picture is, in Dublin Core as RDF, in the shape that Inkscape reads and writes. */
export function pictureMetadata(version: Version, language: Language): SvgNode {
  const work = [
    element('dc:title', [version.file.words[language].title]),
    element('dc:creator', [element('cc:Agent', [element('dc:title', [creator])])]),
    element('dc:date', [version.file.published]),
    ...citedSources(version).map((line) => element('dc:source', [line])),
    element('dc:rights', [termsOfUse]),
    element('cc:license', [], { 'rdf:resource': licence.url }),
    element('dc:identifier', [versionAddress(version, language)]),
    element('dc:identifier', [`sha256:${version.hash}`]),
    element('dc:language', [language]),
    element('dc:format', ['image/svg+xml']),
  ];
  return element('metadata', [element('rdf:RDF', [element('cc:Work', work, { 'rdf:about': '' })], namespaces)]);
}

/** What a PNG says about itself, by the keywords that PNG (ISO 15948 section 11.3.4) reserves, and the version's address and hash. */
export function pictureTexts(version: Version, language: Language): Readonly<Record<string, string>> {
  const { title, description } = version.file.words[language];
  return {
    Title: title,
    Author: creator,
    Description: description.join(' '),
    Copyright: termsOfUse,
    'Creation Time': version.file.published,
    Source: citedSources(version).join('\n'),
    URL: versionAddress(version, language),
    'SHA-256': version.hash,
  };
}
