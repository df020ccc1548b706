import { ended } from '../citing/cite/citation.ts';
import { citationOfFact } from '../citing/cite/cited.ts';
import { factJsonAddress } from '../citing/cite/fact-json.ts';
import { citationKit } from '../citing/cite/reference-formats.ts';
import { factJsonLd } from '../citing/json-ld/fact-json-ld.ts';
import { describeHistory } from '../citing/releases/describe-release.ts';
import { historyOf } from '../citing/releases/release.ts';
import { listReports } from '../citing/sources.ts';
import { captionOf, explainFormula, otherFigures, type OtherSides } from '../facts/describe-fact.ts';
import { formatFact } from '../facts/format.ts';
import { address } from '../i18n/addresses.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { mentionsOfFact } from '../library/cite/mentions.ts';
import { publishedFact } from '../library/cite/published-fact.ts';
import type { Library } from '../library/read-library.ts';
import { offerFactCard } from './cards.ts';
import { each } from './kind.ts';
import { correctionRows, factPath, factRow, storyEntry, placePath } from './shared.ts';

/** What differs from a number in one dispute: what each other side says, with its numbers, and what can be said about it. */
function printOthers({ dispute: { title, severity, verdict }, sides }: OtherSides, language: Language) {
  return {
    title: title[language],
    severity: messages[language].severity[severity],
    verdict: verdict[language],
    sides: sides.map(({ says, facts: numbers }) => ({
      says: says[language],
      facts: numbers.map((fact) => ({ value: formatFact(fact, language), href: factPath(fact.id, language) })),
      /** Who said it, where a source names somebody; each once. */
      by: [
        ...new Set(
          numbers.flatMap((fact) => (fact.kind === 'observation' ? [fact.observation.attributedTo[language]] : [])),
        ),
      ],
    })),
  };
}

/** One number: value, definition, who said it, the chain down to its sources, what contradicts it, where it is used. */
function printFact(library: Library, language: Language, id: string) {
  const { catalogue, charts, releases } = library;
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
  const usingCharts = [...charts.values()].filter((chart) => chart.facts.some((used) => used.id === id));
  /** None while an editor works on a number that is not released yet: there is nothing to cite that would stay. */
  const published = publishedFact(library, id);
  const citation = published && citationOfFact(published, language, library.site);
  // The name stands behind a colon of its own.
  const title = `${value}: ${name.replace(': ', ', ')}, ${place}`;
  return {
    id,
    title,
    description: `${title}, ${period}. ${words.source}: ${ended(listReports(fact.sources, language), '.')}`,
    kicker: `${place} · ${period}`,
    value,
    name,
    misprint: fact.status === 'misprint',
    pairs: [
      [words.population, observation?.population[language] ?? null],
      [words.place, place, placePath(fact.place.id, language)],
      [words.period, period],
      [words.saidBy, observation?.attributedTo[language] ?? null],
      [words.wording, observation?.wording ? `“${observation.wording}”` : null],
      [words.status, chartWords[language].status[fact.status]],
      [words.formula, derived && explainFormula(derived, language)],
      [words.caveat, fact.caveat?.[language] ?? null],
      [words.definition, indicator?.definition[language] ?? null],
      [words.numerator, indicator?.numerator?.[language] ?? null],
      [words.denominator, indicator?.denominator?.[language] ?? null],
      [words.precision, observation && words.precisions[observation.precision]],
    ] as const,
    otherFigures: otherFigures(fact, catalogue).map((others) => printOthers(others, language)),
    /** The figures that one of our own was computed from, in the order of the formula. */
    operands:
      derived?.operands.map((operand) => {
        const said = operand.kind === 'observation' ? ` · ${operand.observation.attributedTo[language]}` : '';
        const about = `${operand.place.name[language]} · ${formatPeriod(operand.periodText, language)}${said}`;
        return factRow(operand, about, language);
      }) ?? null,
    sources: fact.sources,
    series: fact.series.flatMap((key) => {
      const series = catalogue.series.get(key);
      return series === undefined ? [] : [[series.name[language], series.note[language]] as const];
    }),
    /** The stories that print it, each with the very sentences. */
    mentions: mentionsOfFact(library, id, language).map(({ story, sentences }) => ({
      ...storyEntry(library, story.slug, language),
      sentences,
    })),
    charts: usingCharts.map((chart) => ({
      title: chart.title[language],
      href: address({ page: 'chart', id: chart.id }, language),
    })),
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
