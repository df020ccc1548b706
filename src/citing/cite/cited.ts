import { type Citation, citedSources, oneLine, type Pin, pinAnchor } from './citation.ts';
import type { PublishedFact } from '../../facts/published-fact.ts';
import { listNames, listReports, nameReport } from '../sources.ts';
import { type Version, versionAddress } from '../versions/version.ts';
import type { Catalogue } from '../../facts/fact.ts';
import { address } from '../../i18n/addresses.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute, type Site } from '../site.ts';

/** One published version of a chart. A chart is cited as its newest version. */
export function citationOfVersion(version: Version, language: Language): Citation {
  const { file, chart, hash, short, site } = version;
  const words = citeWords[language];
  return {
    kind: 'chart',
    language,
    key: `terlindungi-${chart.id}-${short}-${language}`,
    title: oneLine(file.words[language].title),
    container: words.container,
    publisher: site.publisher,
    issued: file.published,
    address: versionAddress(version, language),
    fingerprint: hash,
    short,
    genre: words.genre.chart,
    ...citedSources(chart.sources, language),
    known: null,
  };
}

/** What of an edition its citation is written from; hash and short name it. */
interface CitedEdition {
  readonly story: string;
  readonly title: string;
  readonly published: string;
  readonly hash: string;
  readonly short: string;
}

/** One published edition of a story. A story is cited as its newest edition. */
export function citationOfEdition(
  { story, title, published, hash, short }: CitedEdition,
  site: Pick<Site, 'address' | 'publisher'>,
  language: Language,
): Citation {
  const words = citeWords[language];
  return {
    kind: 'story',
    language,
    key: `terlindungi-${story}-${short}-${language}`,
    // Every style sets its own mark behind a title.
    title: oneLine(title).replace(/\.$/, ''),
    container: words.container,
    publisher: site.publisher,
    issued: published,
    address: absolute(address({ page: 'edition', id: story, version: short }, language), site),
    fingerprint: hash,
    short,
    genre: words.genre.story,
    ...citedSources([], language),
    known: null,
  };
}

/** The whole record, as it stood in a release. */
export function citationOfDataSet(
  { sources }: Pick<Catalogue, 'sources'>,
  pin: Pin,
  language: Language,
  site: Pick<Site, 'address' | 'publisher'>,
): Citation {
  const words = citeWords[language];
  return {
    kind: 'data-set',
    language,
    key: `terlindungi-data-${pin.short}-${language}`,
    title: dataWords[language].title,
    container: words.container,
    publisher: site.publisher,
    issued: pin.date,
    address: `${absolute(address({ page: 'data' }, language), site)}#${pinAnchor(pin)}`,
    fingerprint: pin.hash,
    short: pin.short,
    genre: words.genre['data-set'],
    ...citedSources([...sources.values()], language),
    known: null,
  };
}

/** A number as it was published. */
export type PinnedFact = Pin & { readonly content: PublishedFact };

/** What was measured or fixed by law needs no mark; neither does a status that nobody knows any more. */
const isMarked = <Mark extends object>(status: string, mark: Mark): status is string & keyof Mark =>
  Object.hasOwn(mark, status);

/** What a number is, its value as printed, and what kind of number it is where it is no plain count: nobody may cite a target as reached. */
function titleOf({ kind, caption, place, period, printed, status }: PublishedFact, language: Language): string {
  const { mark } = citeWords[language];
  const name =
    kind === 'derivation'
      ? caption[language]
      : [caption[language].replace(': ', ', '), place.name[language], formatPeriod(period, language)].join(', ');
  const what = isMarked(status, mark) ? mark[status] : null;
  // "Target cakupan …: 62 persen" says so already.
  const marked = what === null || name.toLowerCase().includes(what) ? '' : ` (${what})`;
  return `${name}: ${printed[language]}${marked}`;
}

/** Who said it and where it was printed, or what we computed it from. */
function knownBy({ saidBy, sources }: PublishedFact, language: Language): string {
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
export function citationOfFact(
  { content, hash, short, date }: PinnedFact,
  language: Language,
  site: Pick<Site, 'address' | 'publisher'>,
): Citation {
  const words = citeWords[language];
  const { id, sources } = content;
  return {
    kind: 'fact',
    language,
    key: `terlindungi-${id}-${short}-${language}`,
    title: oneLine(titleOf(content, language)),
    container: words.container,
    publisher: site.publisher,
    issued: date,
    address: `${absolute(address({ page: 'fact', id }, language), site)}#${pinAnchor({ short })}`,
    fingerprint: hash,
    short,
    genre: words.genre.fact,
    ...citedSources(sources, language),
    known: oneLine(knownBy(content, language)),
  };
}
