import { subjectPlace } from '../charts/marks.ts';
import { captionOf } from '../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import type { Place } from '../facts/schema/subject.ts';
import {
  fileUnderMeasure,
  fileUnderTopic,
  filedElsewhere,
  shelvesById,
  shelvesOfPlaces,
  type FactShelf,
} from '../facts/number-shelves.ts';
import { speakerOf } from '../facts/speaker.ts';
import { address } from '../i18n/addresses.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { chartWords } from '../i18n/fact-words.ts';
import type { Language } from '../i18n/locale.ts';
import { listOfNumbersWords } from '../i18n/number-words.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { isNumber } from '../i18n/units.ts';
import type { Library } from '../library/read-library.ts';
import { disputePath, headcountWords, listDisputes, standingIn } from './disputes.ts';
import { each, one } from './kind.ts';
import { factPath } from './shared.ts';

/** What a list of numbers is made from. */
export type Listed = Pick<Library, 'catalogue' | 'topics'>;

/** How many disputes the page of all numbers tells with their figures. */
const cardsInFront = 6;
/** How many numbers of each topic it shows of the places that the site is about, by how they came about, and how many other places it names. */
const kindsInFront = 2;
const newestInFront = 4;
const placesInFront = 200;
/** How many numbers a page of a divided list shows of all its parts together, and of one at most. */
const shownOfParts = 60;
const shownOfPart = 6;

const topicIn = ({ topics }: Listed) => fileUnderTopic(topics);

const shelvesOf = ({ catalogue, topics }: Listed) => shelvesOfPlaces(catalogue, topics);

const shelfPath = ({ steps }: FactShelf, language: Language): string =>
  address({ page: 'shelf', id: steps.join('/') }, language);

/** Where all numbers about a place are listed; null where there is none. */
export function numbersOfPlace(listed: Listed, place: string, language: Language): string | null {
  const shelf = shelvesOf(listed).get(place);
  return shelf === undefined ? null : shelfPath(shelf, language);
}

/** What a step of a shelf's address is called: a place, a topic, a year, a measure, a part. */
function stepName({ catalogue, topics }: Listed, steps: readonly string[], language: Language): string {
  const [step = '', words] = [steps.at(-1), listOfNumbersWords[language]];
  if (steps.length === 1) return catalogue.places.get(step)?.name[language] ?? step;
  if (steps.length === 2) return topics.get(step)?.name[language] ?? words.otherTopic;
  if (steps.length === 3) return step;
  return steps.length === 4
    ? (catalogue.indicators.get(step)?.name[language] ?? words.otherTopic)
    : `${words.part} ${step}`;
}

/** A number as a line of a list: its value, what was counted when, who gave it and where, and the first dispute that it stands in. */
export function numberRow(fact: Fact, catalogue: Catalogue, language: Language) {
  const said = speakerOf(fact, language);
  const publisher = fact.sources[0]?.publisher ?? '';
  const status = chartWords[language].status[fact.status];
  const from = said === null || said === publisher ? '' : ` · ${publisher}`;
  return {
    value: formatFact(fact, language, 'sign'),
    href: factPath(fact.id, language),
    standing: standingIn(fact),
    inWords: !isNumber(fact.unit),
    when: formatPeriod(fact.periodText, language),
    what: fact.kind === 'observation' ? fact.observation.population[language] : captionOf(fact)[language],
    who: said === null ? status : `${said}${from}`,
    how: [said === null ? null : status, headcountWords(fact, catalogue, language)]
      .filter((part) => part !== null)
      .join(', '),
    dispute: fact.disputes[0] === undefined ? null : disputePath(fact.disputes[0].id, language),
  };
}

export type NumberRow = ReturnType<typeof numberRow>;

const rowsOf = (facts: readonly Fact[], { catalogue }: Listed, language: Language): readonly NumberRow[] =>
  facts.map((fact) => numberRow(fact, catalogue, language));

const counted = (count: number, language: Language) => formatNumber(count, 0, language);

/** What comes first where a list shows a few: what was counted, then what was said, then what was set; plans and our own arithmetic last. */
const kinds: readonly Fact['status'][] = [
  'measured',
  'announced',
  'enacted',
  'estimate',
  'target',
  'derived',
  'misprint',
];

/** The measures of numbers in the order of their topic. */
const byMeasure = ({ topics }: Listed, facts: readonly Fact[]) => {
  const order = [...topics.values()].flatMap(({ indicators }) => indicators);
  return [...Map.groupBy(facts, fileUnderMeasure)].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
};

/** Some numbers of a topic, by how they came about: of each kind the newest of what the topic is first about. */
function kindsOf(facts: readonly Fact[], listed: Listed, language: Language) {
  const figures = facts.filter(({ unit }) => isNumber(unit));
  const inOrder = byMeasure(listed, figures.length > 0 ? figures : facts).flatMap(([, own]) => own);
  const byKind = Map.groupBy(inOrder, ({ status }) => status);
  return kinds
    .flatMap((kind) => {
      const own = byKind.get(kind);
      const name = chartWords[language].status[kind];
      return own === undefined
        ? []
        : [
            {
              kind,
              name: name.charAt(0).toUpperCase() + name.slice(1),
              rows: rowsOf(own.slice(0, newestInFront), listed, language),
            },
          ];
    })
    .slice(0, kindsInFront);
}

