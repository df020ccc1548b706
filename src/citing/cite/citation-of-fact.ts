import { address } from '../../i18n/addresses.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate, formatPeriod } from '../../i18n/date.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute } from '../../i18n/site-address.ts';
import type { FactContent } from '../releases/fact-content.ts';
import type { Citation } from './citation.ts';
import { listNames } from '../sources/list-names.ts';
import { listReports, nameReport } from '../sources/list-reports.ts';
import { citedSources } from './cited-sources.ts';
import { oneLine } from './one-line.ts';
import { pinAnchor, type Pin } from './pin.ts';

/** A number as it was published. */
export type PublishedFact = Pin & { readonly content: FactContent };

/** What a number is, its value as printed, and what kind of number it is where it is no plain count: nobody may cite a target as reached. */
function titleOf({ kind, caption, place, period, printed, status }: FactContent, language: Language): string {
  const { mark } = citeWords[language];
  const name =
    kind === 'derivation'
      ? caption[language]
      : [caption[language].replace(': ', ', '), place.name[language], formatPeriod(period, language)].join(', ');
  const what = status === 'measured' || status === 'enacted' ? null : mark[status];
  // "Target cakupan …: 62 persen" says so already.
  const marked = what === null || name.toLowerCase().includes(what) ? '' : ` (${what})`;
  return `${name}: ${printed[language]}${marked}`;
}

/** Who said it and where it was printed, or what we computed it from. */
function knownBy({ saidBy, sources }: FactContent, language: Language): string {
  const words = citeWords[language];
  if (saidBy === null) {
    // In a list, a comma before the day would read as the next name.
    const reports = sources.map(({ publisher, published }) =>
      published === null ? publisher : `${publisher} (${formatDate(published, language)})`,
    );
    return `${words.computedFrom} ${listNames(reports, language)}`;
  }
  const said = saidBy[language];
  const own = sources.find(({ publisher }) => publisher === said);
  return own === undefined
    ? `${words.according} ${said} (${listReports(sources, language)})`
    : `${words.according} ${nameReport(own, language)}`;
}

/** One number, cited from what was published alone. A number is cited as its newest state. */
export function citationOfFact({ content, hash, short, date }: PublishedFact, language: Language): Citation {
  const words = citeWords[language];
  const { id, sources } = content;
  return {
    kind: 'fact',
    language,
    key: `terlindungi-${id}-${short}-${language}`,
    title: oneLine(titleOf(content, language)),
    container: words.container,
    issued: date,
    address: `${absolute(address({ page: 'fact', id }, language))}#${pinAnchor({ short })}`,
    fingerprint: hash,
    short,
    genre: words.genre.fact,
    ...citedSources(sources, language),
    known: oneLine(knownBy(content, language)),
  };
}
