import { citeWords } from '../../i18n/cite-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { versionAddress } from '../versions/version-address.ts';
import type { Version } from '../versions/version.ts';
import type { Citation } from './citation.ts';
import { citedSources } from './cited-sources.ts';
import { oneLine } from './one-line.ts';

/** One published version of a chart. A chart is cited as its newest version. */
export function citationOfVersion(version: Version, language: Language): Citation {
  const { file, chart, hash, short } = version;
  const words = citeWords[language];
  return {
    kind: 'chart',
    language,
    key: `terlindungi-${chart.id}-${short}-${language}`,
    title: oneLine(file.words[language].title),
    container: words.container,
    issued: file.published,
    address: versionAddress(version, language),
    fingerprint: hash,
    short,
    genre: words.genre.chart,
    ...citedSources(chart.sources, language),
    known: null,
  };
}
