import { intlTag, type Language } from '../../i18n/locale.ts';
import { absolute } from '../../i18n/site-address.ts';
import { newsroomSentence } from '../cite/newsroom-sentence.ts';
import { citationOfVersion } from '../cite/citation-of-version.ts';
import { creator, licence } from '../licence.ts';
import { versionAddress } from '../versions/version-address.ts';
import { versionFileName, type FileKind } from '../versions/version-files.ts';
import type { Version } from '../versions/version.ts';
import { chartImage } from './chart-image.ts';
import { context, publisherJsonLd } from './publisher.ts';
import { sourceJsonLd } from './source-json-ld.ts';

const formats: readonly (readonly [FileKind, string])[] = [
  ['csv', 'text/csv'],
  ['record', 'application/json'],
  ['package', 'application/zip'],
];

/** What a search for data shows of a description, at most. */
const longest = 5000;

/** A version of a chart for machines: the picture, and the figures in it as a data set. For its own page and for the chart's. */
export function chartJsonLd(version: Version, language: Language): readonly object[] {
  const { file, hash, short, chart } = version;
  const { title, subtitle, description } = file.words[language];
  return [
    { '@context': context, ...chartImage(version, language) },
    {
      '@context': context,
      '@type': 'Dataset',
      name: title,
      description: `${subtitle}. ${description.join(' ')}`.slice(0, longest).toWellFormed(),
      url: versionAddress(version, language),
      identifier: `sha256:${hash}`,
      version: short,
      inLanguage: intlTag[language],
      datePublished: file.published,
      isAccessibleForFree: true,
      license: licence.url,
      creditText: creator,
      creator: publisherJsonLd,
      publisher: publisherJsonLd,
      citation: newsroomSentence(citationOfVersion(version, language)),
      spatialCoverage: file.places.map(({ name }) => ({ '@type': 'Place', name: name[language] })),
      isBasedOn: chart.sources.map(sourceJsonLd),
      distribution: formats.map(([kind, encodingFormat]) => ({
        '@type': 'DataDownload',
        encodingFormat,
        contentUrl: absolute(versionFileName(version, kind, language).path),
      })),
    },
  ];
}
