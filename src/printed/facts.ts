import { ended } from '../citing/cite/citation.ts';
import { citationOfFact } from '../citing/cite/cited.ts';
import { factJsonAddress } from '../citing/cite/fact-json.ts';
import { citationKit } from '../citing/cite/reference-formats.ts';
import { factJsonLd } from '../citing/json-ld/fact-json-ld.ts';
import { describeHistory } from '../citing/releases/describe-release.ts';
import { historyOf } from '../citing/releases/release.ts';
import { listReports } from '../citing/sources.ts';
import { captionOf, explainFormula } from '../facts/describe-fact.ts';
import { disputeFigures, shareScale } from '../facts/dispute-figures.ts';
import type { Fact } from '../facts/fact.ts';
import type { Dispute } from '../facts/schema/comparison.ts';
import { topicOf } from '../facts/topics.ts';
import { isNumber } from '../i18n/units.ts';
import { printDispute, standingIn, stripOf } from './disputes.ts';
import { printComparable, printDivision, printInSeries, printOrigin, printVerdict } from './fact-parts.ts';
import { numbersOfPlace } from './number-lists.ts';
import { formatFact } from '../facts/format.ts';
import { address } from '../i18n/addresses.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { numberPageWords } from '../i18n/number-words.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { mentionsOfFact } from '../library/cite/mentions.ts';
import { publishedFact } from '../library/cite/published-fact.ts';
import type { Library } from '../library/read-library.ts';
import { offerFactCard } from './cards.ts';
import { each } from './kind.ts';
import { correctionRows, factRow, placePath, storyEntry } from './shared.ts';

/** How many stories and charts a page names, and how many sentences of a story, before it leaves the rest to the list of stories. */
const mostUsers = 6;
const mostSentences = 2;

/** The stories that print a number, the newest first and each with the very sentences, and its charts: no more of a thousand than of ten. */
export function printUsers(library: Library, language: Language, id: string) {
  const mentions = mentionsOfFact(library, id, language).toSorted((a, b) =>
    b.story[language].frontMatter.published.localeCompare(a.story[language].frontMatter.published, 'en'),
  );
  const charts = [...library.charts.values()].filter(({ facts }) => facts.some((used) => used.id === id));
  return {
    mentions: mentions.slice(0, mostUsers).map(({ story, sentences }) => ({
      ...storyEntry(library, story.slug, language),
      sentences: sentences.slice(0, mostSentences),
    })),
    moreMentions: Math.max(0, mentions.length - mostUsers),
    charts: charts.slice(0, mostUsers).map((chart) => ({
      title: chart.title[language],
      href: address({ page: 'chart', id: chart.id }, language),
    })),
  };
}

/** One dispute that a number stands in: its figures, on one line where they share a unit and it is the first, and the gist of it. */
function printRivals(fact: Fact, dispute: Dispute, isFirst: boolean, library: Library, language: Language) {
  const { catalogue } = library;
  const figures = disputeFigures(dispute, catalogue);
  const all = figures.some(({ id }) => id === fact.id) ? figures : [...figures, fact];
  return {
    ...printDispute(dispute, catalogue, language),
    strip: isFirst ? stripOf(dispute, shareScale(all) ? all : figures, catalogue) : null,
  };
}

/** Who gave a number and when it was published, in a line. */
function printBy(fact: Fact, language: Language): string {
  const status = chartWords[language].status[fact.status];
  const said = fact.kind === 'observation' ? `, ${fact.observation.attributedTo[language]}` : '';
  return `${status.charAt(0).toUpperCase()}${status.slice(1)}${said}. ${messages[language].source}: ${ended(listReports(fact.sources.slice(0, 2), language), '.')}`;
}

function topicEntry(fact: Fact, { topics }: Library, language: Language) {
  const topic = topicOf(fact, topics);
  return topic && { name: topic.name[language], href: address({ page: 'topic', id: topic.id }, language) };
}

/** One number: value, definition, who said it, the chain down to its sources, what contradicts it, where it is used. */
function printFact(library: Library, language: Language, id: string) {
  const { catalogue, releases } = library;
  const fact = catalogue.facts.get(id);
  if (!fact) throw new Error(`data/ holds no fact "${id}"`);
  const words = messages[language];
  const name = captionOf(fact)[language];
  const value = formatFact(fact, language);
  const place = fact.place.name[language];
  const period = formatPeriod(fact.periodText, language);
  const observed = fact.kind === 'observation' ? fact : null;
  const { observation, indicator } = observed ?? { observation: null, indicator: null };
  const derived = fact.kind === 'derivation' ? fact : null;
  /** None while an editor works on a number that is not released yet: there is nothing to cite that would stay. */
  const published = publishedFact(library, id);
  const citation = published && citationOfFact(published, language, library.site);
  // The name stands behind a colon of its own.
  const title = `${value}: ${name.replace(': ', ', ')}, ${place}`;
  return {
    id,
    title,
    description: `${title}, ${period}. ${words.source}: ${ended(listReports(fact.sources, language), '.')}`,
    /** A figure of ours is named with its place and time already. */
    heading: derived ? name : `${name.replace(': ', ', ')}, ${place}, ${period}`,
    topic: topicEntry(fact, library, language),
    places: { name: place, href: numbersOfPlace(library, fact.place.id, language) },
    value: formatFact(fact, language, 'sign'),
    inWords: !isNumber(fact.unit),
    standing: standingIn(fact),
    by: printBy(fact, language),
    verdict: printVerdict(fact, catalogue, language),
    division: printDivision(fact, catalogue, language),
    origin: printOrigin(fact, language),
    inSeries: printInSeries(fact, catalogue, language),
    comparable: printComparable(fact, catalogue, language),
    pairs: [
      [words.population, observation?.population[language] ?? null],
      [words.place, place, placePath(fact.place.id, language)],
      [words.period, period],
      [words.saidBy, observation?.attributedTo[language] ?? null],
      [words.wording, observation?.wording ? `“${observation.wording}”` : null],
      [words.status, chartWords[language].status[fact.status]],
      [words.caveat, fact.caveat?.[language] ?? null],
      [words.precision, observation && words.precisions[observation.precision]],
      [numberPageWords[language].tableSum, observation?.table?.sha256 ?? null],
    ] as const,
    rivals: fact.disputes.map((dispute, index) => printRivals(fact, dispute, index === 0, library, language)),
    definition: indicator?.definition[language] ?? null,
    formula: derived && explainFormula(derived, language),
    /** The figures that one of our own was computed from, in the order of the formula. */
    operands:
      derived?.operands.map((operand) => {
        const said = operand.kind === 'observation' ? ` · ${operand.observation.attributedTo[language]}` : '';
        const about = `${operand.place.name[language]} · ${formatPeriod(operand.periodText, language)}${said}`;
        return factRow(operand, about, language);
      }) ?? null,
    sources: fact.sources,
    links: library.links,
    ...printUsers(library, language, id),
    history: describeHistory(historyOf(releases, id), language),
    corrections: correctionRows(library, language).filter(({ changes }) =>
      changes.some((change) => change.fact === id),
    ),
    citation: citation && citationKit(citation),
    json: factJsonAddress(id),
    picture: offerFactCard(library, id, language),
    jsonLd: published && citation ? [factJsonLd(published.content, citation, library.site)] : [],
  };
}

export const factPage = each('fact', ({ catalogue }) => catalogue.facts.keys(), printFact);
