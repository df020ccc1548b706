import { captionOf, otherFigures } from '../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { headcountOf } from '../facts/headcount.ts';
import { countedCoverage } from '../facts/places/coverage-of-place.ts';
import { factsOf } from '../facts/places/place-tree.ts';
import type { Place } from '../facts/schema/subject.ts';
import { isWeak } from '../facts/weak.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { placeWords } from '../i18n/place-words.ts';
import { factPath } from './shared.ts';

/** A piece of a sentence: words, or a number that leads to its page. */
export type LinkedPiece = string | { readonly text: string; readonly href: string };

/** Puts pieces into the braces of a sentence. */
export const fillPieces = (
  sentence: string,
  pieces: Readonly<Record<string, readonly LinkedPiece[]>>,
): readonly LinkedPiece[] =>
  sentence.split(/(\{\w+\})/).flatMap((part): readonly LinkedPiece[] => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    return name === undefined ? (part === '' ? [] : [part]) : (pieces[name] ?? []);
  });

export const asText = (pieces: readonly LinkedPiece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');

const linked = (fact: Fact, language: Language): LinkedPiece => ({
  text: formatFact(fact, language),
  href: factPath(fact.id, language),
});

/** What is counted may say more behind a semicolon, which a sentence has no room for. */
const shortly = (population: string): string => population.split(/[;,]/)[0] ?? population;

/** Figures as a sentence lists them, each print once. */
function listed(facts: readonly Fact[], language: Language): readonly LinkedPiece[] {
  const once = [...new Map(facts.map((fact) => [formatFact(fact, language), fact])).values()];
  return once.flatMap((fact, index): readonly LinkedPiece[] => {
    const before = index === 0 ? '' : index === once.length - 1 ? ` ${placeWords[language].and} ` : ', ';
    return before === '' ? [linked(fact, language)] : [before, linked(fact, language)];
  });
}

/** What was announced against a count, where the record says that the two contradict each other. */
function announcedAgainst(fact: Fact, catalogue: Catalogue, language: Language): readonly LinkedPiece[] {
  const words = placeWords[language];
  const others = otherFigures(fact, catalogue)
    .flatMap(({ sides }) => sides.flatMap(({ facts }) => facts))
    .filter((other) => other.status === 'announced' && other.place.id === fact.place.id && other.unit === fact.unit)
    .toSorted((a, b) => a.period.to.last.localeCompare(b.period.to.last, 'en'));
  if (others.length === 0) return [];
  const isBare = others.every((other) => headcountOf(other, catalogue) === null);
  return [' ', ...fillPieces(isBare ? words.announcedBare : words.announced, { values: listed(others, language) })];
}

/**
 * The sentences at the head of a place, worked out from the record in neutral words: its newest count with what was announced against it, or
 * what there is instead, or that nothing was found.
 */
export function leadOfPlace(place: Place, catalogue: Catalogue, language: Language): readonly LinkedPiece[] {
  const words = placeWords[language];
  const name = [place.name[language]];
  const facts = factsOf(place, catalogue);
  const [latest] = countedCoverage(place, catalogue);
  if (latest !== undefined) {
    const { observation } = latest;
    return [
      ...fillPieces(words.latest, {
        when: [formatPeriod(latest.periodText, language)],
        value: [linked(latest, language)],
        population: [shortly(observation.population[language])],
        who: [observation.attributedTo[language]],
      }),
      ...announcedAgainst(latest, catalogue, language),
    ];
  }
  if (facts.length === 0) return fillPieces(words.nothing, { place: name });
  const [newest] = facts
    .filter((fact) => fact.kind === 'observation' && fact.status === 'measured' && !isWeak(fact))
    .toSorted((a, b) => b.period.to.last.localeCompare(a.period.to.last, 'en'));
  if (newest === undefined) return fillPieces(words.noCoverageOnly, { place: name });
  const caption = captionOf(newest)[language];
  return fillPieces(words.noCoverage, {
    place: name,
    when: [formatPeriod(newest.periodText, language)],
    value: [linked(newest, language)],
    what: [`${caption.slice(0, 1).toLowerCase()}${caption.slice(1)}`],
  });
}
