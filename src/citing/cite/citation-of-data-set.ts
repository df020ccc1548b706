import type { Catalogue } from '../../facts/fact.ts';
import { address } from '../../i18n/addresses.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { dataWords } from '../../i18n/data-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute } from '../../i18n/site-address.ts';
import type { Citation } from './citation.ts';
import { citedSources } from './cited-sources.ts';
import { pinAnchor, type Pin } from './pin.ts';

/** The whole record, as it stood in a release. */
export function citationOfDataSet({ sources }: Pick<Catalogue, 'sources'>, pin: Pin, language: Language): Citation {
  const words = citeWords[language];
  return {
    kind: 'data-set',
    language,
    key: `terlindungi-data-${pin.short}-${language}`,
    title: dataWords[language].title,
    container: words.container,
    issued: pin.date,
    address: `${absolute(address({ page: 'data' }, language))}#${pinAnchor(pin)}`,
    fingerprint: pin.hash,
    short: pin.short,
    genre: words.genre['data-set'],
    ...citedSources([...sources.values()], language),
    known: null,
  };
}
