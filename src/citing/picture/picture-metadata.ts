import type { SvgNode } from '../../charts/svg/svg.ts';
import type { Language } from '../../i18n/locale.ts';
import { creator, licence } from '../licence.ts';
import { versionAddress } from '../versions/version-address.ts';
import type { Version } from '../versions/version.ts';

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
export const termsOfUse = `${licence.short}, ${licence.url}`;

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
