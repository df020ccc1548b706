import { formatOf } from '../formats.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { address } from '../../i18n/addresses.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { startOfDay } from '../../i18n/dates.ts';
import { coverageOf } from './coverage.ts';
import { context, publisherJsonLd } from './json-ld.ts';
import { licence } from '../licence.ts';
import { packageName, type DataRecord, type DataSet } from '../data-set/compose-data-set.ts';
import { absolute, type Site } from '../site.ts';

/** The whole address of a file of the data set. */
const dataFileAddress = (name: string, site: Site): string =>
  absolute(`${address({ page: 'data' }, 'id')}${name}`, site);

/** The data set for search engines, after schema.org `Dataset` (Google Dataset Search reads it). Dates are those of releases. */
export function dataSetJsonLd(
  { catalogue, releases, site }: DataRecord,
  { tables, files }: DataSet,
  language: Language,
): object {
  const words = dataWords[language];
  const [first, newest] = [releases[0], releases.at(-1)];
  const names = [packageName, ...tables.flatMap(({ name }) => [`${name}.csv`, `${name}.json`])];
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': absolute(address({ page: 'data' }, 'id'), site),
    url: absolute(address({ page: 'data' }, language), site),
    name: words.title,
    description: words.lead,
    keywords: words.keywords,
    inLanguage: languages,
    license: licence.url,
    isAccessibleForFree: true,
    creator: publisherJsonLd(site),
    publisher: publisherJsonLd(site),
    ...(first === undefined || newest === undefined
      ? {}
      : {
          version: String(newest.file.number),
          identifier: `sha256:${newest.hash}`,
          datePublished: startOfDay(first.file.date),
          dateModified: startOfDay(newest.file.date),
        }),
    temporalCoverage: coverageOf([...catalogue.facts.values()]),
    spatialCoverage: [...catalogue.places.values()].flatMap(({ name, codes }) =>
      codes === null ? [] : [{ '@type': 'Place', name: name[language], identifier: `BPS ${codes.bps}` }],
    ),
    variableMeasured: [...catalogue.indicators.values()].map(({ id, name, unit }) => ({
      '@type': 'PropertyValue',
      propertyID: id,
      name: name[language],
      unitText: unit,
    })),
    distribution: names.flatMap((name) => {
      const bytes = files.get(name);
      if (bytes === undefined) return [];
      return {
        '@type': 'DataDownload',
        name,
        contentUrl: dataFileAddress(name, site),
        encodingFormat: formatOf(name)?.type,
        contentSize: `${bytes.length} B`,
        sha256: sha256(bytes),
      };
    }),
  };
}
