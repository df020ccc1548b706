import { citationOfVersion } from '../cite/cited.ts';
import { newsroomSentence } from '../cite/styles.ts';
import { dataKinds, formats } from '../formats.ts';
import { ended } from '../cite/citation.ts';
import { context, publisherJsonLd, sourceJsonLd } from './json-ld.ts';
import { coverageOf, measuredIn } from './coverage.ts';
import { creator, licence } from '../licence.ts';
import { type Version, versionAddress, versionFileName } from '../versions/version.ts';
import { startOfDay } from '../../i18n/dates.ts';
import { intlTag, type Language } from '../../i18n/locale.ts';
import { absolute } from '../site.ts';

/** What a search for data shows of a description, at most. */
const longest = 5000;

/** A version of a chart for machines: the picture, and the figures in it as a data set. For its own page and for the chart's. */
export function chartJsonLd(version: Version, language: Language): readonly object[] {
  const { file, hash, short, chart, site } = version;
  const { title, subtitle, description } = file.words[language];
  return [
    { '@context': context, ...chartImage(version, language) },
    {
      '@context': context,
      '@type': 'Dataset',
      name: title,
      description: `${ended(subtitle, '.')} ${description.join(' ')}`.slice(0, longest).toWellFormed(),
      url: versionAddress(version, language),
      identifier: `sha256:${hash}`,
      version: short,
      inLanguage: intlTag[language],
      datePublished: startOfDay(file.published),
      temporalCoverage: coverageOf(chart.facts),
      variableMeasured: measuredIn(chart.facts, language),
      isAccessibleForFree: true,
      license: licence.url,
      creditText: creator,
      creator: publisherJsonLd(site),
      publisher: publisherJsonLd(site),
      citation: newsroomSentence(citationOfVersion(version, language)),
      spatialCoverage: file.places.map(({ name }) => ({ '@type': 'Place', name: name[language] })),
      isBasedOn: chart.sources.map(sourceJsonLd),
      distribution: dataKinds.map((kind) => ({
        '@type': 'DataDownload',
        encodingFormat: formats[kind].type,
        contentUrl: absolute(versionFileName(version, kind, language).path, site),
      })),
    },
  ];
}

/** The picture of a version with everything that a picture search asks of an image that may be used with credit. */
export function chartImage(version: Version, language: Language) {
  const { file, site } = version;
  const { title, subtitle } = file.words[language];
  return {
    '@type': 'ImageObject',
    contentUrl: absolute(versionFileName(version, 'png', language).path, site),
    encodingFormat: formats.png.type,
    name: title,
    caption: subtitle,
    inLanguage: language,
    datePublished: startOfDay(file.published),
    license: licence.url,
    acquireLicensePage: versionAddress(version, language),
    creditText: creator,
    creator: publisherJsonLd(site),
    copyrightNotice: `${creator}, ${licence.short}`,
  };
}
