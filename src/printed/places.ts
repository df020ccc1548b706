import { placeJsonLd } from '../citing/json-ld/place-json-ld.ts';
import { captionOf } from '../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { headcountOf } from '../facts/headcount.ts';
import { countedCoverage } from '../facts/places/coverage-of-place.ts';
import { chaptersOf, type Chapter, type Figure } from '../facts/places/figures-of-place.ts';
import { gapOf } from '../facts/places/gap.ts';
import { neighboursOf } from '../facts/places/neighbours.ts';
import { factsOf, placesAround, placesIn } from '../facts/places/place-tree.ts';
import { unknownOf, type Unknown } from '../facts/places/unknown.ts';
import type { Place } from '../facts/schema/subject.ts';
import { address } from '../i18n/addresses.ts';
import { formatDate, formatPeriod, formatShortPeriod } from '../i18n/dates.ts';
import { chartWords } from '../i18n/fact-words.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { placeWords } from '../i18n/place-words.ts';
import { isNumber, unitName } from '../i18n/units.ts';
import type { Library } from '../library/read-library.ts';
import { offerPlaceCard } from './cards.ts';
import { chartsOfPlace, storiesOfPlace, type ChartsOfTopic } from './used-of-place.ts';
import { disputePath, rankDisputes } from './disputes.ts';
import { each } from './kind.ts';
import { asText, fillPieces, leadOfPlace } from './place-lead.ts';
import { tilesOf } from './place-map.ts';
import { numbersOfPlace } from './number-lists.ts';
import { factPath, placePath } from './shared.ts';
import { printDispute } from './topics.ts';

const who = (fact: Fact, language: Language): string | null =>
  fact.kind === 'observation' ? fact.observation.attributedTo[language] : null;

/** What a figure is: in a chapter about one thing only who is counted, and the name of the thing where it is another. */
const whatOf = (fact: Fact, language: Language): string =>
  fact.kind === 'observation' && fact.indicator.id === 'coverage'
    ? fact.observation.population[language]
    : captionOf(fact)[language];

function figureOf({ fact, repeats }: Figure, language: Language, catalogue: Catalogue) {
  const count = fact.status === 'derived' ? undefined : headcountOf(fact, catalogue);
  return {
    value: formatFact(fact, language),
    href: factPath(fact.id, language),
    inWords: fact.unit === 'rule',
    when: formatShortPeriod(fact.periodText, language),
    what: whatOf(fact, language),
    who: who(fact, language),
    /** Null where nobody gave it, undefined where the question does not arise. */
    headcount: count ? { value: formatFact(count, language), href: factPath(count.id, language) } : count,
    also: repeats.map((other) => ({
      name: other.sources[0]?.publisher ?? other.id,
      href: factPath(other.id, language),
    })),
    dispute: fact.disputes[0] ? disputePath(fact.disputes[0].id, language) : null,
  };
}

/** A figure as a row of its place's page. */
export type PrintedFigure = ReturnType<typeof figureOf>;

/** How many figures of a group stand open before the rest is folded: what was counted or announced first, our own and misprints not at all. */
const openRows = (status: Fact['status'], isFirst: boolean): number =>
  ['derived', 'misprint'].includes(status) ? 0 : ['measured', 'announced'].includes(status) && isFirst ? 6 : 3;

function printChapter(
  { topic, groups, left }: Chapter,
  index: number,
  language: Language,
  library: Library,
  { shown, others = [] }: Partial<ChartsOfTopic> = {},
) {
  const words = placeWords[language];
  const units = new Set(groups.map(({ unit }) => unit));
  return {
    id: topic?.id ?? 'angka-lain',
    title: topic?.name[language] ?? words.otherFigures,
    chart: shown,
    /** Told at length; the chart of any other leads to its own page for table and note. */
    isFirst: index === 0,
    others: others.map((chart) => ({
      title: chart.title[language],
      href: address({ page: 'chart', id: chart.id }, language),
    })),
    left: left === 0 ? null : formatNumber(left, 0, language),
    groups: groups.map(({ unit, status, figures }) => {
      const rows = figures.map((figure) => figureOf(figure, language, library.catalogue));
      const stand = openRows(status, index === 0);
      return {
        status,
        title: words.kinds[status],
        unit: units.size > 1 && unit !== null && isNumber(unit) ? unitName(unit, language) : null,
        rows: rows.slice(0, stand),
        folded: rows.slice(stand),
      };
    }),
  };
}

export type PrintedChapter = ReturnType<typeof printChapter>;

/** What is not known, and what there is instead. */
function printUnknown(unknown: Unknown, language: Language): { readonly what: string; readonly state: string } {
  const words = placeWords[language];
  const fill = (sentence: string, pieces: Readonly<Record<string, string>>) =>
    asText(fillPieces(sentence, Object.fromEntries(Object.entries(pieces).map(([key, text]) => [key, [text]]))));
  if (unknown.kind === 'none') {
    const { instead, question } = unknown;
    const state =
      instead === null
        ? words.notFound
        : fill(words.instead, {
            value: formatFact(instead, language),
            kind: `${chartWords[language].status[instead.status]}, ${formatShortPeriod(instead.periodText, language)}`,
          });
    return { what: words.questions[question], state };
  }
  const when = formatPeriod(unknown.fact.periodText, language);
  if (unknown.kind === 'headcount')
    return {
      what: fill(words.headcountOf, { value: formatFact(unknown.fact, language), when }),
      state: words.notGiven,
    };
  return { what: fill(words[unknown.kind], { when }), state: words.notFound };
}

