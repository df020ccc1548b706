import { standingOf, subjectPlace, type Standing } from '../charts/marks.ts';
import { openChart, type Chart } from '../charts/open-chart.ts';
import { rivalRows } from '../charts/rival-strip/rival-strip.ts';
import { rivalWords, smallStrip, type SmallFrame } from '../charts/rival-strip/small-strip.ts';
import { smallSvg } from '../charts/svg/page-svg.ts';
import { disputeFigures, inShort, shareScale } from '../facts/dispute-figures.ts';
import { captionOf } from '../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { headcountOf } from '../facts/headcount.ts';
import type { Dispute } from '../facts/schema/comparison.ts';
import { speakerOf } from '../facts/speaker.ts';
import { address } from '../i18n/addresses.ts';
import { formatPeriod, formatShortPeriod } from '../i18n/dates.ts';
import { chartWords } from '../i18n/fact-words.ts';
import type { Language } from '../i18n/locale.ts';
import { disputeWords } from '../i18n/number-words.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { isNumber } from '../i18n/units.ts';
import { offerCard, type CardWords } from '../citing/picture/page-card.ts';
import { absolute } from '../citing/site.ts';
import { mentionsOfFact } from '../library/cite/mentions.ts';
import type { Library } from '../library/read-library.ts';
import { each, one } from './kind.ts';
import { factPath, storyEntry } from './shared.ts';

/** How many disputes are told with their figures before the rest of a list is one line each: such a card weighs some 2 kB. */
export const mostCards = 24;
/** How many lines follow. Those beyond are reached from the numbers in them, which all lists of numbers lead to. */
const mostLines = 40;

const severities = ['high', 'medium', 'low'] as const;

/** The large ones first; of one severity those about the place that the site is about, and then in the order of the record. */
export function rankDisputes({ disputes, facts }: Pick<Catalogue, 'disputes' | 'facts'>): readonly Dispute[] {
  const isElsewhere = ({ sides }: Dispute) => (facts.get(sides[0]?.facts[0] ?? '')?.place.id === subjectPlace ? 0 : 1);
  return [...disputes.values()].toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || isElsewhere(a) - isElsewhere(b),
  );
}

export const disputePath = (id: string, language: Language): string => address({ page: 'dispute', id }, language);

/** How a figure is coloured in print: what was counted, what was announced, or neither. */
export const standingIn = (fact: Fact): Standing => standingOf(fact, fact.status === 'measured');

/** How many people stand behind a coverage, or that nobody said; null where the question does not arise. */
export function headcountWords(fact: Fact, catalogue: Catalogue, language: Language): string | null {
  const words = disputeWords[language];
  const count = headcountOf(fact, catalogue);
  if (count === undefined) return null;
  return count === null ? words.without : `${formatFact(count, language)} ${words.people}`;
}

/** One of the figures that stand for a dispute: as printed, in the colour of its kind, and who gave it, when and with how many people. */
function printFigure(fact: Fact, catalogue: Catalogue, language: Language) {
  const said = speakerOf(fact, language) ?? chartWords[language].ourArithmetic;
  const when = formatShortPeriod(fact.periodText, language);
  return {
    value: formatFact(fact, language, 'sign'),
    href: factPath(fact.id, language),
    standing: standingIn(fact),
    inWords: !isNumber(fact.unit),
    about: [said, when, headcountWords(fact, catalogue, language)].filter((part) => part !== null).join(', '),
  };
}

export type DisputeFigure = ReturnType<typeof printFigure>;

/** The time that the figures of a dispute are about: their month or day where they share it, else their years. */
function timeOf(facts: readonly Fact[], language: Language): string {
  const [first] = facts;
  if (first && facts.every(({ periodText }) => periodText === first.periodText))
    return formatShortPeriod(first.periodText, language);
  const years = facts.map(({ period }) => period.to.last.slice(0, 4)).toSorted();
  const [from = '', to = ''] = [years[0], years.at(-1)];
  return from === to ? from : `${from}–${to}`;
}

/** The figures of a dispute as a chart of their own; null where they do not share a scale or may not be drawn. */
export function stripOf(dispute: Dispute, figures: readonly Fact[], catalogue: Catalogue): Chart | null {
  if (!shareScale(figures)) return null;
  const { question } = inShort(dispute);
  const spec = { type: 'rival-strip', title: question, subtitle: dispute.title, rows: rivalRows(figures) };
  const opening = openChart(spec, `selisih-${dispute.id}`, catalogue);
  return 'chart' in opening ? opening.chart : null;
}

