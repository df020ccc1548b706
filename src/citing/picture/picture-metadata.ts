import type { SvgNode } from '../../charts/svg.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Version } from '../versions/version.ts';
import { pictureAddress } from './picture-address.ts';

export const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/** Who is to be credited. */
export const creator = 'Terlindungi';

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
    element('dc:rights', [`CC BY 4.0, ${licenceAddress}`]),
    element('cc:license', [], { 'rdf:resource': licenceAddress }),
    element('dc:identifier', [pictureAddress(version, language).whole]),
    element('dc:identifier', [`sha256:${version.hash}`]),
    element('dc:language', [language]),
    element('dc:format', ['image/svg+xml']),
  ];
  return element('metadata', [element('rdf:RDF', [element('cc:Work', work, { 'rdf:about': '' })], namespaces)]);
}
