import { address } from '../../i18n/addresses.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute } from '../../i18n/site-address.ts';
import type { Version } from '../versions/version.ts';
import type { Citation } from './citation.ts';
import { listNames } from './list-names.ts';
import { listReports } from './list-reports.ts';
import { oneLine } from './one-line.ts';

/** One published version of a chart. A chart is cited as its newest version. */
export function citationOfVersion({ file, chart, hash, short }: Version, language: Language): Citation {
  const words = citeWords[language];
  return {
    kind: 'chart',
    language,
    key: `terlindungi-${chart.id}-${short}-${language}`,
    title: oneLine(file.words[language].title),
    container: words.container,
    issued: file.published,
    address: absolute(address({ page: 'version', id: chart.id, version: short }, language)),
    fingerprint: hash,
    short,
    genre: words.genre.chart,
    sources: oneLine(listReports(chart.sources, language)),
    publishers: oneLine(
      listNames(
        chart.sources.map(({ publisher }) => publisher),
        language,
      ),
    ),
    known: null,
  };
}