/** The same as small as a line of words, for lists: markup, escaped by the drawing's serializer. */
export function smallStripOf(figures: readonly Fact[], language: Language, frame: SmallFrame): string | null {
  const drawing = shareScale(figures) ? smallStrip(figures, language, frame) : null;
  return drawing && smallSvg(drawing, rivalWords(figures, language));
}

/** A dispute as lists tell of it. */
export function printDispute(dispute: Dispute, catalogue: Catalogue, language: Language) {
  const figures = disputeFigures(dispute, catalogue);
  const { question, note } = inShort(dispute);
  return {
    id: dispute.id,
    href: disputePath(dispute.id, language),
    question: question[language],
    note: note[language],
    isLarge: dispute.severity === 'high',
    severity: disputeWords[language].severity[dispute.severity],
    when: timeOf(figures, language),
    strip: smallStripOf(figures, language, { narrowest: 240, figures: false }),
    figures: figures.map((fact) => printFigure(fact, catalogue, language)),
  };
}

export type PrintedDispute = ReturnType<typeof printDispute>;

/**
 * A list of disputes: some with their figures, the others one line each.
 * @param most how many are told with their figures
 */
export function listDisputes(catalogue: Catalogue, language: Language, most: number) {
  const ranked = rankDisputes(catalogue);
  const large = ranked.filter(({ severity }) => severity === 'high').length;
  const count = (of: number) => formatNumber(of, 0, language);
  const printed = ranked.slice(0, most + mostLines).map((dispute) => printDispute(dispute, catalogue, language));
  return {
    cards: printed.slice(0, most),
    lines: printed.slice(most),
    counts: { all: count(ranked.length), large: count(large), smaller: count(ranked.length - large) },
    left: count(Math.max(0, ranked.length - most)),
  };
}

export type ListedDisputes = ReturnType<typeof listDisputes>;

export const disputesPage = one('disputes', ({ catalogue }, language) => ({
  disputes: listDisputes(catalogue, language, mostCards),
}));

/** A figure of one side of a dispute: what it is, of where and when, and who gave it. */
function printSideFigure(fact: Fact, catalogue: Catalogue, language: Language) {
  const said =
    fact.kind === 'observation' ? fact.observation.attributedTo[language] : chartWords[language].ourArithmetic;
  return {
    value: formatFact(fact, language),
    href: factPath(fact.id, language),
    standing: standingIn(fact),
    inWords: !isNumber(fact.unit),
    name: captionOf(fact)[language],
    about: [
      fact.place.name[language],
      formatPeriod(fact.periodText, language),
      chartWords[language].status[fact.status],
      said,
      headcountWords(fact, catalogue, language),
    ]
      .filter((part, index, all) => part !== null && all.indexOf(part) === index)
      .join(' · '),
  };
}

export const disputeCardName = (id: string): string => `dispute-${id}`;

/** What the card of a dispute says: the question, the gist of it, and the figures that compete. */
export function disputeCardWords(dispute: Dispute, catalogue: Catalogue, language: Language): CardWords {
  const { question, note, figures, severity, when } = printDispute(dispute, catalogue, language);
  return {
    language,
    corner: when,
    kicker: severity,
    headline: question,
    colour: 'ink',
    name: note,
    said: [figures.map(({ value }) => value).join(' · ')],
    differs: null,
  };
}

/** One dispute: its question, its figures on one line, what each side says with its numbers, and what can be said about it. */
function printWhole(library: Library, language: Language, id: string) {
  const { catalogue } = library;
  const dispute = catalogue.disputes.get(id);
  if (!dispute) throw new Error(`data/disputes.json holds no dispute "${id}"`);
  const facts = dispute.sides.flatMap((side) => side.facts.flatMap((fact) => catalogue.facts.get(fact) ?? []));
  const slugs = new Set(
    facts.flatMap((fact) => mentionsOfFact(library, fact.id, language).map(({ story }) => story.slug)),
  );
  const short = printDispute(dispute, catalogue, language);
  return {
    short,
    title: short.question,
    /** What it is about in the words of the record, where the question is put more shortly. */
    about: dispute.title[language],
    verdict: dispute.verdict[language],
    strip: stripOf(dispute, disputeFigures(dispute, catalogue), catalogue),
    sides: dispute.sides.map((side) => ({
      says: side.says[language],
      figures: side.facts.flatMap((fact) => {
        const found = catalogue.facts.get(fact);
        return found === undefined ? [] : [printSideFigure(found, catalogue, language)];
      }),
    })),
    stories: [...slugs].map((slug) => storyEntry(library, slug, language)),
    permanent: absolute(disputePath(id, language), library.site),
    picture: offerCard(disputeCardName(id), disputeCardWords(dispute, catalogue, language)),
  };
}

export const disputePage = each('dispute', ({ catalogue }) => catalogue.disputes.keys(), printWhole);
