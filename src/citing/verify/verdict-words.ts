import { capital } from '../cite/citation.ts';
import { formatOf } from '../formats.ts';
import type { PartDifference } from './cited-text.ts';
import type { PictureComparison } from './picture-bytes.ts';
import type { differFromClosest } from './judge-file.ts';
import type { Citable, Place, Verdict } from './verdict.ts';
import { address, versionFolder } from '../../i18n/addresses.ts';
import { citedWords, verifyWords } from '../../i18n/verify-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';

/** A verdict as it is told: a headline, sentences, and where to go on. Addresses are paths. */
export interface VerdictText {
  readonly headline: string;
  readonly sentences: readonly string[];
  readonly links: readonly { readonly label: string; readonly path: string }[];
}

type Link = VerdictText['links'][number];

/** Where a state is shown: a version of a chart has a page of its own, the states of a number and of the data share one. */
function pageOf({ kind, id, version }: Citable & Partial<Pick<Place, 'version'>>, language: Language): string {
  const pin = version === null || version === undefined ? '' : `#v-${version}`;
  if (kind === 'data') return address({ page: 'data' }, language) + pin;
  if (kind === 'fact') return address({ page: 'fact', id }, language) + pin;
  return version === null || version === undefined
    ? address({ page: kind, id }, language)
    : address({ page: 'version', id, version }, language);
}

/** Since when a number is what it is now, or that only what is said of it has changed, or that it was withdrawn. */
function tellNow(where: Place, newest: Place, language: Language): string {
  const words = verifyWords[language];
  const date = formatDate(newest.published, language);
  if (where.kind !== 'fact') return `${words.replacedBy} ${date}.`;
  if (newest.says === null) return `${words.withdrawnOn} ${date}.`;
  const now = newest.says[language];
  return where.says?.[language] === now ? `${words.sameFigure} ${date}.` : `${words.since} ${date}: ${now}.`;
}

/** What something is, with its title or figure, its version and its day: `Tabel (CSV) grafik “…”, versi 989804a5, terbit 23 November 2026.` */
function tellWhat({ kind, id, version, published, file, says }: Place, language: Language): string {
  const words = verifyWords[language];
  const said = says?.[language] ?? id;
  const form = file === null ? undefined : formatOf(file)?.called[language];
  const what = {
    chart: `${form === undefined ? words.chart : `${form} ${words.ofChart}`} “${said}”`,
    story: `${form === undefined ? words.story : `${form} ${words.ofStory}`} “${said}”`,
    fact: `${words.number} ${said} (${id})`,
    data: file === null ? words.allData : `${file}, ${words.ofData}`,
  }[kind];
  const pin =
    version === null
      ? ''
      : `, ${words[kind === 'data' ? 'release' : kind === 'story' ? 'edition' : 'version']} ${version.slice(0, 8)}`;
  return `${what}${pin}, ${words.on} ${formatDate(published, language)}.`;
}

function tellSuperseded(where: Place, newest: Place, language: Language): readonly Link[] {
  const words = verifyWords[language];
  if (where.kind === 'fact' || where.kind === 'data')
    return [{ label: citedWords[language][where.kind].history, path: pageOf(where, language) }];
  const changed =
    where.next === null || where.kind === 'story'
      ? []
      : [{ label: words.whatChanged, path: address({ page: 'change', id: where.id, version: where.next }, language) }];
  return [
    ...changed,
    { label: words.openNewest, path: pageOf(newest, language) },
    { label: citedWords[language][where.kind].open, path: pageOf(where, language) },
  ];
}

/** Which part of a citation differs, and in what: `Penutur: “Danny” di kutipan ini, “Munafri” yang kami terbitkan.` */
function tellPart({ part, theirs, ours }: PartDifference, language: Language): string {
  const words = verifyWords[language];
  const name = capital(part === null ? words.otherPart : words.parts[part]);
  const quoted = (text: string) => (text === '' ? words.nothing : `“${text}”`);
  return `${name}: ${quoted(theirs)} ${words.inYours}, ${quoted(ours)} ${words.inOurs}.`;
}

