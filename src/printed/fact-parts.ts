import { otherFigures } from '../facts/describe-fact.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import type { Series } from '../facts/schema/comparison.ts';
import { factsOfSeries, keptApart } from '../facts/series-facts.ts';
import { speakerOf } from '../facts/speaker.ts';
import { judge } from '../facts/verdict.ts';
import { address } from '../i18n/addresses.ts';
import { formatDate, formatPeriod, formatShortPeriod } from '../i18n/dates.ts';
import { chartWords } from '../i18n/fact-words.ts';
import type { Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { numberPageWords } from '../i18n/number-words.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { isNumber } from '../i18n/units.ts';
import { headcountWords, standingIn } from './disputes.ts';
import { factPath } from './shared.ts';

const link = (fact: Fact, language: Language) => ({
  value: formatFact(fact, language),
  href: factPath(fact.id, language),
});

/** How many other figures a verdict names, and how many lines of a series the page of a number shows. */
const named = 4;
const mostBars = 12;

/** What can be said of a number at once: one word for it, why, and which others there are. */
export function printVerdict(fact: Fact, catalogue: Catalogue, language: Language) {
  const [words, verdict] = [numberPageWords[language], judge(fact, catalogue)];
  const others = otherFigures(fact, catalogue)
    .slice(0, 1)
    .flatMap(({ sides }) => sides.flatMap(({ facts }) => facts));
  const figures = [
    ...new Set(others.filter(({ unit }) => unit === fact.unit).map((other) => formatFact(other, language))),
  ];
  return {
    is: verdict.is,
    title: words.verdicts[verdict.is],
    why: reasonOf(verdict, fact, language),
    others: figures.length === 0 ? null : words.differs(figures.slice(0, named).join('; ')),
  };
}

function reasonOf(verdict: ReturnType<typeof judge>, fact: Fact, language: Language): string {
  const words = numberPageWords[language];
  if (verdict.is === 'checkable') {
    const part = formatFact(verdict.numerator, language);
    return verdict.denominator ? words.outOf(part, formatFact(verdict.denominator, language)) : words.withCount(part);
  }
  if (verdict.is === 'misprint') return messages[language].misprintWarning;
  if (verdict.is === 'weak') return fact.weakness?.[language] ?? '';
  return words.reasons[verdict.is];
}

/** All who could be counted, where we added them up from those who were and those who were not; null where nobody gave the latter. */
const wholeOf = (part: Fact, { facts }: Pick<Catalogue, 'facts'>): Fact | null =>
  [...facts.values()].find(
    (fact) =>
      fact.kind === 'derivation' &&
      fact.derivation.operation === 'sum' &&
      fact.operands.length === 2 &&
      fact.operands.some(({ id }) => id === part.id) &&
      fact.operands.some((operand) => operand.kind === 'observation' && operand.indicator.id === 'workers-unprotected'),
  ) ?? null;

/** A share as the division that it is, where the record has its parts; null for any other number. */
export function printDivision(fact: Fact, catalogue: Catalogue, language: Language) {
  if (fact.kind !== 'observation' || fact.indicator.numerator === null || fact.indicator.denominator === null)
    return null;
  const verdict = judge(fact, catalogue);
  const [part, whole] = verdict.is === 'checkable' ? [verdict.numerator, verdict.denominator] : ([null, null] as const);
  const shown = whole ?? (part && wholeOf(part, catalogue));
  const share = part?.value && shown?.value ? (100 * part.value) / shown.value : null;
  const exact = share === null ? null : formatNumber(share, Math.max(1, fact.decimals), language);
  const words = numberPageWords[language];
  return {
    rows: [
      { name: fact.indicator.numerator[language], figure: part && link(part, language) },
      { name: fact.indicator.denominator[language], figure: shown && link(shown, language) },
    ],
    result: exact === null ? null : words.result(`${exact} %`, formatFact(fact, language)),
  };
}

/** The way of a number to this page: how it came about, who said it, where it appeared, when it was recorded. */
export function printOrigin(fact: Fact, language: Language) {
  const words = numberPageWords[language];
  const [source] = fact.sources;
  const about = chartWords[language].status[fact.status];
  const other = fact.sources.length - 1;
  const last =
    fact.sources
      .map(({ accessed }) => accessed)
      .toSorted()
      .at(-1) ?? '';
  const began =
    fact.kind === 'derivation'
      ? [words.house, words.howFrom(formatNumber(fact.operands.length, 0, language))]
      : [fact.place.name[language], formatPeriod(fact.periodText, language)];
  const said = fact.kind === 'observation' ? [fact.observation.attributedTo[language]] : null;
  const table = fact.kind === 'observation' ? fact.observation.table : undefined;
  const appeared = source && [
    source.publisher,
    ...(source.published === null ? [] : [formatDate(source.published, language)]),
    ...(other > 0 ? [words.otherReports(formatNumber(other, 0, language))] : []),
  ];
  return [
    { step: about.charAt(0).toUpperCase() + about.slice(1), lines: began },
    ...(said ? [{ step: words.conveyed, lines: said }] : []),
    ...(appeared ? [{ step: words.appeared, lines: appeared }] : []),
    ...(table
      ? [{ step: words.readFrom, lines: [table.file ?? words.pastedTable, words.tableCell(table.sheet, table.cell)] }]
      : []),
    { step: words.recorded, lines: [words.house, ...(last === '' ? [] : [formatDate(last, language)])] },
  ];
}

export const seriesPath = (id: string, language: Language): string => address({ page: 'series', id }, language);

/** Numbers of a series below each other, each as long as it is: from zero, and none for what was not reported. */
export function seriesBars(facts: readonly Fact[], current: string | null, catalogue: Catalogue, language: Language) {
  const drawn = facts.filter(({ unit, status }) => isNumber(unit) && status !== 'misprint');
  const most = Math.max(0, ...drawn.map(({ value }) => value ?? 0));
  const isOneUnit = new Set(drawn.map(({ unit }) => unit)).size === 1;
  const places = new Set(facts.map(({ place }) => place.id)).size;
  return facts.map((fact) => ({
    ...link(fact, language),
    isThis: fact.id === current,
    standing: standingIn(fact),
    inWords: !isNumber(fact.unit),
    when: formatShortPeriod(fact.periodText, language),
    place: places > 1 ? fact.place.name[language] : null,
    what: fact.kind === 'observation' ? fact.observation.population[language] : fact.derivation.name[language],
    /** Percent of the longest; null where there is nothing to draw. */
    length:
      isOneUnit && most > 0 && drawn.includes(fact) && fact.value !== null && fact.value >= 0
        ? Math.round((1000 * fact.value) / most) / 10
        : null,
    who: [speakerOf(fact, language) ?? chartWords[language].ourArithmetic, headcountWords(fact, catalogue, language)]
      .filter((part) => part !== null)
      .join(', '),
  }));
}

export type SeriesBar = ReturnType<typeof seriesBars>[number];

/** Of a long series those nearest to a number. */
function nearby(facts: readonly Fact[], id: string): readonly Fact[] {
  const at = facts.findIndex((fact) => fact.id === id);
  const start = Math.max(0, Math.min(at - Math.floor(mostBars / 2), facts.length - mostBars));
  return facts.slice(start, start + mostBars);
}

/** The series that shows best how a number stands to others: one that may be joined over time, the longest first. */
function bestSeries(fact: Fact, catalogue: Catalogue): Series | null {
  const own = fact.series.flatMap((id) => catalogue.series.get(id) ?? []);
  const [best = null] = own
    .filter(({ id }) => factsOfSeries(id, catalogue).length > 1)
    .toSorted(
      (a, b) =>
        Number(b.use === 'trend') - Number(a.use === 'trend') ||
        factsOfSeries(b.id, catalogue).length - factsOfSeries(a.id, catalogue).length,
    );
  return best;
}

/** A number among those of its series; null where it is in none with others. */
export function printInSeries(fact: Fact, catalogue: Catalogue, language: Language) {
  const series = bestSeries(fact, catalogue);
  if (series === null) return null;
  return {
    name: series.name[language],
    href: seriesPath(series.id, language),
    bars: seriesBars(nearby(factsOfSeries(series.id, catalogue), fact.id), fact.id, catalogue, language),
  };
}

/** What a number may be set beside, and what not. */
export function printComparable(fact: Fact, catalogue: Catalogue, language: Language) {
  const words = numberPageWords[language];
  const own = fact.series.flatMap((id) => catalogue.series.get(id) ?? []);
  const apart = new Map(
    own.flatMap(({ id }) =>
      keptApart(id, catalogue).map(({ separation, other }) => [other.id, { separation, other }] as const),
    ),
  );
  return {
    may: own
      .filter(({ id }) => factsOfSeries(id, catalogue).length > 1)
      .map(({ id, name, note, use }) => ({
        name: name[language],
        href: seriesPath(id, language),
        use: use === 'trend' ? words.joined : words.sideBySide,
        note: note[language],
      })),
    mayNot: [...apart.values()].map(({ separation, other }) => ({
      name: other.name[language],
      href: seriesPath(other.id, language),
      reason: separation.reason[language],
    })),
  };
}