/** Numbers under what they measure, as one page has them. */
function measuresOf(facts: readonly Fact[], listed: Listed, language: Language) {
  return byMeasure(listed, facts).map(([id, own]) => ({
    id,
    name: listed.catalogue.indicators.get(id)?.name[language] ?? listOfNumbersWords[language].otherTopic,
    rows: rowsOf(own, listed, language),
  }));
}

/** Numbers under topic and measure, in the order of the topics. */
function topicsOf(facts: readonly Fact[], listed: Listed, language: Language) {
  const byTopic = Map.groupBy(facts, topicIn(listed));
  return [...listed.topics.keys(), filedElsewhere].flatMap((id) => {
    const own = byTopic.get(id) ?? [];
    if (own.length === 0) return [];
    const name = listed.topics.get(id)?.name[language] ?? listOfNumbersWords[language].otherTopic;
    return [{ id, name, count: counted(own.length, language), facts: own }];
  });
}

/** One page of the numbers about a place: those on it, or the parts that it was divided into with the newest of each. */
export function printShelf(listed: Listed, language: Language, shelf: FactShelf) {
  const { steps, things, shelves } = shelf;
  const above = steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1));
  const names = steps.map((_, index) => stepName(listed, steps.slice(0, index + 1), language));
  const each = Math.min(shownOfPart, Math.floor(shownOfParts / Math.max(1, shelves.length)));
  const words = listOfNumbersWords[language];
  const inOrder =
    steps.length === 1
      ? [...listed.topics.keys(), filedElsewhere].flatMap(
          (id) => shelves.find((part) => part.steps.at(-1) === id) ?? [],
        )
      : shelves;
  const [placeName = '', ...more] = names;
  const about =
    more.length === 0
      ? placeName
      : `${placeName}: ${more.join(', ').replace(/^\p{L}/u, (letter) => letter.toLowerCase())}`;
  return {
    id: steps.join('/'),
    place: steps[0] ?? '',
    title: words.numbersOf(about),
    lead: words.leadOf(about, counted(things.length, language)),
    way: above.map((upper) => ({
      name: stepName(listed, upper, language),
      href: address({ page: 'shelf', id: upper.join('/') }, language),
    })),
    isDivided: shelves.length > 0,
    parts: inOrder.map((part) => ({
      id: part.steps.at(-1) ?? '',
      name: stepName(listed, part.steps, language),
      href: shelfPath(part, language),
      count: counted(part.things.length, language),
      rows: rowsOf(part.things.slice(0, each), listed, language),
    })),
    topics:
      shelves.length > 0
        ? []
        : topicsOf(things, listed, language).map(({ facts, ...topic }) => ({
            ...topic,
            measures: measuresOf(facts, listed, language),
          })),
  };
}

export const shelfPage = each(
  'shelf',
  ({ catalogue, topics }) => shelvesById(catalogue, topics).keys(),
  (library, language, id) => {
    const shelf = shelvesById(library.catalogue, library.topics).get(id);
    if (!shelf) throw new Error(`No list of numbers has the address "${id}"`);
    return printShelf(library, language, shelf);
  },
);

/** The place that the site is about and those around it, the nearest first. */
function nearestPlaces({ places }: Pick<Catalogue, 'places'>): readonly Place[] {
  const near: Place[] = [];
  for (let next = places.get(subjectPlace); next && !near.includes(next); next = places.get(next.parent ?? ''))
    near.push(next);
  return near;
}

/** A place in front: its topics, each with its newest numbers and where all of them are. */
function printNear(place: Place, shelf: FactShelf, listed: Listed, language: Language) {
  return {
    id: place.id,
    name: place.name[language],
    href: shelfPath(shelf, language),
    count: counted(shelf.things.length, language),
    topics: topicsOf(shelf.things, listed, language).map(({ facts, ...topic }) => {
      const part = shelf.shelves.find(({ steps }) => steps[1] === topic.id);
      return {
        ...topic,
        href: part ? shelfPath(part, language) : `${shelfPath(shelf, language)}#${topic.id}`,
        kinds: kindsOf(facts, listed, language),
      };
    }),
  };
}

/** The way into all numbers: what is disputed, then the place that the site is about and those around it, then all others. */
export function printNumbers(listed: Listed, language: Language) {
  const shelves = shelvesOf(listed);
  const near = nearestPlaces(listed.catalogue);
  const ids = new Set(near.map(({ id }) => id));
  const elsewhere = [...shelves]
    .filter(([id]) => !ids.has(id))
    .map(([id, shelf]) => ({
      name: listed.catalogue.places.get(id)?.name[language] ?? id,
      href: shelfPath(shelf, language),
      count: shelf.things.length,
    }))
    .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, language));
  return {
    count: counted(listed.catalogue.facts.size, language),
    disputes: listDisputes(listed.catalogue, language, cardsInFront),
    near: near.flatMap((place) => {
      const shelf = shelves.get(place.id);
      return shelf === undefined ? [] : [printNear(place, shelf, listed, language)];
    }),
    elsewhere: elsewhere.slice(0, placesInFront).map((place) => ({ ...place, count: counted(place.count, language) })),
    elsewhereCount: counted(elsewhere.length, language),
  };
}

export const factsPage = one('facts', printNumbers);