function tellAltered(
  { what, where, why, differs = [] }: Extract<Verdict, { is: 'altered' }>,
  language: Language,
): VerdictText {
  const words = verifyWords[language];
  const own = citedWords[language][what.kind];
  const published = where?.says ? ` ${words.weSaid}: ${where.says[language]}.` : '';
  const original =
    where === null || where.file === null || where.version === null
      ? []
      : [{ label: words.openFile, path: `${versionFolder(where.id, where.version)}${where.file}` }];
  const links =
    where === null
      ? [{ label: own.openLive, path: pageOf(what, language) }]
      : [{ label: own.open, path: pageOf(where, language) }, ...original];
  switch (why) {
    case 'bytes':
      return { headline: words.altered, sentences: [words.alteredLead], links };
    case 'no-such-version':
      return { headline: words.wrongAddress, sentences: [own.noSuchVersion], links };
    case 'no-such-file':
      return { headline: words.wrongAddress, sentences: [words.noSuchFile], links };
    case 'wrong-fingerprint':
      return { headline: words.alteredCitation, sentences: [words.wrongFingerprint], links };
    case 'wrong-words':
      return differs.length > 0
        ? {
            headline: words.alteredCitation,
            sentences: [words.differs + published, ...differs.map((part) => tellPart(part, language))],
            links,
          }
        : { headline: words.alteredCitation, sentences: [own.wrongWords + published], links };
  }
}

/** Tells a verdict in a language. */
export function tellVerdict(verdict: Verdict, language: Language): VerdictText {
  const words = verifyWords[language];
  const own = citedWords[language];
  const published = ({ published: day, says }: Place) => {
    const date = `${words.publishedOn} ${formatDate(day, language)}`;
    return says !== null ? `${date}: ${says[language]}.` : `${date}.`;
  };
  switch (verdict.is) {
    case 'matches':
      return {
        headline: verdict.where.kind === 'data' && verdict.where.file !== null ? words.matchesData : words.matches,
        sentences: [`${tellWhat(verdict.where, language)} ${own[verdict.where.kind].stillNewest}`],
        links: [{ label: own[verdict.where.kind].open, path: pageOf(verdict.where, language) }],
      };
    case 'superseded':
      return {
        headline:
          verdict.where.kind === 'data' && verdict.where.file !== null
            ? words.supersededData
            : own[verdict.where.kind].superseded,
        sentences: [
          `${verdict.where.kind === 'fact' ? published(verdict.where) : tellWhat(verdict.where, language)} ${tellNow(verdict.where, verdict.newest, language)}`,
        ],
        links: tellSuperseded(verdict.where, verdict.newest, language),
      };
    case 'altered':
      return tellAltered(verdict, language);
    case 'live': {
      const { kind } = verdict.newest;
      return {
        headline: own[kind].live,
        sentences: [own[kind].liveLead],
        links: [
          {
            label: kind === 'chart' || kind === 'story' ? words.openNewest : own[kind].openLive,
            path: pageOf(verdict.newest, language),
          },
        ],
      };
    }
    case 'unknown':
      return {
        headline: words.unknown,
        sentences: [verdict.fingerprint ? words.fingerprintAlone : words.unknownLead],
        links: [],
      };
    case 'other-data':
      return {
        headline: words.otherData,
        sentences: [words.otherDataLead],
        links: [{ label: words.openData, path: address({ page: 'data' }, language) }],
      };
  }
}

/** A verdict on a file, and where the file parts from what was published. */
export interface DetailedText extends VerdictText {
  readonly details: readonly (readonly [term: string, text: string])[];
}

/**
 * Adds to a verdict where the file first differs; when only its form does, that is said beside it.
 * @param folder of the original
 */
export function tellDifference(
  told: VerdictText,
  found: ReturnType<typeof differFromClosest>,
  folder: string,
  language: Language,
): DetailedText {
  if (found === null) return { ...told, details: [] };
  const words = verifyWords[language];
  const path = folder + found.name;
  const links = told.links.some((link) => link.path === path)
    ? told.links
    : [...told.links, { label: words.openFile, path }];
  const { line, theirs, ours, onlyForm } = found.difference;
  if (onlyForm)
    return {
      ...told,
      sentences: [...told.sentences, words.onlyForm],
      links,
      details: [[words.published, found.name]],
    };
  return {
    ...told,
    links,
    details: [
      [`${words.differsFrom} ${line}`, found.name],
      [words.yours, theirs || words.nothingThere],
      [words.published, ours || words.nothingThere],
    ],
  };
}

/** Adds to a verdict what can be said of a picture: its pixels and what it says about itself are two things. */
export function tellPicture(told: VerdictText, found: PictureComparison, language: Language): DetailedText {
  const words = verifyWords[language];
  const said =
    found.same !== null
      ? [words.samePixels]
      : [
          ...(found.resized ? [words.resized] : found.compared ? [words.otherPixels] : [words.resaved]),
          words.whereInPicture,
        ];
  return { ...told, sentences: [...told.sentences, ...said], details: [] };
}