/** How many disputes a page of a place tells; the others are in the list of all. */
const mostDisputes = 6;

/** The disputes that a number of a place stands in, the largest differences first. */
function printDisputes(facts: readonly Fact[], library: Library, language: Language) {
  const own = new Set(facts.flatMap(({ disputes }) => disputes.map(({ id }) => id)));
  const ranked = rankDisputes(library.catalogue).filter(({ id }) => own.has(id));
  return {
    count: ranked.length,
    shown: ranked.slice(0, mostDisputes).map((dispute) => printDispute(library, dispute, language)),
    all: ranked.length > mostDisputes ? address({ page: 'disputes' }, language) : null,
  };
}

/** The name of a series with its time, unless that is in the name already. */
const dated = (name: string, when: string, language: Language): string =>
  name.includes(when) ? name : `${name}, ${placeWords[language].about} ${when}`;

function printNeighbours(place: Place, language: Language, catalogue: Catalogue) {
  return neighboursOf(place, catalogue).map(({ series, periodText, facts }) => ({
    title: dated(series.name[language], formatPeriod(periodText, language), language),
    note: series.note[language],
    rows: facts.map((fact) => ({
      name: fact.place.name[language],
      page: placePath(fact.place.id, language),
      value: formatFact(fact, language),
      href: factPath(fact.id, language),
      share: Math.min(fact.value ?? 0, 100),
      isThis: fact.place.id === place.id,
    })),
  }));
}

/** What stands large at the head: the two headcounts of one source, or else the newest coverage by itself. */
function printHead(place: Place, language: Language, catalogue: Catalogue) {
  const words = placeWords[language];
  const figure = (fact: Fact, name: string) => ({
    value: formatFact(fact, language, 'number'),
    href: factPath(fact.id, language),
    name,
  });
  const said = (fact: Fact) => {
    const [source] = fact.sources;
    const published = source?.published ? ` ${words.published} ${formatDate(source.published, language)}` : '';
    return `${who(fact, language) ?? ''}, ${formatPeriod(fact.periodText, language)}. ${source?.publisher ?? ''},${published}.`;
  };
  const gap = gapOf(place, catalogue);
  if (gap !== null)
    return {
      kind: 'gap',
      part: figure(gap.part, words.protected),
      other: figure(gap.other.fact, gap.other.is === 'rest' ? words.notProtected : words.eligible),
      share: gap.share,
      said: said(gap.part),
    } as const;
  const [latest] = countedCoverage(place, catalogue);
  if (latest !== undefined)
    return {
      kind: 'coverage',
      part: { ...figure(latest, words.latestCount), value: formatFact(latest, language) },
      share: Math.min(latest.value ?? 0, 100),
      said: said(latest),
    } as const;
  return factsOf(place, catalogue).length === 0 ? ({ kind: 'nothing' } as const) : null;
}

/** One place: what is known of it over time, by how it came about, what is not, and where else its numbers stand. */
function printPlace(library: Library, language: Language, id: string) {
  const { catalogue, site } = library;
  const place = catalogue.places.get(id);
  if (!place) throw new Error(`data/places.json holds no place "${id}"`);
  const words = placeWords[language];
  const facts = factsOf(place, catalogue);
  const around = placesAround(place, catalogue);
  const lead = leadOfPlace(place, catalogue, language);
  const charts = chartsOfPlace(place, library);
  const province = place.tile === undefined ? place : around.at(-1);
  const entry = (one: Place) => ({
    name: one.name[language],
    href: placePath(one.id, language),
    count: factsOf(one, catalogue).length,
  });
  return {
    id,
    title: place.name[language],
    description: asText(lead),
    lead,
    around: around.map(entry),
    head: printHead(place, language, catalogue),
    codes: place.codes,
    level: words.levels[place.level],
    note: place.note?.[language] ?? null,
    count: facts.length,
    /** Those that a page of a place is opened for stand before what is not known, all others at its end. */
    leading: 2,
    chapters: chaptersOf(facts, library.topics).map((chapter, index) =>
      printChapter(chapter, index, language, library, charts.get(chapter.topic?.id ?? null)),
    ),
    numbers: {
      title: asText(fillPieces(words.allNumbers, { place: [place.name[language]] })),
      href: numbersOfPlace(library, id, language),
    },
    tiles: province ? tilesOf(province, place.tile === undefined ? null : place, catalogue, language) : null,
    neighbours: printNeighbours(place, language, catalogue),
    inside: placesIn(place, catalogue).map(entry),
    unknown: unknownOf(place, catalogue).map((one) => printUnknown(one, language)),
    disputes: printDisputes(facts, library, language),
    stories: storiesOfPlace(facts, library, language),
    contact: site.contact,
    picture: offerPlaceCard(library, id, language),
    jsonLd: [placeJsonLd(place, around.at(-1), language, site)],
  };
}

/** A page for each place on record, those without a number too: what was not found is told as plainly as what was. */
export const placePage = each('place', ({ catalogue }) => catalogue.places.keys(), printPlace);
