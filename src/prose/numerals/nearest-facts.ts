import type { Catalogue, Fact } from '../../facts/fact.ts';
import type { Fit, Reason } from '../../facts/mend.ts';
import { lastDigit } from '../../facts/rounding.ts';
import { formatDate } from '../../i18n/dates.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { isNumber } from '../../i18n/units.ts';
import { readFigure, type Numeral, type NumeralUnit } from './find-figures.ts';

/** Words before a place's name that a sentence may leave out. */
const rank = /^(?:kota|kabupaten|provinsi|wilayah|the|city of)\s+/i;

const wordsOf = (sentence: string): ReadonlySet<string> => new Set(sentence.match(/[\p{L}\p{Nd}]+/gu) ?? []);

function placeScore({ place }: Fact, sentence: string): number {
  return languages.some((language) => sentence.includes(place.name[language].replace(rank, ''))) ? 2 : 0;
}

function periodScore({ period }: Fact, words: ReadonlySet<string>): number {
  const year = period.to.last.slice(0, 4);
  if (!words.has(year)) return 0;
  if (period.to.precision === 'year') return 2;
  const months = languages.map((language) => formatDate(period.to.last.slice(0, 7), language).split(' ')[0] ?? '');
  return months.some((month) => words.has(month)) ? 3 : 1;
}

function speakerScore(fact: Fact, words: ReadonlySet<string>): number {
  if (fact.kind === 'derivation') return 0;
  const { attributedTo } = fact.observation;
  const names = languages.flatMap((language) => attributedTo[language].match(/\p{Lu}[\p{L}-]{3,}/gu) ?? []);
  return names.some((name) => words.has(name)) ? 1 : 0;
}

/** How much a sentence speaks of facts. Kept for the sentence last asked of: a paragraph may hold many numbers. */
let latest: { readonly sentence: string; readonly words: ReadonlySet<string>; readonly scores: Map<Fact, number> } = {
  sentence: '',
  words: new Set(),
  scores: new Map(),
};

/** How much a sentence speaks of a fact: its place, its period, who said it. Zero when nothing of it is named. */
function contextScore(fact: Fact, sentence: string): number {
  if (latest.sentence !== sentence) latest = { sentence, words: wordsOf(sentence), scores: new Map() };
  const { words, scores } = latest;
  const known = scores.get(fact);
  if (known !== undefined) return known;
  const score = placeScore(fact, sentence) + periodScore(fact, words) + speakerScore(fact, words);
  scores.set(fact, score);
  return score;
}

/** What a sentence says that speaks for a fact. */
export function reasonsFor(fact: Fact, sentence: string): readonly Reason[] {
  const words = wordsOf(sentence);
  const speaks: Readonly<Record<Reason, boolean>> = {
    place: placeScore(fact, sentence) > 0,
    time: periodScore(fact, words) > 0,
    speaker: speakerScore(fact, words) > 0,
  };
  return (['place', 'time', 'speaker'] as const).filter((reason) => speaks[reason]);
}

export interface FactMatch {
  readonly fact: Fact;
  /** The same value, the same after rounding, or only near it. */
  readonly fit: Fit;
}

const most = 3;

/** Farther off than this share of the number, a fact is not what was meant. */
const nearest = 0.1;

const order: readonly Fit[] = ['exact', 'rounded', 'near'];

const unitsOf: Readonly<Record<NumeralUnit, readonly Fact['unit'][]>> = {
  percent: ['percent', 'points', 'percent-of-wage', 'percent-of-income', 'percent-of-contract'],
  rupiah: ['rupiah', 'rupiah-per-month'],
  people: ['people'],
};

/** Whether a number is a part of one, such as a half: its facts are percentages. */
export const isPart = ({ value, unit, text }: Numeral): boolean =>
  value !== null && value > 0 && value < 1 && unit !== 'percent' && unit !== 'rupiah' && !/\d[.,]\d/.test(text);

