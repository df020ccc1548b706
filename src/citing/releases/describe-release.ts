import { pinAnchor } from '../cite/citation.ts';
import { changesOf, type PastFact, type Release, type ReleaseChanges } from './release.ts';
import { absolute, type Site } from '../site.ts';
import { feedAddresses } from '../feed-addresses.ts';
import type { Feed } from '../write-feed.ts';
import { comparePublishedFacts } from '../../facts/publish-fact.ts';
import type { PublishedFact } from '../../facts/published-fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { address } from '../../i18n/addresses.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { aspectWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { releaseWords } from '../../i18n/archive-words.ts';
import { dataWords, tableTitles } from '../../i18n/data-words.ts';

/** One number in the changelog: what it is, and how it read before and reads now. */
export interface ChangeLine {
  readonly fact: string;
  readonly what: string;
  /** As printed; null where there was none. */
  readonly from: string | null;
  /** As printed; null where there is none any more. */
  readonly to: string | null;
  /** Names of what else is not as it was, in words of the language. */
  readonly besides: readonly string[];
}

export interface ReleaseDescription {
  /** `371 angka baru, 2 berganti, 1 ditarik`. */
  readonly summary: string;
  readonly lines: readonly ChangeLine[];
  /** Titles of the tables that changed; empty in the first release, where all are new. */
  readonly tables: readonly string[];
}

const titles = new Map<string, Bilingual>(Object.entries(tableTitles));

const nameOf = ({ caption, place, period }: PublishedFact, language: Language) =>
  `${caption[language]}, ${place.name[language]}, ${formatPeriod(period, language)}`;

/** What of a number is not as it was, in the order in which a reader wants to know. */
const changedAspects = (before: PublishedFact, after: PublishedFact, language: Language) =>
  comparePublishedFacts(before, after, language).map(({ aspect }) => aspect);

/** What of a number changed besides its print, in words. */
const besides = (before: PublishedFact, after: PublishedFact, language: Language): readonly string[] =>
  changedAspects(before, after, language)
    .filter((aspect) => aspect !== 'printed')
    .map((aspect) => aspectWords[language][aspect]);

function summarise({ added, changed, withdrawn }: ReleaseChanges, language: Language): string {
  const words = releaseWords[language];
  const counts = [
    [added.length, words.added],
    [changed.length, words.changed],
    [withdrawn.length, words.withdrawn],
  ] as const;
  const told = counts.filter(([count]) => count > 0);
  if (told.length === 0) return words.noFigures;
  return told
    .map(([count, word], index) => {
      const noun = index === 0 ? ` ${words.figures[count === 1 ? 0 : 1]}` : '';
      return `${formatNumber(count, 0, language)}${noun} ${word}`;
    })
    .join(', ');
}

/** What the release at an index changed, in words. */
export function describeRelease(releases: readonly Release[], index: number, language: Language): ReleaseDescription {
  const changes = changesOf(releases, index);
  const { added, changed, withdrawn } = changes;
  return {
    summary: summarise(changes, language),
    lines: [
      ...changed.map(({ before, after }) => ({
        fact: after.id,
        what: nameOf(after, language),
        from: before.printed[language],
        to: after.printed[language],
        besides: besides(before, after, language),
      })),
      ...withdrawn.map((fact) => ({
        fact: fact.id,
        what: nameOf(fact, language),
        from: fact.printed[language],
        to: null,
        besides: [],
      })),
      ...added.map((fact) => ({
        fact: fact.id,
        what: nameOf(fact, language),
        from: null,
        to: fact.printed[language],
        besides: [],
      })),
    ],
    tables: index === 0 ? [] : changes.tables.map((name) => titles.get(name)?.[language] ?? name),
  };
}

/** One state of a number as its page tells of it. */
export interface HistoryEntry {
  readonly date: string;
  /** As printed then, or that it was withdrawn. */
  readonly printed: string;
  /** What changed and why. */
  readonly told: string;
  /** The start of its fingerprint; null for a withdrawal. */
  readonly short: string | null;
  /** Where a citation of this state leads; null where a newer entry shows the same. */
  readonly anchor: string | null;
}

/** @param history the newest first */
export function describeHistory(history: readonly PastFact[], language: Language): readonly HistoryEntry[] {
  const words = citeWords[language];
  return history.map(({ date, note, content, short }, index) => {
    const before = history.slice(index + 1).find((entry) => entry.content !== null)?.content ?? null;
    const parts =
      before && content ? changedAspects(before, content, language).map((aspect) => aspectWords[language][aspect]) : [];
    const change =
      before === null ? words.firstRelease : parts.length === 0 ? '' : `${words.changed}: ${parts.join(', ')}.`;
    // A number that went back to what it was has one fingerprint twice; the newest is the one that is linked to.
    const named = short !== null && history.findIndex((entry) => entry.short === short) === index;
    return {
      date,
      printed: content?.printed[language] ?? words.withdrawn,
      told: `${change} ${note[language]}`.trim(),
      short,
      anchor: named ? pinAnchor({ short }) : null,
    };
  });
}

/** A change in one line: `Cakupan …: 50,50 persen → 51,00 persen (sumbernya)`. */
export function writeChangeLine({ what, from, to, besides }: ChangeLine, language: Language): string {
  const words = releaseWords[language];
  const figures =
    from === null
      ? `${words.added}, ${to}`
      : to === null
        ? `${from} (${words.withdrawn})`
        : from === to
          ? to
          : `${from} → ${to}`;
  const changed = besides.length === 0 ? '' : ` (${words.reworded}: ${besides.join(', ')})`;
  return `${what}: ${figures}${changed}`;
}

/** Every release with every change in it as Markdown, the newest first. */
export function writeChangelog(releases: readonly Release[], language: Language): string {
  const words = releaseWords[language];
  const entries = releases.map(({ file, hash }, index) => {
    const { summary, lines, tables } = describeRelease(releases, index, language);
    return [
      `## ${words.release} ${file.number}, ${formatDate(file.date, language)}`,
      '',
      `${file.note[language]} (${summary})`,
      '',
      `SHA-256: \`${hash}\``,
      '',
      ...(tables.length === 0 ? [] : [`${words.otherTables}: ${tables.join(', ')}.`, '']),
      ...lines.map((line) => `- \`${line.fact}\`: ${writeChangeLine(line, language)}`),
      '',
    ].join('\n');
  });
  return [`# ${dataWords[language].releases}`, '', ...entries.toReversed()].join('\n');
}

/** How many changes an entry spells out; the page of the data has the rest. */
const told = 25;

/** The releases of the data as a feed in one language. */
export function releaseFeed(
  { releases, site }: { readonly releases: readonly Release[]; readonly site: Site },
  language: Language,
): Feed {
  const words = dataWords[language];
  const page = absolute(address({ page: 'data' }, language), site);
  const entries = releases.map((release, index) => {
    const { number, date, note } = release.file;
    const { summary, lines } = describeRelease(releases, index, language);
    const spelt = index === 0 ? [] : lines.slice(0, told).map((line) => writeChangeLine(line, language));
    return {
      url: `${page}#${pinAnchor(release)}`,
      title: `${releaseWords[language].release} ${number}: ${summary}`,
      date,
      summary: [note[language], ...spelt, ...(index > 0 && lines.length > told ? ['…'] : [])].join('\n'),
    };
  });
  return {
    language,
    title: `${words.feedTitle} · ${messages[language].siteName}`,
    author: messages[language].siteName,
    url: page,
    self: feedAddresses('data', language, site),
    since: '1970-01-01',
    entries: entries.toReversed(),
  };
}