/** What was written may be worth, the likeliest first: `35.782` in English text may be meant as 35,782. */
function readingsOf(numeral: Numeral, language: Language): readonly number[] {
  const { value, text } = numeral;
  if (value === null) return [];
  if (isPart(numeral)) return [value * 100];
  const [first, ...others] = readFigure(/\d[\d.,]*\d|\d/.exec(text)?.[0] ?? '', language);
  return first === undefined || first === 0 ? [value] : [value, ...others.map((other) => (value / first) * other)];
}

/** What the last digit or word is worth: 1000 for `45 ribu`, 0.01 for `50,50`. */
function stepOf({ text, value }: Numeral, reading: number): number {
  const digits = /\d[\d.,]*/.exec(text)?.[0];
  if (digits === undefined)
    return value !== null && value >= 1000 ? (value % 1e6 === 0 ? 1e6 : value % 1000 === 0 ? 1000 : 1) : 1;
  const decimals = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? 0 : (/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0);
  const figure = Number(digits.replace(/[.,]/g, ''));
  const scale = figure === 0 ? 1 : Math.abs(reading) / (figure / 10 ** decimals);
  return scale / 10 ** decimals;
}

function fitOf(fact: Fact, value: number, numeral: Numeral): Fit | null {
  const gap = Math.abs((fact.value ?? Infinity) - value);
  const slack = 1e-9 * Math.max(1, Math.abs(value));
  if (gap <= slack) return 'exact';
  const isSmall = Math.abs(value) < 13 && numeral.unit === null;
  if (isSmall) return null;
  if (gap <= Math.max(stepOf(numeral, value), lastDigit(fact)) / 2 + slack) return 'rounded';
  return gap <= Math.abs(value) * nearest ? 'near' : null;
}

/** Several outlets print the same figure; an editor needs it proposed once. */
const isRepeat = (a: Fact, b: Fact): boolean =>
  a.value === b.value &&
  a.unit === b.unit &&
  a.place.id === b.place.id &&
  a.periodText === b.periodText &&
  a.status === b.status;

/**
 * The facts that a naked number may be: first those of the same value, then those that round to it, else those within a tenth of
 * it; among them, those whose place, period or speaker the sentence names. Three at most. Misprints and rules without a number are never proposed.
 * @param passes whether a fact could stand there: asked of the likeliest first, until three could
 */
export function nearestFacts(
  numeral: Numeral,
  language: Language,
  { facts }: Pick<Catalogue, 'facts'>,
  sentence: string,
  passes: (fact: Fact) => boolean = () => true,
): readonly FactMatch[] {
  const readings = readingsOf(numeral, language);
  const units = isPart(numeral) ? unitsOf.percent.slice(0, 1) : numeral.unit === null ? null : unitsOf[numeral.unit];
  const matches = [...facts.values()].flatMap((fact) => {
    if (fact.status === 'misprint' || fact.value === null || !isNumber(fact.unit)) return [];
    if (units !== null && !units.includes(fact.unit)) return [];
    const { value } = fact;
    const fits = readings.map((reading) => fitOf(fact, reading, numeral)).filter((fit) => fit !== null);
    const [fit] = fits.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    if (fit === undefined) return [];
    const distance = Math.min(...readings.map((reading) => Math.abs(value - reading)));
    return [{ fact, fit, distance, context: contextScore(fact, sentence) }];
  });
  const best = matches.some(({ fit }) => fit !== 'near') ? matches.filter(({ fit }) => fit !== 'near') : matches;
  const sorted = best
    .toSorted((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit) || b.context - a.context || a.distance - b.distance)
    .filter(({ fact }, index, all) => all.findIndex((other) => isRepeat(other.fact, fact)) === index);
  const passing: FactMatch[] = [];
  for (const match of sorted) {
    if (passing.length === most) break;
    if (passes(match.fact)) passing.push(match);
  }
  return passing;
}
